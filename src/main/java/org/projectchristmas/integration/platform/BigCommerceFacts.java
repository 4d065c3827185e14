package org.projectchristmas.integration.platform;

import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Description.Lore;
import org.projectchristmas.integration.text.DescriptionText;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.SkuText;

/** What a product is, put together from its name, its SKU, its description, the shop's own rows and the breadcrumbs. */
record BigCommerceFacts(
        Document page, StructuredData structured, @Nullable BigCommerceView view, Ranking ranking) {
    private static final Evaluator CRUMBS = QueryParser.parse(".breadcrumbs li, .breadcrumb");
    private static final String DOM = "dom";

    Description description(String name) {
        String sku = ranking.first("sku", ProductData::sku);
        String brand = ranking.first("brand", ProductData::brand);
        return new Description(
                name, year(), sku, brand, condition(name, sku), NameText.isOrnament(name, sku), lore(name));
    }

    private @Nullable Integer year() {
        Integer year = ranking.first("release_year", account -> account.name() == null ? null : yearOf(account.name()));
        if (year != null) {
            ranking.note("release_year", "name");
            return year;
        }
        String row = row("release year", "year", "year released", "issue year");
        Integer told = row == null ? null : yearOf(row);
        if (told != null) {
            ranking.note("release_year", DOM);
            return told;
        }
        return ofBreadcrumbs();
    }

    private @Nullable Integer ofBreadcrumbs() {
        List<String> crumbs = structured.breadcrumbs();
        if (crumbs.stream().noneMatch(each -> yearOf(each) != null)) {
            crumbs = page.select(CRUMBS).stream()
                    .map(Element::text)
                    .map(NameText::fold)
                    .toList();
        }
        for (String crumb : crumbs.reversed()) {
            Integer year = yearOf(crumb);
            if (year != null) {
                ranking.note("release_year", "breadcrumb");
                return year;
            }
        }
        return null;
    }

    private static @Nullable Integer yearOf(String text) {
        OptionalInt year = NameText.releaseYear(text);
        return year.isPresent() ? year.getAsInt() : null;
    }

    private @Nullable String condition(String name, @Nullable String sku) {
        return first("condition", SkuText.condition(sku), "sku", NameText.condition(name), "name", row("condition"));
    }

    private Lore lore(String name) {
        String text = ranking.first(
                "text", account -> account.text() == null || account.text().isBlank() ? null : account.text());
        Lore told = DescriptionText.read(text);
        String source = "description";
        String row = row("series", "series name", "collection");
        OptionalInt ofRow = row == null ? OptionalInt.empty() : NameText.seriesNumber(row);
        String rowSeries = row == null || ofRow.isEmpty()
                ? row
                : row.substring(0, row.lastIndexOf('#')).strip();
        String series = first("series", told.series(), source, NameText.series(name), "name", null);
        if (rowSeries != null && !rowSeries.isEmpty()) {
            series = rowSeries;
            ranking.note("series", DOM);
        }
        OptionalInt ofName = NameText.seriesNumber(name);
        Integer number = told.seriesNumber();
        if (ofRow.isPresent() || ofName.isPresent()) {
            number = ofRow.isPresent() ? ofRow.getAsInt() : ofName.getAsInt();
        }
        String artist = row("artist", "artists", "artist name", "designer", "sculptor");
        String size = row("size", "dimensions");
        return new Lore(
                series,
                number,
                artist == null ? told.artist() : artist,
                size == null ? told.size() : size,
                told.text());
    }

    private @Nullable String row(String... labels) {
        return view == null ? null : view.row(labels);
    }

    /** The first of three values that is there, noted with its source; the last is the visitor's row. */
    private @Nullable String first(
            String field,
            @Nullable String one,
            String oneSource,
            @Nullable String other,
            String otherSource,
            @Nullable String row) {
        if (one != null) {
            ranking.note(field, oneSource);
            return one;
        }
        if (other != null) {
            ranking.note(field, otherSource);
            return other;
        }
        if (row != null) {
            ranking.note(field, DOM);
        }
        return row;
    }
}
