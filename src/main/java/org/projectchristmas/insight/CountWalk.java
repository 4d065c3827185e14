package org.projectchristmas.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.search.Listings;
import org.projectchristmas.insight.Answer.Stock;
import org.projectchristmas.insight.Answer.Totals;
import org.projectchristmas.insight.Answer.VendorTotal;
import org.projectchristmas.insight.Answer.YearCount;
import org.projectchristmas.insight.Answer.YearStock;
import org.projectchristmas.insight.Answer.Years;

/** How much there is of what. */
final class CountWalk {
    private final Listings listings;

    CountWalk(Listings listings) {
        this.listings = listings;
    }

    /** Years in their order, the unknown one, which is 0, last. */
    static Comparator<Integer> unknownLast() {
        return Comparator.comparing((Integer year) -> year == 0).thenComparing(Comparator.naturalOrder());
    }

    static @Nullable Integer orNull(int year) {
        return year == 0 ? null : year;
    }

    private boolean isCounted() {
        return listings.isOrnament() && listings.isListed();
    }

    Totals totals() {
        var shops = new TreeMap<Integer, Shop>();
        while (listings.next()) {
            shops.computeIfAbsent(listings.shop(), _ -> new Shop()).count(listings);
        }
        var totals = new ArrayList<VendorTotal>();
        shops.forEach((shop, of) -> totals.add(new VendorTotal(
                listings.vendor(shop),
                of.ornaments,
                of.accessories,
                of.skus.distinct(),
                of.byStock[Availability.AVAILABLE.ordinal()],
                of.byStock[Availability.UNAVAILABLE.ordinal()],
                of.byStock[Availability.UNKNOWN.ordinal()],
                of.gone)));
        totals.sort(Comparator.comparing(VendorTotal::vendor));
        return new Totals(totals);
    }

    private static final class Shop {
        private final LongList skus = new LongList();
        private final long[] byStock = new long[Availability.values().length];
        private long ornaments;
        private long accessories;
        private long gone;

        void count(Listings each) {
            if (!each.isListed()) {
                gone++;
                return;
            }
            byStock[each.availability().ordinal()]++;
            if (!each.isOrnament()) {
                accessories++;
                return;
            }
            ornaments++;
            if (each.skuKey() != 0) {
                skus.add(each.skuKey());
            }
        }
    }

    Years years() {
        Map<Integer, Map<Integer, Year>> years = new TreeMap<>(unknownLast());
        while (listings.next()) {
            if (isCounted()) {
                years.computeIfAbsent(listings.year(), _ -> new TreeMap<>())
                        .computeIfAbsent(listings.shop(), _ -> new Year())
                        .count(listings);
            }
        }
        var counts = new ArrayList<YearCount>();
        years.forEach((year, shops) -> {
            List<YearCount> ofYear = new ArrayList<>();
            shops.forEach((shop, of) -> ofYear.add(new YearCount(
                    orNull(year), listings.vendor(shop), of.skus.distinct() + of.withoutSku, of.listings)));
            ofYear.sort(Comparator.comparing(YearCount::vendor));
            counts.addAll(ofYear);
        });
        return new Years(counts);
    }

    private static final class Year {
        private final LongList skus = new LongList();
        private long withoutSku;
        private long listings;

        void count(Listings each) {
            listings++;
            if (each.skuKey() == 0) {
                withoutSku++;
            } else {
                skus.add(each.skuKey());
            }
        }
    }

    Stock stock() {
        Map<Integer, long[]> years = new TreeMap<>(unknownLast());
        while (listings.next()) {
            if (isCounted()) {
                years.computeIfAbsent(listings.year(), _ -> new long[Availability.values().length])[
                        listings.availability().ordinal()]++;
            }
        }
        var stock = new ArrayList<YearStock>();
        years.forEach((year, counts) -> stock.add(new YearStock(
                orNull(year),
                counts[Availability.AVAILABLE.ordinal()],
                counts[Availability.UNAVAILABLE.ordinal()],
                counts[Availability.UNKNOWN.ordinal()])));
        return new Stock(stock);
    }
}
