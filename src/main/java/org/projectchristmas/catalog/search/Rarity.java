package org.projectchristmas.catalog.search;

import java.util.Arrays;
import java.util.BitSet;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.LongNumbers;

/**
 * The SKUs of the ornaments that their shops list, and whether anybody still has them. A listing of several SKUs is a listing of each.
 * SKUs are numbered from 0.
 */
public final class Rarity {
    /** In place of an amount where there is none. */
    public static final long NO_AMOUNT = Rows.NONE;

    private static final int MIXED = -2;
    private static final int UNKNOWN = -1;

    private final LongNumbers skus = new LongNumbers();
    private final Columns of = new Columns();
    private final BitSet rows = new BitSet();

    /** What is known of each SKU, by its number. */
    private static final class Columns {
        private int[] listings = new int[512];
        private int[] soldOut = new int[512];
        private long[] shops = new long[512];
        private int[] year = new int[512];
        private long[] highest = new long[512];
        private int[] currency = new int[512];
        private int[] first = new int[512];

        void makeRoomFor(int number) {
            if (number < listings.length) {
                return;
            }
            int size = listings.length * 2;
            listings = Arrays.copyOf(listings, size);
            soldOut = Arrays.copyOf(soldOut, size);
            shops = Arrays.copyOf(shops, size);
            year = Arrays.copyOf(year, size);
            highest = Arrays.copyOf(highest, size);
            currency = Arrays.copyOf(currency, size);
            first = Arrays.copyOf(first, size);
        }
    }

    Rarity(Snapshot snapshot) {
        Rows store = snapshot.rows();
        for (int row = 0; row < snapshot.size(); row++) {
            if (snapshot.isAlive(row) && store.isListedOrnament(row)) {
                long sku = store.skuKeys.first(row);
                if (sku != SkuKeys.NONE) {
                    add(store.table, row, skus.of(sku));
                    for (long each : store.skuKeys.more(row)) {
                        add(store.table, row, skus.of(each));
                    }
                }
            }
        }
        for (int row = 0; row < snapshot.size(); row++) {
            if (snapshot.isAlive(row) && store.isListedOrnament(row) && isRare(store.skuKeys, row)) {
                rows.set(row);
            }
        }
    }

    private void add(RowTable table, int row, int sku) {
        of.makeRoomFor(sku);
        boolean isNew = of.listings[sku] == 0;
        of.listings[sku]++;
        of.soldOut[sku] += table.get(row, Column.AVAILABILITY) == Availability.UNAVAILABLE.ordinal() ? 1 : 0;
        // Beyond 64 shops some share a bit; there are three.
        of.shops[sku] |= 1L << table.get(row, Column.VENDOR);
        int year = (int) table.get(row, Column.YEAR);
        if (isNew) {
            of.first[sku] = row;
            of.year[sku] = year;
            of.highest[sku] = NO_AMOUNT;
            of.currency[sku] = UNKNOWN;
        } else if (year != 0 && (of.year[sku] == 0 || year < of.year[sku])) {
            of.year[sku] = year;
        }
        if (table.get(row, Column.KIND) == PriceTag.Kind.FIXED.ordinal()) {
            int currency = (int) table.get(row, Column.CURRENCY);
            boolean isSame = of.currency[sku] == UNKNOWN || of.currency[sku] == currency;
            of.currency[sku] = isSame ? currency : MIXED;
            of.highest[sku] = Math.max(of.highest[sku], table.get(row, Column.PRICE));
        }
    }

    private boolean isRare(SkuKeys keys, int row) {
        long first = keys.first(row);
        if (first == SkuKeys.NONE) {
            return false;
        }
        if (isSoldOut(skus.find(first))) {
            return true;
        }
        for (long each : keys.more(row)) {
            if (isSoldOut(skus.find(each))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a position is a listing of a SKU that is sold out everywhere. */
    public boolean holds(int position) {
        return rows.get(position);
    }

    /** How many positions it {@link #holds}. */
    public int listings() {
        return rows.cardinality();
    }

    /** How many SKUs there are. */
    public int skus() {
        return skus.size();
    }

    /** The number of a SKU, or -1 if no listed ornament has it. */
    public int find(long key) {
        return skus.find(key);
    }

    public long key(int sku) {
        return skus.value(sku);
    }

    /** Whether each listing of a SKU is sold out. */
    public boolean isSoldOut(int sku) {
        return of.soldOut[sku] == of.listings[sku];
    }

    public int listings(int sku) {
        return of.listings[sku];
    }

    /** How many shops list a SKU. */
    public int shops(int sku) {
        return Long.bitCount(of.shops[sku]);
    }

    /** The earliest year into which a shop puts a SKU; 0 if none does. */
    public int year(int sku) {
        return of.year[sku];
    }

    /** The highest fixed price of a SKU in cents; {@link #NO_AMOUNT} if there is none, or in more than one currency. */
    public long highest(int sku) {
        return of.currency[sku] == MIXED ? NO_AMOUNT : of.highest[sku];
    }

    /** The code of the currency of {@link #highest}. */
    public int currency(int sku) {
        return of.currency[sku];
    }

    /** The position of one of its listings. */
    public int position(int sku) {
        return of.first[sku];
    }
}
