package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.UnreadPrice;

/** A product's card in a grid or list, of 2020 or 2026. */
final class BigCommerceCard {
    private static final String SOURCE = "card";

    private final VendorId vendor;
    private final ShopLinks links;

    BigCommerceCard(VendorId vendor, ShopLinks links) {
        this.vendor = vendor;
        this.links = links;
    }

    /**
     * @param address of the page on which the card stands
     * @return null if this is no product's card, such as a banner's
     * @throws ParseProblem if it is one without a name or a link
     */
    @Nullable
    ListedProduct read(Element card, URI address) throws ParseProblem {
        var parts = new BigCommerceCardParts(card);
        URI link = link(parts);
        String name = name(card, parts);
        if (link == null || name.isEmpty()) {
            if (parts.id() == null && (parts.title() == null || link == null)) {
                return null;
            }
            throw new ParseProblem(vendor, address, "a name and a link in the card of product " + parts.id());
        }
        var unread = new UnreadPrice();
        PriceTag price = price(card, parts, name, unread);
        Availability availability = parts.availability();
        var sources = new HashMap<String, String>(Map.of("name", SOURCE, "link", SOURCE));
        boolean priced = price.kind() != PriceTag.Kind.NONE;
        if (priced) {
            sources.put("price", SOURCE);
        }
        if (availability != Availability.UNKNOWN) {
            sources.put("availability", SOURCE);
        }
        String id = parts.id() == null ? BigCommerceIds.provisional(link) : parts.id();
        String left = priced ? null : unread.text();
        return new ListedProduct(id, name, link, price, left, availability, parts.image(), sources);
    }

    private @Nullable URI link(BigCommerceCardParts parts) {
        URI link = parts.title() == null ? null : links.own(parts.title(), "href");
        return link != null || parts.figure() == null ? link : links.own(parts.figure(), "href");
    }

    private static String name(Element card, BigCommerceCardParts parts) {
        String shown = parts.title() == null ? "" : NameText.fold(parts.title().text());
        String told = NameText.fold(card.attr("data-name"));
        boolean cut = shown.endsWith("...") || shown.endsWith("…");
        if (!shown.isEmpty() && !(cut && told.length() > shown.length() - 3)) {
            return shown;
        }
        return told.isEmpty() ? labelled(parts) : told;
    }

    /** The name in the label of the picture's link: {@code NAME, $39.59}. */
    private static String labelled(BigCommerceCardParts parts) {
        String label =
                parts.figure() == null ? "" : NameText.fold(parts.figure().attr("aria-label"));
        int comma = label.lastIndexOf(',');
        return comma > 0 && endsInPrice(label.substring(comma + 1))
                ? label.substring(0, comma).strip()
                : label;
    }

    private static boolean endsInPrice(String label) {
        return PriceText.read(label).kind() != PriceTag.Kind.NONE
                || new UnreadPrice().seeAround(label).text() != null;
    }

    private static PriceTag price(Element card, BigCommerceCardParts parts, String name, UnreadPrice unread) {
        Element block = parts.price();
        PriceTag shown = block == null ? PriceTag.NONE : BigCommercePrice.readAll(block, unread);
        if (shown.kind() == PriceTag.Kind.NONE) {
            shown = BigCommercePrice.read(card, unread);
        }
        if (shown.kind() != PriceTag.Kind.NONE) {
            return shown;
        }
        PriceTag told = PriceText.read(parts.plainPrice(), unread.currency());
        unread.see(parts.plainPrice());
        if (told.kind() != PriceTag.Kind.NONE || parts.figure() == null) {
            return told;
        }
        String label = parts.figure().attr("aria-label");
        unread.seeAround(label);
        return labelledPrice(label, name);
    }

    private static PriceTag labelledPrice(String label, String name) {
        String folded = NameText.fold(label);
        boolean named = folded.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
        return named ? PriceText.read(folded.substring(name.length()).replaceFirst("^\\s*,", "")) : PriceTag.NONE;
    }
}
