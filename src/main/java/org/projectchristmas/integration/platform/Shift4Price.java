package org.projectchristmas.integration.platform;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.UnreadPrice;

/** The price that a block shows, where a struck-through amount beside it is the regular one. */
final class Shift4Price {
    private Shift4Price() {}

    /** @param unread is shown what stands there */
    static PriceTag read(Element block, String currency, UnreadPrice unread) {
        var standing = new PriceWords();
        var struck = new StringBuilder();
        block.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    standing.take(text);
                } else if (node instanceof Element element) {
                    standing.enter(element);
                    if (isStruck(element)) {
                        struck.append(PriceWords.of(element)).append(' ');
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                standing.leave(node);
                return FilterResult.CONTINUE;
            }
        });
        unread.see(standing.toString());
        return onSale(
                PriceText.read(standing.toString(), currency),
                PriceText.read(struck.toString(), currency).price());
    }

    /** The amount that a struck-through element shows; null if none. */
    static @Nullable Money struck(Element element, String currency) {
        return PriceText.read(PriceWords.of(element), currency).price();
    }

    /** The tag with its regular price, if that is one: more than what is asked now. */
    static PriceTag onSale(PriceTag now, @Nullable Money regular) {
        return isReduced(now, regular) ? new PriceTag(now.kind(), now.price(), regular) : now;
    }

    static boolean isReduced(PriceTag now, @Nullable Money regular) {
        Money price = now.price();
        return price != null
                && regular != null
                && regular.currency().equals(price.currency())
                && regular.compareTo(price) > 0;
    }

    static boolean isStruck(Element element) {
        return switch (element.normalName()) {
            case "del", "s", "strike" -> true;
            default -> {
                String classes = element.attr("class");
                yield Classes.has(classes, "original-price") || Classes.has(classes, "price2");
            }
        };
    }
}
