package org.projectchristmas.integration.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Everything in a tree, a line for each node: what it is, where it stands, its names with their name spaces, its texts to the letter. */
final class TreeText {
    private final List<String> lines = new ArrayList<>();

    private TreeText() {}

    static List<String> of(Document document) {
        var text = new TreeText();
        text.lines.add(document.quirksMode() + " " + document.baseUri() + " " + document.location());
        text.lines.addAll(of((Node) document));
        return text.lines;
    }

    static List<String> of(Node root) {
        var text = new TreeText();
        root.traverse((node, depth) -> text.lines.add(depth + " " + line(node)));
        return text.lines;
    }

    private static String line(Node node) {
        String kind =
                (node instanceof UnreadElement ? "Element" : node.getClass().getSimpleName()) + " ";
        return kind
                + switch (node) {
                    case FormElement form ->
                        named(form)
                                + form.elements().stream()
                                        .map(TreeText::named)
                                        .collect(Collectors.joining("; ", " with ", ""));
                    case Element element -> named(element);
                    case TextNode text -> text.getWholeText();
                    case DataNode data -> data.getWholeData();
                    case Comment comment -> comment.getData();
                    case DocumentType type ->
                        type.name() + "|" + type.publicId() + "|" + type.systemId() + type.outerHtml();
                    default -> node.outerHtml();
                };
    }

    private static String named(Element element) {
        Attributes attributes = element.attributes();
        return element.tag().namespace() + " " + element.tagName() + " "
                + element.tag().isKnownTag() + " "
                + attributes.asList().stream()
                        .map(each -> each.getKey()
                                + (attributes.hasDeclaredValueForKey(each.getKey()) ? "=" + each.getValue() : ""))
                        .toList();
    }
}
