package org.projectchristmas.store;

import static org.projectchristmas.store.Text.storable;
import static org.projectchristmas.store.Text.storableOrNull;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Description.Lore;

/** A {@link Description} in columns. */
@Embeddable
record DescriptionColumns(
        String name,
        @Nullable Integer releaseYear,
        @Nullable String sku,
        @Nullable String brand,
        @Nullable String boxCondition,
        boolean ornament,
        @Nullable String series,
        @Nullable Integer seriesNumber,
        @Nullable String artist,
        @Nullable String size,
        @Nullable String description) {

    static DescriptionColumns of(Description said) {
        Lore lore = said.lore();
        return new DescriptionColumns(
                storable(said.name()),
                said.releaseYear(),
                storableOrNull(said.sku()),
                storableOrNull(said.brand()),
                storableOrNull(said.condition()),
                said.ornament(),
                storableOrNull(lore.series()),
                lore.seriesNumber(),
                storableOrNull(lore.artist()),
                storableOrNull(lore.size()),
                storableOrNull(lore.text()));
    }

    Description toDescription() {
        return new Description(
                name,
                releaseYear,
                sku,
                brand,
                boxCondition,
                ornament,
                new Lore(series, seriesNumber, artist, size, description));
    }
}
