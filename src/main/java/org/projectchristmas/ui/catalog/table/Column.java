package org.projectchristmas.ui.catalog.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;

/** The columns of the table, in their first order. */
public enum Column {
    PICTURE(64, 64, null, true),
    NAME(266, 144, Sort.NAME, true),
    YEAR(62, 54, Sort.YEAR, true),
    SKU(112, 104, Sort.SKU, true),
    VENDOR(156, 104, Sort.VENDOR, true),
    PRICE(102, 102, Sort.PRICE, true),
    AVAILABILITY(118, 106, Sort.AVAILABILITY, true),
    LAST_SEEN(92, 84, Sort.LAST_SEEN, true),
    FIRST_SEEN(92, 84, Sort.ADDED, false),
    SERIES(170, 90, Sort.SERIES, false),
    NUMBER(56, 48, Sort.NUMBER, false),
    ARTIST(130, 80, Sort.ARTIST, false),
    BRAND(110, 70, Sort.BRAND, false),
    CONDITION(92, 64, Sort.CONDITION, false),
    REGULAR(92, 76, Sort.REGULAR, false),
    MOVE(76, 60, Sort.MOVE, false),
    CURRENCY(72, 56, Sort.CURRENCY, false);

    private final double width;
    private final double minWidth;
    private final @Nullable Sort sort;
    private final boolean visible;

    Column(double width, double minWidth, @Nullable Sort sort, boolean visible) {
        this.width = width;
        this.minWidth = minWidth;
        this.sort = sort;
        this.visible = visible;
    }

    /** The stable word for files, texts and styles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    double width() {
        return width;
    }

    double minWidth() {
        return minWidth;
    }

    /** Whether it can do with any width; what is as short in every row cannot, and a wide window's room is for what is read. */
    boolean isRoomy() {
        return this == NAME || this == SERIES || this == ARTIST || this == BRAND;
    }

    /** Null if the table cannot be sorted by it. */
    @Nullable
    public Sort sort() {
        return sort;
    }

    /** Whether a new user sees it. */
    boolean isVisible() {
        return visible;
    }
}
