package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.LinedText;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.SkuText;
import org.projectchristmas.integration.text.UnreadPrice;

/** Reads microdata: the properties of one scope, without those of the scopes nested in it except offers, their prices, and brand. */
final class Microdata {
    static final String SOURCE = "microdata";
    private static final int MOST_VALUES = 20;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Microdata> offers = new ArrayList<>(1);
    private @Nullable Microdata specification;
    private final UnreadPrice unread = new UnreadPrice();

    private Microdata() {}

    /** @param headings the page's headings in lower case, which decide between several products */
    static Optional<ProductData> product(List<Element> scopes, Set<String> headings) {
        List<Microdata> read = scopes.stream()
                .filter(scope -> !scope.hasAttr("itemprop") && !isForeign(scope))
                .limit(10)
                .map(Microdata::of)
                .toList();
        return read.stream()
                .filter(each -> each.isNamed(headings))
                .findFirst()
                .or(() -> read.stream().findFirst())
                .map(Microdata::data);
    }

    static List<String> breadcrumbs(List<Element> trails) {
        for (Element trail : trails) {
            List<String> names = trail.getElementsByAttributeValue("itemprop", "name").stream()
                    .map(each -> NameText.fold(valueOf("name", each)))
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static Microdata of(Element scope) {
        var data = new Microdata();
        for (Element child : scope.children()) {
            data.walk(child);
        }
        return data;
    }

    private void walk(Element element) {
        if (isForeign(element)) {
            return;
        }
        boolean nested = element.hasAttr("itemscope");
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT).strip();
        if (nested) {
            nested(property, element);
            return;
        }
        for (String each : property.isEmpty() ? new String[0] : property.split(" ", 4)) {
            List<String> known = values.computeIfAbsent(each, _ -> new ArrayList<>(1));
            String value = valueOf(each, element);
            if (!value.isBlank() && known.size() < MOST_VALUES) {
                known.add(value);
            }
        }
        for (Element child : element.children()) {
            walk(child);
        }
    }

    private void nested(String property, Element scope) {
        if (property.equals("offers") && offers.size() < MOST_VALUES) {
            Microdata offer = of(scope);
            offers.add(offer);
            offer.values.getOrDefault("price", List.of()).forEach(unread::see);
        } else if (property.equals("pricespecification")) {
            specification = specification == null ? of(scope) : specification;
        } else if (property.equals("brand") || property.equals("manufacturer") || property.equals("image")) {
            String inner = of(scope).first(property.equals("image") ? "url" : "name");
            if (inner != null) {
                values.computeIfAbsent(property, _ -> new ArrayList<>(1)).add(inner);
            }
        }
    }

    private static boolean isForeign(Element element) {
        return element.hasClass("relatedBlock")
                || element.hasClass("card")
                || element.hasClass("product-item")
                || element.hasClass("productReviews")
                || element.hasClass("modal");
    }

    private static String valueOf(String name, Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return switch (element.normalName()) {
            case "meta", "link", "a", "area" -> element.hasAttr("href") ? element.attr("href") : element.text();
            case "img", "source", "iframe" ->
                element.hasAttr("data-src") ? element.attr("data-src") : element.attr("src");
            case "data", "meter", "input" -> element.hasAttr("value") ? element.attr("value") : element.text();
            default -> text(name, element);
        };
    }

    private static String text(String name, Element element) {
        return switch (name) {
            case "description" -> LinedText.of(element);
            case "price", "lowprice", "highprice", "minprice", "maxprice" -> PriceWords.of(element);
            default -> element.text();
        };
    }

    private boolean isNamed(Set<String> headings) {
        String name = first("name");
        return name != null && headings.contains(NameText.fold(name).toLowerCase(Locale.ROOT));
    }

    private Offers offer(String outerCurrency) {
        String currency =
                Optional.ofNullable(first("pricecurrency")).map(String::strip).orElse(outerCurrency);
        Availability availability = values.getOrDefault("availability", List.of()).stream()
                .map(AvailabilityText::read)
                .filter(each -> each != Availability.UNKNOWN)
                .findFirst()
                .orElse(Availability.UNKNOWN);
        return Offers.together(joined(new Offers(price(currency), availability), currency));
    }

    private PriceTag price(String currency) {
        PriceTag own = values.getOrDefault("price", List.of()).stream()
                .map(each -> PriceText.read(each, currency))
                .filter(each -> each.kind() != PriceTag.Kind.NONE)
                .findFirst()
                .orElseGet(() ->
                        PriceText.range(either("lowprice", "minprice"), either("highprice", "maxprice"), currency));
        return own.kind() == PriceTag.Kind.NONE && specification != null
                ? specification.offer(currency).price()
                : own;
    }

    private List<Offers> joined(Offers own, String currency) {
        var all = new ArrayList<Offers>(offers.size() + 1);
        offers.forEach(each -> all.add(each.offer(currency)));
        if (own.price().kind() != PriceTag.Kind.NONE || own.availability() != Availability.UNKNOWN || all.isEmpty()) {
            all.add(own);
        }
        return all;
    }

    private @Nullable String first(String property) {
        List<String> known = values.getOrDefault(property, List.of());
        return known.isEmpty() ? null : known.getFirst();
    }

    private @Nullable String either(String one, String other) {
        String value = first(one);
        return value != null ? value : first(other);
    }

    private @Nullable String unread() {
        values.getOrDefault("price", List.of()).forEach(unread::see);
        return unread.text();
    }

    private ProductData data() {
        String name = NameText.fold(first("name"));
        String brand = NameText.fold(either("brand", "manufacturer"));
        Offers offer = offer(Money.USD);
        return new ProductData(
                SOURCE,
                name.isEmpty() ? null : name,
                SkuText.clean(first("sku")),
                brand.isEmpty() ? null : brand,
                first("productid"),
                first("image"),
                first("description"),
                offer.price(),
                offer.price().equals(PriceTag.NONE) ? unread() : null,
                offer.availability());
    }
}
