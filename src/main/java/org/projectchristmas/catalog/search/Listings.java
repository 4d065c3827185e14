package org.projectchristmas.catalog.search;

import java.util.Objects;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Sku;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.VendorId;

/**
 * All products of one moment, one after the other, for those who count them all: nothing is made for a product that is passed. Each
 * has a position, at which it is found again. Not safe for use by several threads.
 */
public final class Listings {
    /** In place of an amount where there is none. */
    public static final long NO_AMOUNT = Rows.NONE;

    private static final Availability[] AVAILABILITIES = Availability.values();

    private final Snapshot snapshot;
    private final Rows rows;
    private final RowTable table;
    private int at = -1;

    Listings(Snapshot snapshot) {
        this.snapshot = snapshot;
        rows = snapshot.rows();
        table = rows.table;
    }

    /** Goes to the next product, at first to the first; tells whether there is one. */
    public boolean next() {
        do {
            at++;
        } while (at < snapshot.size() && !snapshot.isAlive(at));
        return at < snapshot.size();
    }

    /** Before the first again. */
    public void restart() {
        at = -1;
    }

    public int position() {
        return at;
    }

    /** @param position of a product that was passed */
    public void moveTo(int position) {
        at = position;
    }

    /** Which SKUs are sold out everywhere. */
    public Rarity rarity() {
        return rows.rarity(snapshot);
    }

    /** Where the shops ask different prices. */
    public Comparison comparison() {
        return rows.comparison(snapshot);
    }

    public long id() {
        return table.get(at, Column.ID);
    }

    /** The shop as a small number. */
    public int shop() {
        return (int) table.get(at, Column.VENDOR);
    }

    public VendorId vendor(int shop) {
        return rows.vendors.value(shop);
    }

    /** The year of release; 0 if it is not known. */
    public int year() {
        return (int) table.get(at, Column.YEAR);
    }

    /** In cents; of a range its low end. */
    public long price() {
        return table.get(at, Column.PRICE);
    }

    /** Whether the price is one amount. */
    public boolean isFixed() {
        return table.get(at, Column.KIND) == PriceTag.Kind.FIXED.ordinal();
    }

    /** Whether the price is the low end of a range. */
    public boolean isRange() {
        return table.get(at, Column.KIND) == PriceTag.Kind.FROM.ordinal();
    }

    /** The currency as a small number; without meaning if there is no price. */
    public int money() {
        return (int) table.get(at, Column.CURRENCY);
    }

    public String currency(int money) {
        return rows.currency(money);
    }

    public Availability availability() {
        return AVAILABILITIES[(int) table.get(at, Column.AVAILABILITY)];
    }

    public boolean isOrnament() {
        return table.get(at, Column.ORNAMENT) == 1;
    }

    /** Whether its shop still lists it. */
    public boolean isListed() {
        return table.get(at, Column.GONE_AT) == 0;
    }

    /** When the catalog first saw it, in milliseconds since 1970. */
    public long addedAt() {
        return table.get(at, Column.CREATED_AT);
    }

    /** Whether its price last fell, at or after a moment in milliseconds since 1970. */
    public boolean hasDropped(long since) {
        return rows.isPriceDrop(at, since);
    }

    /** The price before the last one, in cents, of a product whose price has moved. */
    public long previous() {
        return table.get(at, Column.PREVIOUS);
    }

    /** When the price last moved, in milliseconds since 1970. */
    public long movedAt() {
        return table.get(at, Column.MOVED_AT);
    }

    /** The first comparable SKU as a number that is its own; 0 if there is none. */
    public long skuKey() {
        return rows.skuKeys.first(at);
    }

    /** The other SKUs of a listing of several. */
    public long[] moreSkuKeys() {
        return rows.skuKeys.more(at);
    }

    /** The comparable SKU of one of the listing's numbers. */
    public String sku(long key) {
        String field = Objects.requireNonNull(rows.row(at).sku());
        return Sku.normalise(field).stream()
                .filter(each -> SkuKeys.keyOf(each) == key)
                .findFirst()
                .orElse(field);
    }

    /** The box condition as the shop states it; empty if it states none. */
    public String condition() {
        return rows.conditions.value(table.get(at, Column.CONDITION));
    }

    public String name() {
        return rows.row(at).name();
    }
}
