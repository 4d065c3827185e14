package org.projectchristmas.integration.text;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A text whose lines count: a name ends where its line does. Between two of them stands a {@link #BREAK}. */
public final class LinedText {
    /** The line separator of Unicode: a blank for whoever does not ask for lines. */
    static final char BREAK = '\u2028';

    private static final String BREAKS = String.valueOf(BREAK);

    private LinedText() {}

    /** What an element shows, in the lines in which a reader sees it; those of the source are none. */
    public static String of(Element element) {
        return of(element, _ -> false);
    }

    /** @param without the elements within it that are left out */
    public static String of(Element element, Predicate<Element> without) {
        var text = new StringBuilder();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (depth > 0 && node instanceof Element inner && without.test(inner)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else if (beginsLine(node)) {
                    text.append(BREAK);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (beginsLine(node)) {
                    text.append(BREAK);
                }
                return FilterResult.CONTINUE;
            }
        });
        return text.toString().strip();
    }

    private static boolean beginsLine(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    /** The texts one below the other. */
    public static String of(Iterable<String> texts) {
        return String.join(BREAKS, texts);
    }

    /** The text with each line folded and blank lines left out; a line but the last ends in a {@link #BREAK} and a blank. */
    static String folded(String text, int limit) {
        return text.indexOf(BREAK) < 0
                ? Folding.fold(text, limit)
                : Arrays.stream(text.split(BREAKS, -1))
                        .map(line -> Folding.fold(line, limit))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(BREAKS + " "));
    }
}
