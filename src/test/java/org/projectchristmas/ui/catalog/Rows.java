package org.projectchristmas.ui.catalog;

import java.time.Instant;
import java.util.ArrayList;
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
public final class Rows {
    public static final VendorId SHOP = new VendorId("ornament_shop_com");
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Rows() {}

    public static CatalogRow row(long id) {
        return priced(id, PriceTag.of(Money.usd("20.00")), null);
    }

    public static CatalogRow priced(long id, PriceTag price, @Nullable PriceMove move) {
        return row(id, 1998, price, move);
    }

    private static CatalogRow row(long id, int year, PriceTag price, @Nullable PriceMove move) {
        return new CatalogRow(
                id,
                SHOP,
                "Ornament " + id,
                year,
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
    public static SearchResult answer(Long... ids) {
        return answer(List.of(ids).stream().map(Rows::row).toList());
    }

    /** An answer with so many rows of each year, from 2000 on. */
    public static SearchResult years(int... counts) {
        var rows = new ArrayList<CatalogRow>();
        for (int year = 0; year < counts.length; year++) {
            for (int each = 0; each < counts[year]; each++) {
                rows.add(row(rows.size(), 2000 + year, PriceTag.of(Money.usd("20.00")), null));
            }
        }
        return answer(rows);
    }

    private static SearchResult answer(List<CatalogRow> rows) {
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
