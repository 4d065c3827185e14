package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Integration;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;

/** Reads the pages of a {@link FakeShop}, which say everything in attributes. */
record PlainIntegration(VendorId vendor, URI home) implements Integration {
    @Override
    public URI yearIndex() {
        return home.resolve("/years");
    }

    @Override
    public List<YearLink> years(Document index) throws ParseProblem {
        var years = new ArrayList<YearLink>();
        for (Element each : index.select("a.year")) {
            years.add(new YearLink(Integer.parseInt(each.text()), URI.create(each.absUrl("href"))));
        }
        if (years.isEmpty()) {
            throw new ParseProblem(vendor, URI.create(index.baseUri()), "a year (a.year)");
        }
        return years.reversed();
    }

    @Override
    public @Nullable URI firstPage(URI listing) {
        String path = listing.getPath();
        return path.endsWith("-whole") ? home.resolve(path.replace("-whole", "")) : null;
    }

    @Override
    public ListingPage listing(Document page) throws ParseProblem {
        Element main = page.selectFirst("main");
        if (main == null) {
            throw new ParseProblem(vendor, URI.create(page.baseUri()), "a listing (main)");
        }
        var products = new ArrayList<ListedProduct>();
        int unreadable = 0;
        for (Element each : main.select("a.card")) {
            if (each.attr("href").isEmpty()) {
                unreadable++;
                continue;
            }
            URI link = URI.create(each.absUrl("href"));
            String id = each.attr("data-id");
            products.add(new ListedProduct(
                    id.isEmpty() ? productId(link) : id,
                    each.text(),
                    link,
                    price(each),
                    unread(each),
                    availability(each),
                    null,
                    Map.of("price", "card")));
        }
        String total = main.attr("data-total");
        return new ListingPage(
                products,
                link(main, "data-whole"),
                link(main, "data-next"),
                main.select("a.sub").stream()
                        .map(each -> URI.create(each.absUrl("href")))
                        .toList(),
                total.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(total)),
                unreadable);
    }

    private static @Nullable URI link(Element main, String attribute) {
        return main.hasAttr(attribute) ? URI.create(main.absUrl(attribute)) : null;
    }

    private static PriceTag price(Element element) {
        String price = element.attr("data-price");
        if (price.contains("<")) {
            String[] both = price.split("<", 2);
            return new PriceTag(PriceTag.Kind.FIXED, Money.usd(both[0]), Money.usd(both[1]));
        }
        return price.isEmpty() || unread(element) != null ? PriceTag.NONE : PriceTag.of(Money.usd(price));
    }

    /** "$NaN" and the like; a blank stands for a place that is empty. */
    private static @Nullable String unread(Element element) {
        String price = element.attr("data-price");
        return price.equals(" ") ? "" : price.startsWith("$") ? price : null;
    }

    private static Availability availability(Element element) {
        String stock = element.attr("data-stock");
        return stock.isEmpty() ? Availability.UNKNOWN : Availability.ofWord(stock);
    }

    @Override
    public Offer product(Document page) throws ParseProblem {
        Element article = page.selectFirst("article");
        if (article == null) {
            throw new ParseProblem(vendor, URI.create(page.baseUri()), "a product (article)");
        }
        String id = article.attr("data-id");
        var description = new Description(
                article.text(), null, article.attr("data-sku"), "Hallmark", null, true, Description.Lore.NONE);
        return new Offer(
                id.isEmpty() ? null : id,
                description,
                new Links(URI.create(page.baseUri()), null),
                price(article),
                unread(article),
                availability(article),
                Map.of("sku", "article"));
    }

    @Override
    public String productId(URI link) {
        String path = link.getPath();
        return path.startsWith("/p/") ? path.substring(3) : ProductKey.PROVISIONAL + path;
    }
}
