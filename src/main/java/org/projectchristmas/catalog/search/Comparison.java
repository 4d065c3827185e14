package org.projectchristmas.catalog.search;

import java.util.Arrays;
import java.util.BitSet;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.LongNumbers;

/**
 * What several shops ask for the same thing: a listed ornament of one SKU, year, condition and currency, at a fixed price and not sold
 * out. Things are numbered from 0; one that a single shop offers is none to compare.
 */
public final class Comparison {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int NOTHING = -1;

    private final Rows store;
    private final int[] conditionRanks;
    private final LongNumbers things = new LongNumbers();
    private final LongNumbers offers = new LongNumbers();
    private final BitSet rows = new BitSet();
    private int[] listings = new int[512];
    private int[] first = new int[512];
    private int[] shops = new int[512];
    private long[] lowest = new long[512];
    private long[] highest = new long[512];

    Comparison(Snapshot snapshot) {
        store = snapshot.rows();
        conditionRanks = store.conditions.ranks();
        long[] cheapest = cheapest(snapshot);
        int[] thingOf = new int[offers.size()];
        Arrays.fill(thingOf, NOTHING);
        for (int row = 0; row < snapshot.size(); row++) {
            if (isOffer(snapshot, row)) {
                int thing = things.find(thing(row));
                int offer = offers.find(offer(row));
                if (thingOf[offer] == NOTHING) {
                    thingOf[offer] = thing;
                    shops[thing]++;
                    lowest[thing] = Math.min(lowest[thing], cheapest[offer]);
                    highest[thing] = Math.max(highest[thing], cheapest[offer]);
                }
            }
        }
        for (int row = 0; row < snapshot.size(); row++) {
            if (isOffer(snapshot, row) && differs(things.find(thing(row)))) {
                rows.set(row);
            }
        }
    }

    /** What each shop asks for each thing at least, by the number of the offer. */
    private long[] cheapest(Snapshot snapshot) {
        long[] cheapest = new long[512];
        for (int row = 0; row < snapshot.size(); row++) {
            if (isOffer(snapshot, row)) {
                int offer = offers.of(offer(row));
                if (offer == cheapest.length) {
                    cheapest = Arrays.copyOf(cheapest, offer * 2);
                }
                long price = store.table.get(row, Column.PRICE);
                cheapest[offer] = cheapest[offer] == 0 ? price + 1 : Math.min(cheapest[offer], price + 1);
                count(row);
            }
        }
        // One was added, so that a price of nothing is told from none.
        for (int offer = 0; offer < offers.size(); offer++) {
            cheapest[offer]--;
        }
        return cheapest;
    }

    private void count(int row) {
        int thing = things.of(thing(row));
        if (thing == listings.length) {
            int size = thing * 2;
            listings = Arrays.copyOf(listings, size);
            first = Arrays.copyOf(first, size);
            shops = Arrays.copyOf(shops, size);
            lowest = Arrays.copyOf(lowest, size);
            highest = Arrays.copyOf(highest, size);
        }
        if (listings[thing]++ == 0) {
            first[thing] = row;
            lowest[thing] = Long.MAX_VALUE;
        }
    }

    private boolean isOffer(Snapshot snapshot, int row) {
        RowTable table = store.table;
        return snapshot.isAlive(row)
                && store.isListedOrnament(row)
                && store.skuKeys.first(row) != SkuKeys.NONE
                && store.skuKeys.more(row).length == 0
                && table.get(row, Column.KIND) == PriceTag.Kind.FIXED.ordinal()
                && table.get(row, Column.AVAILABILITY) != Availability.UNAVAILABLE.ordinal();
    }

    /** A number for all in which the same things are the same. */
    private long thing(int row) {
        RowTable table = store.table;
        int condition = conditionRanks[(int) table.get(row, Column.CONDITION)];
        long rest = condition + 1L << 32 | table.get(row, Column.YEAR) << 16 | table.get(row, Column.CURRENCY);
        return mixed(store.skuKeys.first(row), rest);
    }

    private long offer(int row) {
        return mixed(thing(row), store.table.get(row, Column.VENDOR) + 1);
    }

    private static long mixed(long one, long other) {
        long mixed = (one ^ other * MIX) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    /** Whether a position is an offer for a thing that {@link #differs}. */
    public boolean holds(int position) {
        return rows.get(position);
    }

    /** How many positions it {@link #holds}. */
    public int listings() {
        return rows.cardinality();
    }

    /** How many things there are, compared or not. */
    public int things() {
        return things.size();
    }

    /** The thing of a position that it {@link #holds}. */
    public int thingAt(int position) {
        return things.find(thing(position));
    }

    /** Whether at least two shops offer a thing. */
    public boolean isCompared(int thing) {
        return shops[thing] > 1;
    }

    /** Whether the cheapest offers of the shops are not all the same. */
    public boolean differs(int thing) {
        return lowest[thing] < highest[thing];
    }

    public int listings(int thing) {
        return listings[thing];
    }

    /** The cheapest offer of the cheapest shop, in cents. */
    public long lowest(int thing) {
        return lowest[thing];
    }

    /** The cheapest offer of the dearest shop, in cents. */
    public long highest(int thing) {
        return highest[thing];
    }

    /** The position of one of its offers. */
    public int position(int thing) {
        return first[thing];
    }
}
