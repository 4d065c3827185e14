package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.integration.text.NameText;

/**
 * What stands on a product page of any generation, gathered in one walk: the scripts, the microdata, and the elements that the
 * templates give an id. Menus, related products, reviews and the waiting list's hidden dialog are passed over.
 */
final class Shift4Page implements NodeVisitor {
    private static final Evaluator CARD = new Evaluator.Class("product-item");
    private static final Evaluator SALE = new Evaluator.Class("saleprice");

    final Shift4Microdata microdata = new Shift4Microdata();
    final List<String> skus = new ArrayList<>();
    final List<String> stocks = new ArrayList<>();
    final List<String> descriptions = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private final List<Element> prices = new ArrayList<>();
    private final List<Element> struck = new ArrayList<>();
    private final List<Element> titles = new ArrayList<>();
    private final Shift4Zones zones = new Shift4Zones();
    private @Nullable Shift4Item item;
    private @Nullable Element form;
    private @Nullable String formId;
    private @Nullable URI picture;
    private @Nullable URI sharedPicture;

    Shift4Page(Document page) {
        page.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "script" -> script(element);
            case "h1" -> keep(element, titles);
            case "del" -> keep(element, struck);
            case "input" -> input(element);
            case "img" -> image(element);
            case "meta" -> meta(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            if (element.hasAttr("itemprop") && isContent(element)) {
                microdata.take(element);
            }
            identified(element);
        }
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

    /** The product by the page's JSON-LD. */
    Optional<ProductData> structured() {
        return JsonLd.product(
                blocks,
                titles.isEmpty()
                        ? Set.of()
                        : Set.of(NameText.fold(titles().getFirst()).toLowerCase(Locale.ROOT)));
    }

    /** The page's JSON-LD, block by block. */
    List<String> blocks() {
        return blocks;
    }

    @Nullable
    URI picture() {
        return picture;
    }

    /** The picture that is meant for links to the page. */
    @Nullable
    URI sharedPicture() {
        return sharedPicture;
    }

    /** The headings, the product's own in front. */
    List<String> titles() {
        List<String> texts = new ArrayList<>();
        titles.stream().filter(title -> title.hasClass("page_headers")).forEach(title -> texts.add(title.text()));
        titles.stream()
                .filter(title -> form != null && title.parents().contains(form))
                .forEach(title -> texts.add(title.text()));
        titles.forEach(title -> texts.add(title.text()));
        return texts;
    }

    /** Whether the page has what only a product's page has. */
    boolean isProduct() {
        boolean named =
                !titles.isEmpty() && (!prices.isEmpty() || !skus.isEmpty() || !stocks.isEmpty() || form != null);
        return item != null || named || (!microdata.isEmpty() && microdata.first("name") != null);
    }

    /** The price that the page shows to a reader. */
    PriceTag price(String currency) {
        PriceTag shown = PriceTag.NONE;
        for (Element price : prices) {
            Element sale = price.closest(SALE);
            PriceTag tag = Shift4Price.read(sale == null ? price : sale, currency);
            boolean better = tag.price() != null || (shown.equals(PriceTag.NONE) && !tag.equals(PriceTag.NONE));
            if (better && (shown.price() == null || sale != null)) {
                shown = tag;
            }
        }
        for (Element each : struck) {
            if (shown.regular() == null) {
                shown = Shift4Price.onSale(shown, Shift4Price.struck(each, currency));
            }
        }
        return shown;
    }

    /** Whether the page says that its price is a reduced one. */
    boolean showsSale() {
        return prices.stream().anyMatch(price -> price.hasClass("sale-price") || price.closest(SALE) != null);
    }

    private void script(Element script) {
        String type = script.attr("type");
        if (type.toLowerCase(Locale.ROOT).contains("ld+json")) {
            blocks.add(script.data());
        } else if (item == null && !script.hasAttr("src")) {
            item = Shift4Item.in(script.data());
        }
    }

    private void input(Element input) {
        if (formId == null && input.attr("name").equals("item_id") && isContent(input)) {
            formId = input.attr("value").strip();
        }
    }

    private void image(Element image) {
        boolean main =
                image.hasAttr("itemprop") || image.id().contains("listing_main_image") || image.hasClass("main-image");
        if (picture == null && main && isContent(image)) {
            picture = Shift4Images.of(image);
        }
    }

    private void meta(Element meta) {
        if (sharedPicture == null && meta.attr("property").equals("og:image")) {
            sharedPicture = Shift4Links.absolute(meta, "content");
        }
    }

    private void identified(Element element) {
        switch (element.id()) {
            case "product_id" -> text(element, skus);
            case "price" -> keep(element, prices);
            case "availability" -> text(element, stocks);
            case "add" -> form = form == null ? element : form;
            default -> {
                if (element.hasClass("original-price") || element.hasClass("price2")) {
                    keep(element, struck);
                } else if (element.hasClass("description")) {
                    text(element, descriptions);
                }
            }
        }
    }

    private void text(Element element, List<String> texts) {
        if (isContent(element)) {
            texts.add(element.text());
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
