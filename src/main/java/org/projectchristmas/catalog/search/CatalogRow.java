package org.projectchristmas.catalog.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.VendorId;

/**
 * What a table shows of a product. The fields mean what they mean in {@link org.projectchristmas.catalog.Product}.
 *
 * @param number the place in the series
 */
public record CatalogRow(
        long id,
        VendorId vendor,
        String name,
        @Nullable Integer year,
        @Nullable String sku,
        @Nullable String series,
        @Nullable String artist,
        PriceTag price,
        @Nullable PriceMove move,
        Availability availability,
        Instant createdAt,
        Instant lastSeenAt,
        boolean listed,
        @Nullable String image,
        @Nullable Integer number,
        @Nullable String brand,
        @Nullable String condition) {}
