package org.projectchristmas.integration.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.SkuText;

/** Reads JSON-LD blocks. A block that cannot be read hides no other. */
final class JsonLd {
    static final String SOURCE = "json-ld";
    private static final int DEEPEST = 6;
    private static final int MOST_NODES = 500;
    /** An app for ratings or reviews writes a block of its own about the product, which offers nothing. */
    private static final Comparator<JsonNode> OFFERING_FIRST =
            Comparator.comparing(product -> !product.has("offers") && !product.has("hasVariant"));

    private JsonLd() {}

    /** @param headings the page's headings in lower case, which decide between several products */
    static Optional<ProductData> product(List<String> blocks, Set<String> headings) {
        var products = new ArrayList<JsonNode>(1);
        for (String block : blocks) {
            if (block.contains("Product")) {
                TolerantJson.read(block)
                        .ifPresent(root -> visit(root, 0, node -> {
                            if (isProduct(node) && products.size() < MOST_NODES) {
                                products.add(node);
                            }
                        }));
            }
        }
        return products.stream()
                .filter(each -> isNamed(each, headings))
                .sorted(OFFERING_FIRST)
                .map(JsonLd::data)
                .reduce(ProductData::filledFrom)
                .or(() -> products.stream().min(OFFERING_FIRST).map(JsonLd::data));
    }

    static List<String> breadcrumbs(List<String> blocks) {
        var names = new ArrayList<String>();
        for (String block : blocks) {
            if (names.isEmpty() && block.contains("BreadcrumbList")) {
                TolerantJson.read(block)
                        .ifPresent(root -> visit(root, 0, node -> {
                            if (hasType(node, "breadcrumblist") && names.isEmpty()) {
                                node.path("itemListElement").forEach(item -> crumb(item, names));
                            }
                        }));
            }
        }
        return names;
    }

    private static void crumb(JsonNode element, List<String> names) {
        String own = TolerantJson.text(element.get("name"));
        String name = own != null ? own : TolerantJson.text(element.path("item").get("name"));
        if (name != null && names.size() < MOST_NODES) {
            names.add(NameText.fold(name));
        }
    }

    /** Hands over the objects that stand for the page itself: of lists, graphs and main entities, not of what they mention. */
    private static void visit(JsonNode node, int depth, Consumer<JsonNode> action) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> visit(each, depth + 1, action));
        } else if (node.isObject()) {
            action.accept(node);
            for (String nested : new String[] {"@graph", "mainEntity", "mainEntityOfPage", "breadcrumb"}) {
                JsonNode inner = node.get(nested);
                if (inner != null && inner.isContainerNode()) {
                    visit(inner, depth + 1, action);
                }
            }
        }
    }

    private static boolean isProduct(JsonNode node) {
        return hasType(node, "product") || hasType(node, "individualproduct") || hasType(node, "productgroup");
    }

    static boolean hasType(JsonNode node, String type) {
        JsonNode types = node.path("@type");
        if (types.isArray()) {
            for (JsonNode each : types) {
                if (StructuredData.typeName(each.asText()).equals(type)) {
                    return true;
                }
            }
            return false;
        }
        return StructuredData.typeName(types.asText()).equals(type);
    }

    private static boolean isNamed(JsonNode product, Set<String> headings) {
        String name = TolerantJson.text(product.get("name"));
        return name != null && headings.contains(NameText.fold(name).toLowerCase(Locale.ROOT));
    }

    private static ProductData data(JsonNode product) {
        String name = NameText.fold(TolerantJson.text(product.get("name")));
        Offers offers = Offers.of(product);
        return new ProductData(
                SOURCE,
                name.isEmpty() ? null : name,
                SkuText.clean(TolerantJson.text(product.get("sku"))),
                nameOf(product.get("brand")),
                TolerantJson.text(product.get("productID")),
                imageOf(product.get("image")),
                TolerantJson.text(product.get("description")),
                offers.price(),
                offers.price().equals(PriceTag.NONE) ? Offers.unread(product) : null,
                offers.availability());
    }

    private static @Nullable String nameOf(@Nullable JsonNode brand) {
        JsonNode one = brand != null && brand.isArray() ? brand.get(0) : brand;
        String name = NameText.fold(TolerantJson.text(one != null && one.isObject() ? one.get("name") : one));
        return name.isEmpty() ? null : name;
    }

    private static @Nullable String imageOf(@Nullable JsonNode image) {
        JsonNode one = image != null && image.isArray() ? image.get(0) : image;
        if (one == null || !one.isObject()) {
            return TolerantJson.text(one);
        }
        String url = TolerantJson.text(one.get("url"));
        return url != null ? url : TolerantJson.text(one.get("contentUrl"));
    }
}
