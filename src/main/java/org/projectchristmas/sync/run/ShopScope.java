package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.PastRun;

/** What one shop's part of a refresh covers. */
sealed interface ShopScope {
    int LONGEST_TEXT = 200;

    /** Every year's listing, and then the product pages that are due. */
    record Whole() implements ShopScope {}

    /**
     * One listing year.
     *
     * @param isExpected whether this shop was asked for it by name, so that it is a failure not to list it
     */
    record OneYear(int year, boolean isExpected) implements ShopScope {}

    /**
     * Every year's listing, and no product page.
     *
     * @param asksForYears whether the year index is read even if it was read not long ago
     */
    record Links(boolean asksForYears) implements ShopScope {}

    /**
     * The product pages that are due, and no listing.
     *
     * @param limit how many at most
     */
    record Pages(DuePages due, int limit) implements ShopScope {}

    /**
     * Some products' pages, and no listing.
     *
     * @param ids the catalog's numbers of the products
     * @param readBefore when this was asked for: a page read since then is not read again
     */
    record Chosen(List<Long> ids, Instant readBefore) implements ShopScope {}

    /** One product page. */
    record OnePage(URI url) implements ShopScope {}

    /** Whether a run is of this scope; where its text was cut off, nobody can tell. */
    default boolean isThatOf(PastRun run) {
        String text = text();
        return run.scope().equals(text) && text.length() < LONGEST_TEXT;
    }

    /** The stable text under which runs of this scope are stored. */
    default String text() {
        return switch (this) {
            case Whole() -> "all";
            case OneYear scope -> "year " + scope.year();
            case Links _ -> "links";
            case Pages(DuePages due, int _) -> "pages " + text(due);
            case Chosen(List<Long> ids, Instant _) ->
                clipped("products " + ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
            case OnePage(URI url) -> clipped("url " + url);
        };
    }

    private static String text(DuePages due) {
        String years = due.year() == null ? "of all years" : "of " + due.year();
        return due.readBefore().equals(Instant.EPOCH) ? years + " never read" : years + " before " + due.readBefore();
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
