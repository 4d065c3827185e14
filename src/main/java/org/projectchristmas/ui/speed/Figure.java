package org.projectchristmas.ui.speed;

/** What is measured. */
public enum Figure {
    /** From the start of the process until the window shows the catalog. */
    START,
    /** From a keystroke in the search box until the table shows what it found. */
    KEYSTROKE,
    /** From a wish for another order until the table shows it. */
    SORT,
    /** From the selection of a row until the window shows it so. */
    SELECT,
    /** From an answer of the search until the filters show how many there are of each. */
    FACETS,
    /** From the wish for a picture until its bytes are there, from disk or from the shop. */
    PICTURE,
    /** How long the window did not answer: how late it was with something that was to be done at once. */
    STALL
}
