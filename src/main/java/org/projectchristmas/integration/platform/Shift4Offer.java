package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Description.Lore;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.integration.text.AvailabilityText;
import org.projectchristmas.integration.text.DescriptionText;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.SkuText;

/** Makes an offer of a product page. */
final class Shift4Offer {
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,11}");
    private static final ProductData NOTHING = new ProductData(
            JsonLd.SOURCE, null, null, null, null, null, null, PriceTag.NONE, null, Availability.UNKNOWN);

    private final Document document;
    private final Shift4Page page;
    private final Shift4Facts facts;
    private final ProductData data;

    private Shift4Offer(Document document, Shift4Page page) {
        this.document = document;
        this.page = page;
        this.facts = new Shift4Facts(page);
        this.data = page.structured().orElse(NOTHING);
    }

    /** The product of a page; null if it is no product's page. */
    static @Nullable Offer read(Document document, Shift4Links links) {
        var page = new Shift4Page(document);
        return page.isProduct() ? new Shift4Offer(document, page).offer(links) : null;
    }

    private @Nullable Offer offer(Shift4Links links) {
        String name = facts.choose(Shift4Field.NAME, data.name(), page.titles(), this::name);
        if (name == null) {
            return null;
        }
        String sku = facts.choose(Shift4Field.SKU, data.sku(), page.skus, SkuText::clean);
        var description = new Description(
                name, year(name), sku, brand(), condition(name, sku), NameText.isOrnament(name, sku), lore(name));
        var asked = new Shift4OfferPrice(page, facts, data);
        PriceTag price = asked.read();
        return new Offer(
                id(links.here()),
                description,
                new Links(links.product(links.here()), picture(links)),
                price,
                price.equals(PriceTag.NONE) ? asked.unread() : null,
                availability(),
                facts.sources());
    }

    private @Nullable String id(URI here) {
        List<String> shown = new ArrayList<>(2);
        if (page.formId() != null) {
            shown.add(page.formId());
        }
        if (Shift4Ids.item(here) != null) {
            shown.add(Shift4Ids.item(here));
        }
        // The structured data's number may be the shop's own; the platform's is in the URL.
        return facts.choose(
                Shift4Field.PRODUCT_ID,
                null,
                shown,
                text -> ID.matcher(text.strip()).matches() ? text.strip() : null);
    }

    private @Nullable Integer year(String name) {
        OptionalInt year = NameText.releaseYear(name);
        if (year.isPresent()) {
            facts.chose("releaseYear", "name");
            return year.getAsInt();
        }
        year = Shift4Crumbs.year(document, page.blocks);
        if (year.isPresent()) {
            facts.chose("releaseYear", "breadcrumb");
            return year.getAsInt();
        }
        return null;
    }

    private @Nullable String brand() {
        // The 2020 pages have two elements of the id "availability"; the first holds the brand.
        boolean two = page.stocks.size() > 1 && AvailabilityText.read(page.stocks.getFirst()) == Availability.UNKNOWN;
        List<String> shown = two ? page.stocks.subList(0, 1) : List.of();
        return facts.choose(Shift4Field.BRAND, data.brand(), shown, text -> emptyToNull(NameText.fold(text)));
    }

    private @Nullable String condition(String name, @Nullable String sku) {
        String code = SkuText.condition(sku);
        String source = "sku";
        if (code == null) {
            code = NameText.condition(name);
            source = "name";
        }
        if (code != null) {
            facts.chose("condition", source);
        }
        return code;
    }

    /** What is in angle brackets is markup, unless the page shows it to a reader. */
    private @Nullable String name(String text) {
        String shown = NameText.shown(text);
        boolean plain = shown.indexOf('<') >= 0
                && page.titles().stream().map(NameText::shown).anyMatch(shown::equals);
        return emptyToNull(plain ? shown : NameText.fold(text));
    }

    /**
     * The long text on the page tells more than the structured data's, which is often cut; where no microdata mark it, it is what fills
     * their gaps. A name can tell the series too.
     */
    private Lore lore(String name) {
        Lore told = DescriptionText.read(page.microdata.joined("description"));
        if (told.equals(Lore.NONE)) {
            told = DescriptionText.read(data.text()).filledFrom(DescriptionText.read(page.description()));
        }
        Lore named = told.series() == null && name.contains("eries") ? DescriptionText.read(name) : Lore.NONE;
        String series =
                told.series() != null ? told.series() : named.series() != null ? named.series() : NameText.series(name);
        OptionalInt marked = NameText.seriesNumber(name);
        Integer number = told.seriesNumber() != null ? told.seriesNumber() : named.seriesNumber();
        number = number == null && marked.isPresent() ? Integer.valueOf(marked.getAsInt()) : number;
        return new Lore(series, number, told.artist(), told.size(), told.text());
    }

    private Availability availability() {
        Availability structured = readable(data.availability());
        Availability said = facts.choose(
                Shift4Field.AVAILABILITY,
                structured,
                page.stocks.reversed(),
                text -> readable(AvailabilityText.read(text)));
        return said == null ? Availability.UNKNOWN : said;
    }

    private @Nullable URI picture(Shift4Links links) {
        for (String address : Arrays.asList(page.picture(), data.image(), page.sharedPicture())) {
            URI picture = address == null ? null : links.absolute(address);
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }

    private static @Nullable Availability readable(Availability said) {
        return said == Availability.UNKNOWN ? null : said;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
