package org.projectchristmas.integration.platform;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What stands in a price's place as a visitor reads it. Templates put comments and tags into the middle of a number, of which
 * only the front would be read if each of them were a gap; between two numbers a tag is one.
 */
final class PriceWords {
    private static final Pattern CENTS = Pattern.compile("\\s*\\d\\d\\s*");
    private static final Pattern ENDS_WITHOUT_CENTS = Pattern.compile("(?:^|[^.\\d])\\d+\\s*$");

    private final StringBuilder words = new StringBuilder();
    private Seam seam = Seam.NONE;

    /** What parts a text from the one before it, the stronger the later. */
    private enum Seam {
        NONE,
        TAG,
        RAISED,
        BLOCK
    }

    /** The words of an element without those of hidden elements in it. */
    static String of(Element place) {
        return of(place, each -> !each.equals(place) && Visible.isUnseen(each));
    }

    /** @param isLeftOut whether the place or an element in it is passed over, with all that is in it */
    static String of(Element place, Predicate<Element> isLeftOut) {
        var read = new PriceWords();
        place.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    read.take(text);
                } else if (node instanceof Element element) {
                    read.enter(element);
                    if (isLeftOut.test(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                read.leave(node);
                return FilterResult.CONTINUE;
            }
        });
        return read.toString();
    }

    void enter(Element element) {
        boolean apart = element.isBlock() || element.normalName().equals("br");
        part(apart ? Seam.BLOCK : element.normalName().equals("sup") ? Seam.RAISED : Seam.TAG);
    }

    void leave(Node node) {
        if (node instanceof Element element) {
            part(element.isBlock() ? Seam.BLOCK : Seam.TAG);
        }
    }

    void take(TextNode node) {
        String text = node.getWholeText();
        if (text.isEmpty()) {
            return;
        }
        if (seam == Seam.RAISED
                && CENTS.matcher(text).matches()
                && ENDS_WITHOUT_CENTS.matcher(words).find()) {
            words.setLength(words.toString().stripTrailing().length());
            words.append('.').append(text.strip());
        } else {
            boolean apart = seam == Seam.BLOCK || (seam != Seam.NONE && !isWithinNumber(text.charAt(0)));
            words.append(apart ? " " : "").append(text);
        }
        seam = Seam.NONE;
    }

    @Override
    public String toString() {
        return words.toString();
    }

    private void part(Seam by) {
        seam = by.compareTo(seam) > 0 ? by : seam;
    }

    /** Whether a number goes on here: the last and the next character are a mark of an amount and a digit. */
    private boolean isWithinNumber(char next) {
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        boolean opens = isSeparator(last) || Character.getType(last) == Character.CURRENCY_SYMBOL;
        return opens ? isDigit(next) : isDigit(last) && isSeparator(next);
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
