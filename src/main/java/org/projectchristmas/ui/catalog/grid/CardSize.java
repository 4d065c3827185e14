package org.projectchristmas.ui.catalog.grid;

/**
 * The measures of a card and of the rows of cards, all in pixels. They depend on nothing that is fetched, so that nothing ever jumps.
 *
 * @param picture the height of the box for the picture, and the least width
 */
record CardSize(double picture) {
    static final double PADDING = 8;
    /** Two lines of name, then year and price, then availability. */
    static final double NAME = 36;

    static final double LINE = 20;
    private static final double ABOVE_NAME = 8;
    private static final double GAP = 12;
    /** Left and right of all cards. */
    static final double MARGIN = 16;

    double height() {
        return PADDING + picture + ABOVE_NAME + NAME + LINE + LINE + PADDING;
    }

    double rowHeight() {
        return height() + GAP;
    }

    /** Where the name begins, from the top of the card. */
    double nameTop() {
        return PADDING + picture + ABOVE_NAME;
    }

    /** How many cards stand side by side. */
    int columns(double available) {
        return Math.max(1, (int) ((available - 2 * MARGIN + GAP) / (picture + 2 * PADDING + GAP)));
    }

    /** From one card's left edge to the next one's: the cards share what is left over. */
    double step(double available) {
        return (available - 2 * MARGIN + GAP) / columns(available);
    }

    /** How wide the cards are that share a row. */
    double width(double available) {
        return Math.floor(step(available) - GAP);
    }
}
