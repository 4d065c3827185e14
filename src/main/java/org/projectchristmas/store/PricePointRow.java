package org.projectchristmas.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.history.PricePoint;

/** A row of the table {@code price_points}. */
@Entity
@Table(name = "price_points")
class PricePointRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "price_point_ids")
    @SequenceGenerator(name = "price_point_ids", sequenceName = "price_point_ids", allocationSize = 100)
    long id;

    long productId;
    Instant notedAt;

    @Embedded
    PriceColumns price;

    String availability;

    /** What the product costs now. */
    static PricePointRow of(ProductRow product, Instant at) {
        var row = new PricePointRow();
        row.productId = product.id;
        row.notedAt = at;
        row.price = product.price;
        row.availability = product.availability;
        return row;
    }

    final PricePoint point() {
        return new PricePoint(notedAt, price.tag(), Availability.ofWord(availability));
    }
}
