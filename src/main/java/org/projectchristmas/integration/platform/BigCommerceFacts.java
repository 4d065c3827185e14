package org.projectchristmas.integration.platform;

import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Description.Lore;
import org.projectchristmas.integration.text.DescriptionText;
import org.projectchristmas.integration.text.NameText;
import org.projectchristmas.integration.text.SkuText;

/** What a product is, put together from its name, its SKU, its description, the shop's own rows and the breadcrumbs. */
record BigCommerceFacts(
        StructuredData structured,
        List<Element> trail,
        @Nullable BigCommerceView view,
        Ranking ranking) {
    private static final String NAME = "name";
    private static final String ROW = "dom";

    Description description(String name) {
        String sku = ranking.first("sku", ProductData::sku);
        String brand = ranking.first("brand", ProductData::brand);
        String condition = first(
                "condition",
                told(SkuText.condition(sku), "sku"),
                told(NameText.condition(name), NAME),
                told(NameText.conditionAlone(row("condition")), ROW));
        return new Description(name, year(), sku, brand, condition, NameText.isOrnament(name, sku), lore(name));
    }

    private @Nullable Integer year() {
        Integer year = ranking.first("release_year", account -> yearOf(account.name()));
        if (year != null) {
            ranking.note("release_year", NAME);
            return year;
        }
        return first(
                "release_year",
                told(yearOf(row("release year", "year", "year released", "issue year")), ROW),
                told(yearIn(structured.breadcrumbs()), "breadcrumb"),
                told(
                        yearIn(trail.stream()
                                .map(each -> NameText.fold(each.text()))
                                .toList()),
                        "breadcrumb"));
    }

    private static @Nullable Integer yearIn(List<String> crumbs) {
        for (String crumb : crumbs.reversed()) {
            Integer year = yearOf(crumb);
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    private static @Nullable Integer yearOf(@Nullable String text) {
        return text == null ? null : orNull(NameText.releaseYear(text));
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private Lore lore(String name) {
        Lore rows = DescriptionText.apart(
                row("series", "series name", "collection"),
                row("artist", "artists", "artist name", "designer", "sculptor"),
                row("size", "dimensions"));
        Lore text = described();
        String source = "description";
        return new Lore(
                first(
                        "series",
                        told(rows.series(), ROW),
                        told(text.series(), source),
                        told(NameText.series(name), NAME)),
                first(
                        "series_number",
                        told(rows.seriesNumber(), ROW),
                        told(orNull(NameText.seriesNumber(name)), NAME),
                        told(text.seriesNumber(), source)),
                first("artist", told(rows.artist(), ROW), told(text.artist(), source)),
                first("size", told(rows.size(), ROW), told(text.size(), source)),
                text.text());
    }

    /** The text that a visitor sees is whole and in lines; that of the structured data is often cut, and its lines run together. */
    private Lore described() {
        Lore lore = Lore.NONE;
        for (String each : ranking.descriptions(ROW)) {
            lore = lore.filledFrom(DescriptionText.read(each));
            if (lore.isWhole()) {
                break;
            }
        }
        return lore;
    }

    private @Nullable String row(String... labels) {
        return view == null ? null : view.row(labels);
    }

    /** What one source tells of a field; a null value if it is silent. */
    private record Told<T>(@Nullable T value, String source) {}

    private static <T> Told<T> told(@Nullable T value, String source) {
        return new Told<>(value, source);
    }

    /** The first value that is there, with its source noted. */
    @SafeVarargs
    private <T> @Nullable T first(String field, Told<T>... candidates) {
        for (Told<T> each : candidates) {
            if (each.value() != null) {
                ranking.note(field, each.source());
                return each.value();
            }
        }
        return null;
    }
}
