package org.projectchristmas.integration.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads a page that has its parts in order: a doctype, a head and a body. */
final class RegularPage {
    /** Of the old ones those of XHTML and HTML 4, none of which make a browser quirky here. */
    private static final Pattern DOCTYPE = Pattern.compile(
            "(?i)doctype html(?:\\s{1,9}PUBLIC\\s{1,9}\"(-//[^\"]{1,99})\"\\s{1,9}\"([^\"]{1,99})\"\\s{0,9})?");

    private final MarkupReader markup;
    private final PageNodes nodes;
    private final OpenElements open = new OpenElements();
    private final PageBody body;

    RegularPage(String page, String address, Repeats repeats, KnownBlocks known) throws IrregularException {
        markup = new MarkupReader(page, repeats);
        nodes = new PageNodes(address);
        body = new PageBody(markup, nodes, open, known);
    }

    Document read() throws IrregularException {
        Document document = nodes.document();
        doctype(document);
        blanks(document);
        Element html = begin(TagKind.HTML, document);
        blanks(html);
        Element head = begin(TagKind.HEAD, html);
        head(head);
        open.pop();
        blanks(html);
        begin(TagKind.BODY, html);
        body.read();
        rest(html, document);
        return document;
    }

    private void doctype(Document document) throws IrregularException {
        markup.blanks();
        if (markup.peek(1) != '!') {
            document.quirksMode(Document.QuirksMode.quirks);
            return;
        }
        markup.skip(2);
        Matcher declared = DOCTYPE.matcher(markup.declaration());
        if (!declared.matches()) {
            throw new IrregularException();
        }
        boolean isPublic = declared.group(1) != null;
        var doctype = new DocumentType("html", isPublic ? declared.group(1) : "", isPublic ? declared.group(2) : "");
        doctype.setPubSysKey(isPublic ? DocumentType.PUBLIC_KEY : null);
        document.appendChild(doctype);
    }

    private void blanks(Element parent) throws IrregularException {
        while (markup.peek(0) != '<' || markup.peek(1) == '!') {
            blank(parent);
        }
    }

    /** White space or a comment, of which one must stand here. */
    private void blank(Element parent) throws IrregularException {
        if (markup.peek(0) == '<') {
            parent.appendChild(new Comment(comment()));
            return;
        }
        String text = markup.text();
        if (text.isEmpty() || !MarkupReader.isBlank(text)) {
            throw new IrregularException();
        }
        parent.appendChild(new TextNode(text));
    }

    private String comment() throws IrregularException {
        if (markup.peek(1) != '!') {
            throw new IrregularException();
        }
        markup.skip(2);
        return markup.comment();
    }

    private Element begin(TagKind kind, Element parent) throws IrregularException {
        if (markup.peek(0) != '<' || !isLetter(markup.peek(1))) {
            throw new IrregularException();
        }
        markup.skip(1);
        TagName name = markup.name();
        if (name.kind() != kind) {
            throw new IrregularException();
        }
        Element element = nodes.element(name, markup.attributes());
        parent.appendChild(element);
        open.push(name, element);
        return element;
    }

    private void head(Element head) throws IrregularException {
        while (true) {
            blanks(head);
            if (markup.peek(1) == '/') {
                markup.skip(2);
                if (!isLetter(markup.peek(0)) || markup.name().kind() != TagKind.HEAD) {
                    throw new IrregularException();
                }
                markup.endOfEndTag();
                return;
            }
            if (!isLetter(markup.peek(1))) {
                throw new IrregularException();
            }
            markup.skip(1);
            TagName name = markup.name();
            if (!isOfHead(name)) {
                throw new IrregularException();
            }
            body.start(name);
            while (body.isInNoscript()) {
                body.step();
            }
        }
    }

    private static boolean isOfHead(TagName name) {
        return switch (name.kind()) {
            case META, BASE, SCRIPT, NOSCRIPT -> true;
            case RAW -> name.text().equals("style");
            case TEXT -> name.text().equals("title");
            default -> false;
        };
    }

    /** What follows the body: blanks and comments, which stand in the document's outer parts. */
    private void rest(Element html, Document document) throws IrregularException {
        if (!body.isHtmlEnded()) {
            while (!markup.atEnd() && markup.peek(1) != '/') {
                blank(html);
            }
            if (markup.atEnd()) {
                return;
            }
            markup.skip(2);
            if (!isLetter(markup.peek(0)) || markup.name().kind() != TagKind.HTML) {
                throw new IrregularException();
            }
            markup.endOfEndTag();
        }
        while (!markup.atEnd()) {
            blank(document);
        }
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
