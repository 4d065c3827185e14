package org.projectchristmas.ui.insight;

/** Where in the catalog the rows behind a part of an answer are found. */
public sealed interface Goal {
    /** @param words in the language of the search box */
    record Search(String words) implements Goal {}

    /** @param id of one product */
    record Product(long id) implements Goal {}
}
