package org.projectchristmas.integration.html;

/** Groups of elements that the rules of HTML treat alike. */
enum TagKind {
    HTML,
    HEAD,
    BODY,
    /** Ends an open paragraph, and is ended by its own tag alone. */
    BLOCK,
    PARAGRAPH,
    HEADING,
    ITEM,
    TERM,
    FORM,
    BUTTON,
    LINK,
    /** Comes back after a block that was closed over it: bold, italics and the like. */
    FORMAT,
    TABLE,
    SECTION,
    ROW,
    CELL,
    /** Has no content. */
    VOID,
    /** Has no content and its place is the head, but it stays where it stands. */
    META,
    BASE,
    INPUT,
    RULE,
    SCRIPT,
    /** Holds text in which nothing is markup. */
    RAW,
    /** Holds text in which only entities are decoded. */
    TEXT,
    SELECT,
    OPTION,
    GROUP,
    NOSCRIPT,
    SVG,
    /** Everything without a rule of its own, elements that nobody knows among them. */
    OTHER,
    /** Has rules that are left to jsoup. */
    UNUSUAL;

    boolean isTablePart() {
        return this == SECTION || this == ROW || this == CELL;
    }

    /** Whether text and most elements may not stand directly in it. */
    boolean isTableFrame() {
        return this == TABLE || this == SECTION || this == ROW;
    }

    boolean isFormatting() {
        return this == LINK || this == FORMAT;
    }
}
