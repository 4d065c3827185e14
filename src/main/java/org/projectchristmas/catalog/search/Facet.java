package org.projectchristmas.catalog.search;

/** A property by which a result is counted and narrowed. */
public enum Facet {
    /** Values are shops' ids. */
    VENDOR,
    /** Values are years in digits, ranges are years. */
    YEAR,
    /** The only value is the empty one; ranges are cents. */
    PRICE,
    /** Values are {@link org.projectchristmas.catalog.Availability#word() words}. */
    AVAILABILITY,
    CONDITION,
    SERIES,
    ARTIST,
    BRAND
}
