package org.projectchristmas.integration.html;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Puts elements where the page is. */
final class NodeWriter {
    private final MarkupReader markup;
    private final PageNodes nodes;
    private final OpenElements open;

    NodeWriter(MarkupReader markup, PageNodes nodes, OpenElements open) {
        this.markup = markup;
        this.nodes = nodes;
        this.open = open;
    }

    /** An element whose content follows. */
    Element insert(TagName name, @Nullable Attributes attributes) throws IrregularException {
        Element element = nodes.element(name, attributes);
        open.append(element);
        open.push(name, element);
        return element;
    }

    Element insertEmpty(TagName name, @Nullable Attributes attributes) {
        Element element = nodes.element(name, attributes);
        open.append(element);
        return element;
    }

    /** An element with its text up to its end tag. */
    void insertText(TagName name, @Nullable Attributes attributes) throws IrregularException {
        boolean decode = name.kind() == TagKind.TEXT;
        // A line break or an entity at the beginning of a text area is a story of its own.
        if (name.text().equals("textarea") && "\r\n&".indexOf(markup.peek(0)) >= 0) {
            throw new IrregularException();
        }
        Element element = insertEmpty(name, attributes);
        String text = markup.textWithin(name, decode);
        // Within a comment in a script, the end tag of a script inside counts, too.
        boolean commented = name.kind() == TagKind.SCRIPT && text.contains("<!--");
        if (commented && text.toLowerCase(Locale.ROOT).contains("<script")) {
            throw new IrregularException();
        }
        if (!text.isEmpty()) {
            element.appendChild(decode ? new TextNode(text) : new DataNode(text));
        }
    }
}
