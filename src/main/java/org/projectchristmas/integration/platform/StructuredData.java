package org.projectchristmas.integration.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.projectchristmas.integration.html.Words;
import org.projectchristmas.integration.text.NameText;

/**
 * The machine-readable parts of one page, found in a single walk over it: JSON-LD blocks, microdata scopes and scripts. What
 * they say is read when it is asked for.
 */
public final class StructuredData {
    /** Everything that is taken has one of these in its start tag, and so have the places of a product page. */
    private static final Words TAKEN = new Words("<script", "<h1", "itemtype", "breadcrumb", "productview");

    private static final int MOST_SCRIPTS = 200;
    private static final int MOST_SCOPES = 50;
    private static final int MOST_HEADINGS = 10;

    private final List<String> blocks = new ArrayList<>(4);
    private final List<String> scripts = new ArrayList<>();
    private final List<Element> products = new ArrayList<>(2);
    private final List<Element> trails = new ArrayList<>(1);
    private final Set<String> headings = new HashSet<>();

    private StructuredData() {}

    public static StructuredData of(Document page) {
        return of(page, _ -> {});
    }

    /** @param also sees every element of the page on the same walk */
    static StructuredData of(Document page, Consumer<Element> also) {
        var data = new StructuredData();
        page.filter((node, _) -> {
            if (node instanceof Element element) {
                if (!TAKEN.mayBeIn(element)) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                data.collect(element);
                also.accept(element);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return data;
    }

    private void collect(Element element) {
        String tag = element.normalName();
        if (tag.equals("script")) {
            script(element);
        } else if (tag.equals("h1") && headings.size() < MOST_HEADINGS) {
            headings.add(NameText.fold(element.text()).toLowerCase(Locale.ROOT));
        }
        String itemType = element.attr("itemtype");
        if (!itemType.isEmpty()) {
            String type = typeName(itemType);
            if (type.equals("product") && products.size() < MOST_SCOPES) {
                products.add(element);
            } else if (type.equals("breadcrumblist") && trails.size() < MOST_SCOPES) {
                trails.add(element);
            }
        }
    }

    private void script(Element script) {
        String type = script.attr("type");
        if (type.toLowerCase(Locale.ROOT).contains("ld+json")) {
            if (blocks.size() < MOST_SCRIPTS) {
                blocks.add(script.data());
            }
        } else if (scripts.size() < MOST_SCRIPTS && script.childNodeSize() > 0) {
            scripts.add(script.data());
        }
    }

    /** What a schema.org type or property is called, without its URL and in lower case. */
    static String typeName(String type) {
        String trimmed = type.strip();
        int cut = Math.max(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')), trimmed.lastIndexOf(':'));
        return trimmed.substring(cut + 1).toLowerCase(Locale.ROOT);
    }

    /** The page's product by its JSON-LD; where several products stand there, the one that a heading names, even if several blocks tell of it. Source {@code json-ld}. */
    public Optional<ProductData> jsonLd() {
        return JsonLd.product(blocks, headings);
    }

    /** The page's product by its microdata, without what belongs to reviews, questions, breadcrumbs and related products. Source {@code microdata}. */
    public Optional<ProductData> microdata() {
        return Microdata.product(products, headings);
    }

    /** The names on the way from the home page to this one, by JSON-LD, else by microdata; empty if neither tells. */
    public List<String> breadcrumbs() {
        List<String> names = JsonLd.breadcrumbs(blocks);
        return names.isEmpty() ? Microdata.breadcrumbs(trails) : names;
    }

    /** The object that a script of the page assigns to a variable, as in {@code var BCData = {...};}, however it ends. */
    public Optional<JsonNode> assigned(String variable) {
        return scripts.stream()
                .map(script -> ScriptObject.assigned(script, variable))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
