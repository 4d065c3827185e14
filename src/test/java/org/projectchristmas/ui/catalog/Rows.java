package org.projectchristmas.ui.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

/** Rows and answers for tests. */
final class Rows {
    static final VendorId SHOP = new VendorId("ornament_shop_com");
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Rows() {}

    static CatalogRow row(long id) {
        return priced(id, PriceTag.of(Money.usd("20.00")), null);
    }

    static CatalogRow priced(long id, PriceTag price, @Nullable PriceMove move) {
        return new CatalogRow(
                id,
                SHOP,
                "Ornament " + id,
                1998,
                "QX" + id,
                null,
                null,
                price,
                move,
                Availability.AVAILABLE,
                NOW,
                NOW,
                true,
                null,
                null,
                null,
                null);
    }

    /** An answer with these rows. */
    static SearchResult answer(Long... ids) {
        var rows = List.of(ids).stream().map(Rows::row).toList();
        return new SearchResult() {
            @Override
            public int size() {
                return rows.size();
            }

            @Override
            public CatalogRow row(int position) {
                return rows.get(position);
            }

            @Override
            public long id(int position) {
                return rows.get(position).id();
            }
        };
    }
}
