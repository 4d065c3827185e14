package org.projectchristmas.integration.platform;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.UnreadPrice;

/**
 * What stands as mere text around a product that has no card of the platform's, and so no place of their own for its price and
 * stock. Links are left out: a name can speak of dollars too.
 */
final class Shift4LooseText implements NodeFilter {
    private static final Set<String> SILENT = Set.of("a", "select", "button", "label");
    /** Longer texts are sentences about the product, in which "available" can mean anything. */
    private static final int LONGEST_STATUS = 40;

    private final PriceWords standing = new PriceWords();
    private final StringBuilder struck = new StringBuilder();
    private Availability availability = Availability.UNKNOWN;

    Shift4LooseText(List<Element> parts) {
        parts.forEach(part -> part.filter(this));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().strip();
            standing.take(text);
            if (availability == Availability.UNKNOWN && words.length() <= LONGEST_STATUS && !isAmount(words)) {
                availability = AvailabilityText.read(words);
            }
        } else if (node instanceof Element element) {
            standing.enter(element);
            return element(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        standing.leave(node);
        return FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        if (Shift4Price.isStruck(element)) {
            struck.append(PriceWords.of(element)).append(' ');
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean silent = SILENT.contains(element.normalName()) || Visible.isSwitchedOff(element);
        return silent ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    PriceTag price() {
        return Shift4Price.onSale(
                PriceText.read(standing.toString(), Money.USD),
                PriceText.read(struck.toString(), Money.USD).price());
    }

    void show(UnreadPrice unread) {
        unread.seeAround(standing.toString());
    }

    Availability availability() {
        return availability;
    }

    /** A number alone is no count of pieces here: a comment can stand between the dollar sign and the amount. */
    private static boolean isAmount(String words) {
        return words.chars().noneMatch(Character::isLetter);
    }
}
