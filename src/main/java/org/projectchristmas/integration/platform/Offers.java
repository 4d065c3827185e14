package org.projectchristmas.integration.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.PriceText;
import org.projectchristmas.integration.text.UnreadPrice;

/** What the offers of one product come to: the lowest price, and available if any of them is. */
record Offers(PriceTag price, Availability availability) {
    private static final int MOST = 200;

    /** The offers of a JSON-LD product: one, a list, or an aggregate of a range. */
    static Offers of(JsonNode product) {
        var single = new ArrayList<Offers>();
        collect(product.path("offers"), currencyOf(product, Money.USD), single);
        for (JsonNode variant : product.path("hasVariant")) {
            collect(variant.path("offers"), Money.USD, single);
        }
        if (single.isEmpty()) {
            collect(product, Money.USD, single);
        }
        return together(single);
    }

    /** What stands in the offers' prices that cannot be read; null if nothing. */
    static @Nullable String unread(JsonNode product) {
        JsonNode offers = product.path("offers");
        var unread = new UnreadPrice();
        for (JsonNode each : offers.isArray() ? offers : List.of(offers)) {
            unread.see(TolerantJson.text(each.get("price")));
        }
        return unread.text();
    }

    private static void collect(JsonNode node, String currency, List<Offers> found) {
        if (found.size() >= MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, currency, found));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        String own = currencyOf(node, currency);
        PriceTag price = priceOf(node, own);
        Availability availability = AvailabilityText.read(TolerantJson.text(node.get("availability")));
        JsonNode nested = node.path("offers");
        boolean isAggregate = nested.isContainerNode() && !JsonLd.hasType(node, "product");
        if (isAggregate && price.price() == null) {
            collect(nested, own, found);
            return;
        }
        if (isAggregate && availability == Availability.UNKNOWN) {
            var single = new ArrayList<Offers>();
            collect(nested, own, single);
            availability = together(single).availability;
        }
        found.add(new Offers(price, availability));
    }

    static Offers together(List<Offers> offers) {
        Availability availability = Availability.UNKNOWN;
        for (Offers each : offers) {
            if (each.availability == Availability.AVAILABLE || availability == Availability.UNKNOWN) {
                availability = each.availability;
            }
        }
        return new Offers(lowest(offers), availability);
    }

    private static PriceTag lowest(List<Offers> offers) {
        List<PriceTag> priced = offers.stream()
                .map(Offers::price)
                .filter(each -> each.price() != null)
                .toList();
        if (priced.isEmpty()) {
            return offers.stream().map(Offers::price).findFirst().orElse(PriceTag.NONE);
        }
        PriceTag low = priced.stream().min(Comparator.comparing(Offers::amount)).orElseThrow();
        boolean same = priced.stream().allMatch(each -> amount(each).equals(amount(low)));
        return same ? low : new PriceTag(PriceTag.Kind.FROM, low.price(), low.regular());
    }

    private static Money amount(PriceTag priced) {
        if (priced.price() == null) {
            throw new IllegalArgumentException("no amount in " + priced);
        }
        return priced.price();
    }

    private static PriceTag priceOf(JsonNode offer, String currency) {
        PriceTag price = statedIn(offer, currency);
        if (price.kind() != PriceTag.Kind.NONE) {
            return price;
        }
        JsonNode specifications = offer.path("priceSpecification");
        if (specifications.isArray()) {
            return ofSpecifications(specifications, currency);
        }
        return statedIn(specifications, currencyOf(specifications, currency));
    }

    private static PriceTag ofSpecifications(JsonNode specifications, String currency) {
        PriceTag now = PriceTag.NONE;
        Money before = null;
        for (JsonNode each : specifications) {
            PriceTag price = statedIn(each, currencyOf(each, currency));
            String type = StructuredData.typeName(each.path("priceType").asText());
            boolean former =
                    type.equals("listprice") || type.equals("strikethroughprice") || type.equals("regularprice");
            if (former) {
                before = price.price();
            } else if (now.kind() == PriceTag.Kind.NONE && !type.equals("msrp") && !type.equals("srp")) {
                now = price;
            }
        }
        boolean sale = now.price() != null && before != null && before.compareTo(now.price()) > 0;
        return sale ? new PriceTag(now.kind(), now.price(), before) : now;
    }

    private static PriceTag statedIn(JsonNode node, String currency) {
        PriceTag price = PriceText.read(TolerantJson.text(node.get("price")), currency);
        if (price.kind() != PriceTag.Kind.NONE) {
            return price;
        }
        PriceTag range =
                PriceText.range(first(node, "lowPrice", "minPrice"), first(node, "highPrice", "maxPrice"), currency);
        boolean open = range.kind() == PriceTag.Kind.FIXED && first(node, "highPrice", "maxPrice") == null;
        return open ? new PriceTag(PriceTag.Kind.FROM, range.price(), null) : range;
    }

    private static @Nullable String first(JsonNode node, String one, String other) {
        String text = TolerantJson.text(node.get(one));
        return text != null ? text : TolerantJson.text(node.get(other));
    }

    private static String currencyOf(JsonNode node, String fallback) {
        String currency = TolerantJson.text(node.get("priceCurrency"));
        return currency == null ? fallback : currency.strip();
    }
}
