package org.projectchristmas.ui.catalog;

/**
 * The measures of a card and of the rows of cards, all in pixels. They depend on nothing that is fetched, so that nothing ever jumps.
 *
 * @param picture the edge of the square for the picture
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

    double width() {
        return picture + 2 * PADDING;
    }

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
        return Math.max(1, (int) ((available - 2 * MARGIN + GAP) / (width() + GAP)));
    }

    /** From one card's left edge to the next one's: what is left over is spread between them. */
    double step(double available) {
        int columns = columns(available);
        return columns == 1 ? 0 : (available - 2 * MARGIN - width()) / (columns - 1);
    }
}
