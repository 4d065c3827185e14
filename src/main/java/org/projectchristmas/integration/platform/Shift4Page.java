package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.html.Words;
import org.projectchristmas.integration.text.LinedText;
import org.projectchristmas.integration.text.NameText;

/**
 * What stands on a product page of any generation, gathered in one walk: the scripts, the microdata, and the elements that the
 * templates give an id. Menus, related products, reviews and the waiting list's hidden dialog are passed over.
 */
final class Shift4Page implements NodeFilter {
    private static final Evaluator CARD = new Evaluator.Class("product-item");
    /** What its microdata belong to: a review has a description, too. */
    private static final Evaluator SCOPE = QueryParser.parse("[itemscope], [itemtype]");
    /** Everything that is taken has one of these in its start tag. */
    private static final Words TAKEN = new Words(
            "<script",
            "<h1",
            "<input",
            "<img",
            "<meta",
            "itemprop",
            "product_id",
            "price",
            "availability",
            "add",
            "description",
            "item");

    final Shift4Microdata microdata = new Shift4Microdata();
    final Shift4ShownPrice price = new Shift4ShownPrice();
    final List<String> skus = new ArrayList<>();
    final List<String> stocks = new ArrayList<>();
    /** The page's JSON-LD. */
    final List<String> blocks = new ArrayList<>();

    private final Shift4Zones zones = new Shift4Zones();
    private final List<Element> titles = new ArrayList<>();
    private @Nullable Shift4Item item;
    private @Nullable Element form;
    private @Nullable String formId;
    private @Nullable String picture;
    private @Nullable String sharedPicture;
    private @Nullable Element description;
    private int descriptionLength;

    Shift4Page(Document page) {
        page.filter(this);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (!TAKEN.mayBeIn(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "nav", "select", "svg", "style" -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case "script" -> script(element);
            case "h1" -> keep(element, titles);
            case "input" -> input(element);
            case "img" -> image(element);
            case "meta" -> meta(element);
            default -> {}
        }
        if (element.hasAttr("itemprop") && isContent(element)) {
            microdata.take(element);
        }
        identified(element, element.id());
        return FilterResult.CONTINUE;
    }

    @Nullable
    Shift4Item item() {
        return item;
    }

    /** The id that the order form sends; null if there is no form. */
    @Nullable
    String formId() {
        return formId;
    }

    /** The longest text in a block that can be the description; empty if there is none. */
    String description() {
        return description == null ? "" : LinedText.of(description);
    }

    /** The product by the page's JSON-LD. */
    Optional<ProductData> structured() {
        return JsonLd.product(
                blocks,
                titles.isEmpty()
                        ? Set.of()
                        : Set.of(NameText.fold(titles().getFirst()).toLowerCase(Locale.ROOT)));
    }

    /** The address of the product's own picture; null if none is marked as that. */
    @Nullable
    String picture() {
        return picture;
    }

    /** The address of the picture that is meant for links to the page. */
    @Nullable
    String sharedPicture() {
        return sharedPicture;
    }

    /** The headings, the product's own in front. */
    List<String> titles() {
        List<String> own = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Element title : titles) {
            boolean inForm = form != null && title.parents().contains(form);
            (inForm || title.hasClass("page_headers") ? own : others).add(title.text());
        }
        own.addAll(others);
        return own;
    }

    /** Whether the page has what only a product's page has. */
    boolean isProduct() {
        boolean details = price.isThere() || !skus.isEmpty() || !stocks.isEmpty() || form != null;
        return item != null || microdata.first("name") != null || (!titles.isEmpty() && details);
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            blocks.add(script.data());
        } else if (item == null && script.childNodeSize() > 0) {
            item = Shift4Item.in(script.data());
        }
    }

    private void input(Element input) {
        if (formId == null && input.attr("name").equals("item_id") && isContent(input)) {
            formId = input.attr("value").strip();
        }
    }

    private void image(Element image) {
        if (picture == null) {
            boolean own = image.hasAttr("itemprop")
                    || image.id().contains("listing_main_image")
                    || image.hasClass("main-image");
            picture = own && isContent(image) ? Shift4Images.address(image) : null;
        }
    }

    private void meta(Element meta) {
        if (sharedPicture == null && meta.attr("property").equals("og:image")) {
            sharedPicture = meta.attr("content");
        }
    }

    private void identified(Element element, String id) {
        switch (id) {
            case "product_id" -> {
                if (isContent(element)) {
                    skus.add(element.text());
                }
            }
            case "price" -> {
                if (isContent(element)) {
                    price.take(element);
                }
            }
            case "availability" -> {
                if (isContent(element) && Visible.isShown(element)) {
                    stocks.add(Visible.text(element));
                }
            }
            case "add" -> form = form == null ? element : form;
            default -> {
                String classes = element.attr("class");
                boolean named = Classes.has(classes, "description")
                        || Classes.has(classes, "short-description")
                        || Classes.has(classes, "item");
                if (named || (element.attr("itemprop").equals("description") && element.closest(SCOPE) == null)) {
                    describe(element);
                }
            }
        }
    }

    /** Without microdata nothing tells the description's block from others of its class, but its length. */
    private void describe(Element element) {
        int length = isContent(element) ? element.text().length() : 0;
        if (length > descriptionLength) {
            description = element;
            descriptionLength = length;
        }
    }

    private void keep(Element element, List<Element> elements) {
        if (isContent(element)) {
            elements.add(element);
        }
    }

    private boolean isContent(Element element) {
        return zones.isContent(element) && element.closest(CARD) == null;
    }
}
