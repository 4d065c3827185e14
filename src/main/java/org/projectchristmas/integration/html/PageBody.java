package org.projectchristmas.integration.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of a body by the rules of HTML's "in body". Where a rule would move nodes or open
 * elements again, the page is irregular.
 */
final class PageBody {
    /** So many equal formats are open at once before the oldest is forgotten. */
    private static final int MOST_EQUAL_FORMATS = 2;

    private final MarkupReader markup;
    private final PageNodes nodes;
    private final OpenElements open;
    private final NodeWriter writer;
    private final TableRules tables;
    private final PageBlocks blocks;
    /** Where the latest tag begins. */
    private int tagStart;

    /** The place of the open noscript, within which only tags and texts count; 0 if there is none. */
    private int noscript;

    private @Nullable FormElement formAround;
    private boolean bodyEnded;
    private boolean htmlEnded;

    PageBody(MarkupReader markup, PageNodes nodes, OpenElements open, KnownBlocks known) {
        this.markup = markup;
        this.nodes = nodes;
        this.open = open;
        writer = new NodeWriter(markup, nodes, open);
        tables = new TableRules(writer, open);
        blocks = new PageBlocks(markup, nodes, open, writer, known);
    }

    /** Reads to the end of the body, or of the page. */
    void read() throws IrregularException {
        while (!bodyEnded && !markup.atEnd()) {
            step();
        }
    }

    boolean isInNoscript() {
        return noscript > 0;
    }

    /** Whether the body was ended by the end of the whole. */
    boolean isHtmlEnded() {
        return htmlEnded;
    }

    /** Reads one tag, text or comment. */
    void step() throws IrregularException {
        if (markup.atEnd()) {
            throw new IrregularException();
        }
        if (!markup.isAtMarkup()) {
            text(markup.text());
            return;
        }
        tagStart = markup.at();
        char next = markup.peek(1);
        if (RegularPage.isLetter(next)) {
            markup.skip(1);
            start(markup.name());
        } else if (next == '/' && RegularPage.isLetter(markup.peek(2))) {
            markup.skip(2);
            TagName name = markup.name();
            markup.endOfEndTag();
            end(name);
        } else if (next == '!') {
            markup.skip(2);
            open.append(new Comment(markup.comment()));
        } else {
            throw new IrregularException();
        }
    }

    private void text(String text) throws IrregularException {
        if (noscript == 0 && open.kind().isTableFrame() && !MarkupReader.isBlank(text)) {
            throw new IrregularException();
        }
        open.append(new TextNode(text));
    }

    /** Reads the rest of a start tag, and what belongs to it if that is no markup. */
    void start(TagName name) throws IrregularException {
        Attributes attributes = markup.attributes();
        if (PageNodes.isDrawn(open.current())) {
            draw(name, attributes);
        } else if (noscript > 0) {
            startInNoscript(name, attributes);
        } else if (open.kind().isTableFrame() || name.kind().isTablePart()) {
            tables.start(name, attributes);
        } else {
            startInBody(name, attributes);
        }
    }

    private void draw(TagName name, @Nullable Attributes attributes) throws IrregularException {
        Element element = nodes.drawn(name, attributes);
        open.append(element);
        if (!markup.isSelfClosing()) {
            open.push(name, element);
        }
    }

    private void startInNoscript(TagName name, @Nullable Attributes attributes) throws IrregularException {
        switch (name.kind()) {
            case VOID, META -> writer.insertEmpty(name, attributes);
            case BLOCK, PARAGRAPH, HEADING, ITEM, LINK, FORMAT, OTHER -> writer.insert(name, attributes);
            case RAW -> writer.insertText(name, attributes);
            default -> throw new IrregularException();
        }
    }

    private void startInBody(TagName name, @Nullable Attributes attributes) throws IrregularException {
        switch (name.kind()) {
            case OTHER -> writer.insert(name, attributes);
            case BLOCK -> {
                endParagraph();
                blocks.start(name, attributes, tagStart);
            }
            case PARAGRAPH -> {
                endParagraph();
                writer.insert(name, attributes);
            }
            case HEADING -> {
                endParagraph();
                if (open.kind() == TagKind.HEADING) {
                    open.pop();
                }
                writer.insert(name, attributes);
            }
            case ITEM, TERM -> {
                int former = open.endedBy(name.kind());
                if (former >= 0) {
                    open.closeFrom(former);
                }
                endParagraph();
                writer.insert(name, attributes);
            }
            case LINK -> format(name, attributes, 0);
            case FORMAT -> format(name, attributes, MOST_EQUAL_FORMATS);
            case VOID, META -> writer.insertEmpty(name, attributes);
            case BASE -> {
                blocks.forget();
                nodes.base(writer.insertEmpty(name, attributes));
            }
            case INPUT, RULE -> field(name, attributes);
            case SCRIPT, RAW, TEXT -> writer.insertText(name, attributes);
            case FORM -> form(name, attributes);
            case BUTTON, SELECT -> {
                if (open.inScope(name.text()) >= 0) {
                    throw new IrregularException();
                }
                writer.insert(name, attributes);
            }
            case OPTION, GROUP -> {
                choice(name);
                writer.insert(name, attributes);
            }
            case TABLE -> {
                if (!nodes.isInQuirks()) {
                    endParagraph();
                }
                writer.insert(name, attributes);
            }
            case NOSCRIPT -> {
                writer.insert(name, attributes);
                noscript = open.depth() - 1;
                formAround = nodes.form();
                nodes.form(null);
            }
            case SVG -> draw(name, attributes);
            case HTML, HEAD, BODY, SECTION, ROW, CELL, UNUSUAL -> throw new IrregularException();
        }
    }

    private void endParagraph() throws IrregularException {
        int paragraph = open.inScope("p", TagKind.BUTTON);
        if (paragraph >= 0) {
            open.closeFrom(paragraph);
        }
    }

    private void format(TagName name, @Nullable Attributes attributes, int most) throws IrregularException {
        if (open.countInCell(name.text()) > most) {
            throw new IrregularException();
        }
        writer.insert(name, attributes);
    }

    private void field(TagName name, @Nullable Attributes attributes) throws IrregularException {
        if (open.inScope("select") >= 0) {
            throw new IrregularException();
        }
        if (name.kind() == TagKind.RULE) {
            endParagraph();
        }
        writer.insertEmpty(name, attributes);
    }

    private void form(TagName name, @Nullable Attributes attributes) throws IrregularException {
        if (nodes.form() != null) {
            throw new IrregularException();
        }
        endParagraph();
        if (writer.insert(name, attributes) instanceof FormElement form) {
            nodes.form(form);
        }
    }

    private void choice(TagName name) {
        if (open.inScope("select") >= 0) {
            open.closeImplied(name.kind() == TagKind.OPTION ? TagKind.GROUP : TagKind.HTML);
        } else if (open.kind() == TagKind.OPTION) {
            open.pop();
        }
    }

    private void end(TagName name) throws IrregularException {
        TagKind kind = name.kind();
        if (noscript > 0) {
            endInNoscript(name);
        } else if (PageNodes.isDrawn(open.current())) {
            endOfDrawn(name);
        } else if (kind == TagKind.TABLE || kind.isTablePart()) {
            tables.end(name);
        } else if (open.kind().isTableFrame()) {
            throw new IrregularException();
        } else {
            endInBody(name);
        }
    }

    private void endOfDrawn(TagName name) throws IrregularException {
        if (!open.name().text().equals(name.text())) {
            throw new IrregularException();
        }
        open.pop();
    }

    private void endInNoscript(TagName name) {
        if (name.kind() == TagKind.NOSCRIPT) {
            open.closeAllFrom(noscript);
            noscript = 0;
            nodes.form(formAround);
            return;
        }
        for (int i = open.depth() - 1; i > noscript; i--) {
            if (open.nameAt(i).text().equals(name.text())) {
                open.closeAllFrom(i);
                return;
            }
        }
    }

    private void endInBody(TagName name) throws IrregularException {
        if (open.name().text().equals(name.text()) && name.kind() != TagKind.FORM && name.kind() != TagKind.BODY) {
            open.pop();
            blocks.ended(name, open.depth());
            return;
        }
        switch (name.kind()) {
            case BLOCK -> {
                int place = open.inScope(name.text());
                endAt(place);
                blocks.ended(name, place);
            }
            case BUTTON, SELECT, TERM -> endAt(open.inScope(name.text()));
            case ITEM -> endAt(open.itemInScope());
            case HEADING -> endAt(open.headingInScope());
            case PARAGRAPH -> {
                // The end of a paragraph that never began is an empty one.
                if (open.inScope("p", TagKind.BUTTON) < 0) {
                    writer.insertEmpty(name, null);
                } else {
                    endParagraph();
                }
            }
            case LINK, FORMAT -> endFormat(name);
            case FORM -> endForm();
            case BODY, HTML -> {
                if (open.inScope("body") < 0) {
                    throw new IrregularException();
                }
                bodyEnded = true;
                htmlEnded = name.kind() == TagKind.HTML;
            }
            case UNUSUAL -> throw new IrregularException();
            default -> {
                // "</br>" breaks the line, as its author meant it to.
                if (name.text().equals("br")) {
                    writer.insertEmpty(name, null);
                } else {
                    endAt(open.reachable(name.text()));
                }
            }
        }
    }

    /** An end tag that ends nothing is passed over. */
    private void endAt(int place) throws IrregularException {
        if (place >= 0) {
            open.closeFrom(place);
        }
    }

    private void endFormat(TagName name) throws IrregularException {
        int place = open.reachable(name.text());
        if (place < 0 && open.isOpen(name.text())) {
            throw new IrregularException();
        }
        endAt(place);
    }

    private void endForm() throws IrregularException {
        FormElement form = nodes.form();
        if (form == null || open.inScope("form") < 0) {
            nodes.form(null);
            return;
        }
        open.closeImplied(TagKind.HTML);
        if (!open.current().equals(form)) {
            throw new IrregularException();
        }
        open.pop();
        nodes.form(null);
    }
}
