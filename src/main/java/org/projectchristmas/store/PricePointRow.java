package org.projectchristmas.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.history.PricePoint;

/** A row of the table {@code price_points}. */
@Entity
@Immutable
@Table(name = "price_points")
class PricePointRow {
    @Id
    long id;

    long productId;
    Instant notedAt;

    @Embedded
    PriceColumns price;

    String availability;

    final PricePoint point() {
        return new PricePoint(notedAt, price.tag(), Availability.ofWord(availability));
    }
}
