package org.projectchristmas.integration.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of one document, with the names that jsoup gives them. */
final class PageNodes {
    private static final String SVG = Parser.NamespaceSvg;
    /** What icons are made of, of whose names none needs its capitals back. */
    private static final Set<String> DRAWN =
            Set.of("svg", "use", "path", "g", "circle", "rect", "line", "polygon", "symbol", "defs");

    private static final Map<String, String> CAPITALS =
            Map.of("viewbox", "viewBox", "preserveaspectratio", "preserveAspectRatio");
    private static final Set<String> WITHOUT_CAPITALS = Set.of(
            "class",
            "id",
            "style",
            "d",
            "fill",
            "fill-rule",
            "stroke",
            "stroke-width",
            "width",
            "height",
            "x",
            "y",
            "r",
            "cx",
            "cy",
            "points",
            "transform",
            "version",
            "xmlns",
            "xmlns:xlink",
            "xlink:href",
            "href",
            "role",
            "focusable",
            "aria-hidden",
            "aria-label",
            "data-src");

    private final Document document;
    private final Parser parser = Parser.htmlParser();
    private final @Nullable Tag[] tags = new Tag[TagName.KNOWN];
    private final Map<String, Tag> others = new HashMap<>();
    private @Nullable FormElement form;
    private boolean based;

    PageNodes(String address) {
        document = new Document(parser.defaultNamespace(), address);
        document.parser(parser);
    }

    Document document() {
        return document;
    }

    boolean isInQuirks() {
        return document.quirksMode() == Document.QuirksMode.quirks;
    }

    /** The form that is being filled, wherever its fields stand; null if none is. */
    @Nullable
    FormElement form() {
        return form;
    }

    void form(@Nullable FormElement open) {
        form = open;
    }

    Element element(TagName name, @Nullable Attributes attributes) {
        Tag tag = name.index() < 0 ? others.computeIfAbsent(name.text(), this::tag) : known(name);
        if (name.kind() == TagKind.FORM) {
            return new FormElement(tag, null, attributes);
        }
        var element = new Element(tag, null, attributes);
        if (form != null && name.listed()) {
            form.addElement(element);
        }
        return element;
    }

    /** An element whose content is known. */
    UnreadElement unread(TagName name, @Nullable Attributes attributes, KnownBlock block) {
        return new UnreadElement(known(name), attributes, block);
    }

    private Tag known(TagName name) {
        Tag tag = tags[name.index()];
        if (tag == null) {
            tag = tag(name.text());
            tags[name.index()] = tag;
        }
        return tag;
    }

    private Tag tag(String name) {
        return parser.tagSet().valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault);
    }

    /** An element of a drawing. */
    Element drawn(TagName name, @Nullable Attributes attributes) throws IrregularException {
        if (!DRAWN.contains(name.text())) {
            throw new IrregularException();
        }
        Tag tag = parser.tagSet().valueOf(name.text(), SVG, ParseSettings.preserveCase);
        return new Element(tag, null, attributes == null ? null : withCapitals(attributes));
    }

    private static Attributes withCapitals(Attributes attributes) throws IrregularException {
        var written = new Attributes();
        for (var each : attributes) {
            String name = CAPITALS.getOrDefault(each.getKey(), each.getKey());
            if (name.equals(each.getKey()) && !WITHOUT_CAPITALS.contains(name)) {
                throw new IrregularException();
            }
            written.add(name, attributes.hasDeclaredValueForKey(each.getKey()) ? each.getValue() : null);
        }
        return written;
    }

    /** Notes where the page's relative addresses lead, if this is its first word about it. */
    void base(Element base) {
        String address = based || !base.hasAttr("href") ? "" : base.absUrl("href");
        if (!address.isEmpty()) {
            based = true;
            document.setBaseUri(address);
        }
    }

    static boolean isDrawn(Element element) {
        return element.tag().namespace().equals(SVG);
    }
}
