package org.projectchristmas.ui.catalog;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.export.CsvExport;
import org.projectchristmas.export.ExportException;
import org.projectchristmas.export.ExportFormat;
import org.projectchristmas.export.ExportRows;
import org.projectchristmas.export.SafeText;
import org.projectchristmas.ui.catalog.list.Picks;

/** Reads what is needed of selected products, in the order of the answer. Not for the screen's thread. */
record PickedRead(Catalog catalog, Function<CatalogRow, String> price) {
    /** Name, year, SKU and price, a tab between them, one line each. A spreadsheet runs none of it as a formula. */
    String text(Picks picks, Cancellation cancellation) {
        return rows(picks)
                .map(row -> {
                    cancellation.check();
                    return Stream.of(row.name(), text(row.year()), text(row.sku()), price.apply(row))
                            .map(PickedRead::cell)
                            .collect(Collectors.joining("\t", "", "\n"));
                })
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        return SafeText.guard(text.replace('\t', ' ').replace('\n', ' '));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** As an export writes them, with the names of the columns in the first line. */
    String csv(Picks picks, Cancellation cancellation) throws ExportException {
        var bytes = new ByteArrayOutputStream();
        CsvExport.full(ExportFormat.UTF_8).toStream(bytes, products(picks), _ -> {}, cancellation);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The pages at the shops. */
    List<URI> pages(Picks picks, Cancellation cancellation) {
        var pages = new ArrayList<URI>();
        products(picks).forEach(product -> {
            cancellation.check();
            pages.add(product.links().page());
        });
        return pages;
    }

    /** The products' ids by shop. */
    Map<VendorId, List<Long>> byShop(Picks picks) {
        var shops = new TreeMap<VendorId, List<Long>>();
        rows(picks)
                .forEach(row -> shops.computeIfAbsent(row.vendor(), _ -> new ArrayList<>())
                        .add(row.id()));
        return shops;
    }

    private ExportRows products(Picks picks) {
        int[] positions = picks.rows().stream().toArray();
        return ExportRows.of(catalog, positions.length, nth -> picks.answer().id(positions[nth]));
    }

    private static Stream<CatalogRow> rows(Picks picks) {
        return picks.rows().stream().mapToObj(picks.answer()::row);
    }
}
