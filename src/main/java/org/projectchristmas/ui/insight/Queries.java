package org.projectchristmas.ui.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/** Writes what leads from an answer to its rows, in the language of the search box. */
final class Queries {
    /** What every answer counts: ornaments that are listed. */
    static final String COUNTED = "is:ornament -delisted";

    private Queries() {}

    /** Whatever has one price: one that is "from" is in no figure. */
    static final String PRICED = "has:price -is:from";

    /** What has a year and a price: what stands on an axis of years without a place for no year. */
    static final String PRICED_YEARS = "has:year " + PRICED + " " + COUNTED;

    static Goal counted(long rows, String... more) {
        return new Goal.Search(terms(more) + (more.length == 0 ? "" : " ") + COUNTED, rows);
    }

    static String terms(String... terms) {
        return String.join(" ", terms);
    }

    static String year(@Nullable Integer year) {
        return year == null ? "-has:year" : "year:" + year;
    }

    static String shop(VendorId vendor) {
        return "vendor=" + vendor.value();
    }

    static String since(String field, LocalDate day) {
        return field + ":>=" + day;
    }

    static String on(String field, LocalDate day) {
        return field + ":" + day;
    }

    /** This SKU, of letters and digits, and no other that only begins so. */
    static String sku(String sku) {
        return "sku=" + quoted(sku);
    }

    static String currency(String currency) {
        return "currency=" + currency;
    }

    static String condition(@Nullable String condition) {
        if (condition == null || condition.isBlank()) {
            return "-has:cond";
        }
        // What has both blanks and quotes cannot be written; then the other conditions come along.
        boolean isWritable = !condition.contains("\"") || !condition.contains(" ");
        return isWritable ? "cond=" + quoted(condition) : "has:cond";
    }

    private static String quoted(String text) {
        return text.contains("\"") ? text : '"' + text + '"';
    }
}
