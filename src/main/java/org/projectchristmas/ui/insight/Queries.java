package org.projectchristmas.ui.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/** Writes what leads from an answer to its rows, in the language of the search box. */
final class Queries {
    /** What every answer counts: ornaments that are listed. */
    static final String COUNTED = "is:ornament -delisted";

    private Queries() {}

    static Goal counted(String... more) {
        return new Goal.Search(String.join(" ", more) + (more.length == 0 ? "" : " ") + COUNTED);
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

    /** Any of these SKUs, each of letters and digits, and no other that only begins so. */
    static String skus(List<String> skus) {
        return skus.stream().map(each -> "sku=" + quoted(each)).collect(Collectors.joining(" or ", "(", ")"));
    }

    static String condition(@Nullable String condition) {
        return condition == null || condition.isBlank() ? "-has:cond" : "cond=" + quoted(condition);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", " ").strip() + '"';
    }
}
