package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.platform.Shift4CardParts.Anchor;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.UnreadPrice;

/** One product of a listing: a card, or the parts of a page that stand for one. */
final class Shift4Card {
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\W*(?:quick ?view|add to (?:cart|wish ?list)|buy( now)?|more( info)?|details|view|\\d+)\\W*");

    private final Shift4CardParts parts;
    private final @Nullable Shift4LooseText beside;
    private final Shift4Links links;
    private final Map<String, String> sources = new HashMap<>();

    /** @param isLoose whether it is no card of the platform's, so that its price and stock can be mere text */
    Shift4Card(List<Element> elements, Shift4Links links, boolean isLoose) {
        this.beside = isLoose ? new Shift4LooseText(elements) : null;
        this.parts = new Shift4CardParts(elements, links);
        this.links = links;
    }

    /** The product; null if the parts name none, as an empty place holder does. */
    @Nullable
    ListedProduct read() {
        Anchor named = named();
        String name = name(named);
        URI page = page(named);
        String id = id(page);
        if (name.isEmpty() || (page == null && id == null)) {
            return null;
        }
        URI link = page != null ? page : links.product(String.valueOf(id));
        String key = id == null ? "url:" + link.getRawPath() : id;
        var unread = new UnreadPrice();
        PriceTag price = price(unread);
        String left = price.equals(PriceTag.NONE) ? unread.text() : null;
        return new ListedProduct(key, name, link, price, left, availability(), image(), sources);
    }

    /** Whether the parts show words that could be the name of a product of this shop: an advertisement leads to another. */
    boolean hasName() {
        return !parts.leavesShop() && parts.names.stream().anyMatch(Element::hasText);
    }

    private @Nullable Anchor named() {
        for (Element name : parts.names) {
            for (Anchor anchor : parts.anchors) {
                if (anchor.element().parents().contains(name)) {
                    return anchor;
                }
            }
        }
        Anchor first = named(false);
        return first == null ? named(true) : first;
    }

    private @Nullable Anchor named(boolean quickView) {
        Anchor first = null;
        for (Anchor anchor : parts.anchors) {
            String text = anchor.element().text();
            if (!text.isBlank()
                    && anchor.isQuickView() == quickView
                    && !NO_NAME.matcher(text).matches()) {
                if (NameText.releaseYear(text.strip()).isPresent()) {
                    return anchor;
                }
                first = first == null ? anchor : first;
            }
        }
        return first;
    }

    private String name(@Nullable Anchor named) {
        String text = named == null ? "" : NameText.shown(named.element().text());
        for (Element name : parts.names) {
            text = text.isEmpty() ? NameText.shown(name.text()) : text;
        }
        sources.put("name", text.isEmpty() ? "card image" : "card");
        for (Element image : parts.images) {
            text = text.isEmpty() ? NameText.shown(image.attr("alt")) : text;
        }
        return text;
    }

    private @Nullable URI page(@Nullable Anchor named) {
        if (named != null && !named.isScript()) {
            return links.product(named.target());
        }
        URI script = null;
        for (Anchor anchor : parts.anchors) {
            if (Shift4Ids.inPath(anchor.target().getRawPath()) != null) {
                return links.product(anchor.target());
            }
            if (script == null
                    && Shift4Ids.isProductScript(anchor.target())
                    && Shift4Ids.item(anchor.target()) != null) {
                script = links.product(anchor.target());
            }
        }
        return script;
    }

    private @Nullable String id(@Nullable URI page) {
        if (parts.statedId() != null) {
            sources.put("productId", "data-catalogid");
            return parts.statedId();
        }
        String id = page == null ? null : Shift4Ids.item(page);
        for (Anchor anchor : parts.anchors) {
            id = id == null ? Shift4Ids.item(anchor.target()) : id;
        }
        sources.put("productId", id != null ? "link" : parts.actionId() != null ? "action" : "path");
        return id != null ? id : parts.actionId();
    }

    private PriceTag price(UnreadPrice unread) {
        for (Element block : parts.prices) {
            PriceTag tag = Shift4Price.read(block, Money.USD, unread);
            if (!tag.equals(PriceTag.NONE)) {
                sources.put("price", "card");
                return tag;
            }
        }
        if (beside == null) {
            return PriceTag.NONE;
        }
        beside.show(unread);
        PriceTag tag = beside.price();
        if (!tag.equals(PriceTag.NONE)) {
            sources.put("price", "card text");
        }
        return tag;
    }

    private Availability availability() {
        for (Element status : parts.statuses) {
            Availability said = AvailabilityText.read(Visible.text(status));
            if (said != Availability.UNKNOWN) {
                sources.put("availability", "card");
                return said;
            }
        }
        Availability said = beside == null ? Availability.UNKNOWN : beside.availability();
        if (said != Availability.UNKNOWN) {
            sources.put("availability", "card text");
        }
        return said;
    }

    private @Nullable URI image() {
        for (Element image : parts.images) {
            String address = Shift4Images.address(image);
            if (address != null) {
                return links.absolute(address);
            }
        }
        return null;
    }
}
