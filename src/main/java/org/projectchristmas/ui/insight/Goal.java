package org.projectchristmas.ui.insight;

/** Where in the catalog the rows behind a part of an answer are found. */
public sealed interface Goal {
    /**
     * What a search finds.
     *
     * @param words in the language of the search box
     * @param rows how many rows the answer counts there
     */
    record Search(String words, long rows) implements Goal {}

    /** @param id of one product */
    record Product(long id) implements Goal {}
}
