package org.projectchristmas.sync.run;

import java.net.URI;

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

    /** Every year's listing, and no product page. */
    record Links() implements ShopScope {}

    /** The product pages that are due, and no listing. */
    record Pages(PagesDue due) implements ShopScope {}

    /** One product page. */
    record OnePage(URI url) implements ShopScope {}

    /** The stable text under which runs of this scope are stored; a run takes up an unfinished one of the same text. */
    default String text() {
        return switch (this) {
            case Whole() -> "all";
            case OneYear scope -> "year " + scope.year();
            case Links() -> "links";
            case Pages(PagesDue due) -> "pages " + due.text();
            case OnePage(URI url) -> clipped("url " + url);
        };
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
