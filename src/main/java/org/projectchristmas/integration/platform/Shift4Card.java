package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.NameText;

/** One product of a listing: a card, or the parts of a page that stand for one. */
final class Shift4Card {
    private static final Evaluator NAME = QueryParser.parse(".name a[href]");
    private static final Evaluator NAME_ALONE = QueryParser.parse(".name");
    private static final Evaluator PRICE = QueryParser.parse(".price, .product-price");
    private static final Evaluator STATUS = QueryParser.parse(".status, .availability");
    private static final Evaluator ACTION = QueryParser.parse("[onclick*=item_id], [href*=item_id], [id^=qv_]");
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,11}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\W*(?:quick ?view|add to (?:cart|wish ?list)|buy( now)?|more( info)?|details|view|\\d+)\\W*");

    private final List<Element> parts;
    private final Shift4Links links;
    private final List<Element> anchors = new ArrayList<>();
    private final Map<String, String> sources = new HashMap<>();

    Shift4Card(List<Element> parts, Shift4Links links) {
        this.parts = parts;
        this.links = links;
        parts.forEach(part -> anchors.addAll(part.getElementsByTag("a")));
    }

    /** The product; null if the parts name none, as an empty place holder does. */
    @Nullable
    ListedProduct read() {
        Element named = nameLink();
        String name = name(named);
        URI page = page(named);
        String id = id(page);
        if (name.isEmpty() || (page == null && id == null)) {
            return null;
        }
        URI link = page == null ? links.product(id == null ? "" : id) : page;
        String key = id == null ? "url:" + link.getRawPath() : id;
        PriceTag price = price();
        return new ListedProduct(key, name, link, price, availability(), image(), sources);
    }

    /** Whether the parts show words that could be a product's name. */
    boolean hasName() {
        return parts.stream()
                .map(part -> part.selectFirst(NAME_ALONE))
                .anyMatch(name -> name != null && name.hasText());
    }

    private @Nullable Element nameLink() {
        for (Element part : parts) {
            Element link = part.selectFirst(NAME);
            if (link != null && links.own(link) != null) {
                return link;
            }
        }
        Element first = named(false);
        return first == null ? named(true) : first;
    }

    private @Nullable Element named(boolean quickView) {
        Element first = null;
        for (Element link : anchors) {
            String text = link.text();
            if (!text.isBlank()
                    && isQuickView(link) == quickView
                    && !NO_NAME.matcher(text).matches()
                    && links.own(link) != null) {
                if (NameText.releaseYear(text.strip()).isPresent()) {
                    return link;
                }
                first = first == null ? link : first;
            }
        }
        return first;
    }

    private String name(@Nullable Element link) {
        String text = link == null ? "" : NameText.fold(link.text());
        for (Element part : parts) {
            Element plain = text.isEmpty() ? part.selectFirst(NAME_ALONE) : null;
            text = plain == null ? text : NameText.fold(plain.text());
        }
        if (!text.isEmpty()) {
            sources.put("name", "card");
            return text;
        }
        for (Element image : images()) {
            text = NameText.fold(image.attr("alt"));
            if (!text.isEmpty()) {
                sources.put("name", "card image");
                return text;
            }
        }
        return "";
    }

    private @Nullable URI page(@Nullable Element named) {
        URI own = named == null ? null : links.own(named);
        if (own != null && !isScript(own)) {
            return links.product(own);
        }
        URI quickView = own != null && Shift4Links.item(own) != null ? own : null;
        for (Element link : anchors) {
            URI target = links.own(link);
            if (target != null && Shift4Links.item(target) != null) {
                if (!isScript(target)) {
                    return links.product(target);
                }
                quickView = quickView == null
                                && target.getPath().toLowerCase(Locale.ROOT).endsWith("/product.asp")
                        ? target
                        : quickView;
            }
        }
        return quickView == null ? null : links.product(quickView);
    }

    private @Nullable String id(@Nullable URI page) {
        for (Element part : parts) {
            String said = part.attr("data-catalogid").strip();
            if (ID.matcher(said).matches()) {
                sources.put("productId", "data-catalogid");
                return said;
            }
        }
        String id = page == null ? null : Shift4Links.item(page);
        for (Element link : anchors) {
            URI target = id == null ? links.own(link) : null;
            id = target == null ? id : Shift4Links.item(target);
        }
        if (id == null) {
            return actionId();
        }
        sources.put("productId", "link");
        return id;
    }

    private @Nullable String actionId() {
        for (Element part : parts) {
            for (Element action : part.select(ACTION)) {
                String picture = action.id().startsWith("qv_") ? action.id().substring(3) : "";
                String id = ID.matcher(picture).matches()
                        ? picture
                        : Shift4Links.item(parameters(action.attr("onclick") + '&' + action.attr("href")));
                if (id != null) {
                    sources.put("productId", "action");
                    return id;
                }
            }
        }
        return null;
    }

    /** Parameters as they stand in a script: what is before them may be anything. */
    private static String parameters(String script) {
        int at = script.indexOf("item_id=");
        return at < 0 ? "" : script.substring(at);
    }

    private PriceTag price() {
        for (Element part : parts) {
            Element block = part.selectFirst(PRICE);
            PriceTag tag = block == null ? PriceTag.NONE : Shift4Price.read(block, Money.USD);
            if (!tag.equals(PriceTag.NONE)) {
                sources.put("price", "card");
                return tag;
            }
        }
        return PriceTag.NONE;
    }

    private Availability availability() {
        for (Element part : parts) {
            for (Element status : part.select(STATUS)) {
                Availability said = AvailabilityText.read(status.text());
                if (said != Availability.UNKNOWN) {
                    sources.put("availability", "card status");
                    return said;
                }
            }
        }
        return Availability.UNKNOWN;
    }

    private @Nullable URI image() {
        for (Element image : images()) {
            URI address = Shift4Images.of(image);
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    private List<Element> images() {
        List<Element> images = new ArrayList<>();
        parts.forEach(part -> images.addAll(part.getElementsByTag("img")));
        return images;
    }

    private static boolean isQuickView(Element link) {
        return link.hasClass("btnQV") || link.attr("href").contains("qv=1");
    }

    private static boolean isScript(URI target) {
        return target.getPath().toLowerCase(Locale.ROOT).endsWith(".asp");
    }
}
