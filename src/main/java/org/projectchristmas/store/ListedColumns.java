package org.projectchristmas.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.sync.StoredProduct.Listed;

/** A {@link Listed} in columns. */
@Embeddable
record ListedColumns(
        @Embedded
        @AttributeOverride(name = "priceKind", column = @Column(name = "listed_kind"))
        @AttributeOverride(name = "price", column = @Column(name = "listed_price"))
        @AttributeOverride(name = "currency", column = @Column(name = "listed_currency"))
        @AttributeOverride(name = "regularPrice", column = @Column(name = "listed_regular_price"))
        PriceColumns listedPrice,

        String listedAvailability,
        @Nullable String listedName) {

    static @Nullable ListedColumns of(@Nullable Listed listed) {
        return listed == null
                ? null
                : new ListedColumns(
                        PriceColumns.of(listed.price()),
                        listed.availability().word(),
                        Text.storableOrNull(listed.name()));
    }

    Listed listed() {
        return new Listed(listedPrice.tag(), Availability.ofWord(listedAvailability), listedName);
    }
}
