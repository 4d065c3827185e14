package org.projectchristmas.integration.platform;

import org.jsoup.nodes.Element;
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
        var struck = new StringBuilder();
        String standing = PriceWords.of(block, each -> {
            boolean isStruck = isStruck(each);
            if (isStruck) {
                struck.append(PriceWords.of(each)).append(' ');
            }
            return isStruck;
        });
        unread.see(standing);
        return onSale(
                PriceText.read(standing, currency),
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
