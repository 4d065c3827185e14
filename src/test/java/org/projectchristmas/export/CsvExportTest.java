package org.projectchristmas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Money;

class CsvExportTest {
    private final Products catalog = new Products();

    @Test
    void theFirstLineNamesTheColumnsThatScriptsRelyOn() throws Exception {
        assertThat(export(ExportFormat.UTF_8))
                .startsWith(
                        "vendor,vendor_product_id,sku,name,price,currency,availability,condition,release_year,link,");
    }

    @Test
    void aProductIsALineOfItsFields() throws Exception {
        catalog.add(Products.named(7, "Santa, \"Father\" Christmas"));
        assertThat(export(ExportFormat.UTF_8).lines().skip(1))
                .containsExactly(
                        "ornament_shop_com,4007,QX6863,\"Santa, \"\"Father\"\" Christmas\",28.95,USD,available,NB,1998,"
                                + "https://www.ornament-shop.com/angel-7,Thimble,4,Ann Smith,\"3\"\" H\",Hallmark,,fixed,31.00,"
                                + "https://i.example/1.jpg,true,true,2026-11-01T08:00:00Z,2026-11-03T08:00:00Z,");
    }

    @Test
    void aProductWithoutAPriceHasOnlyItsFormerAmount() throws Exception {
        catalog.add(Products.product(1, "Angel", PriceTag.ON_REQUEST));
        assertThat(export(ExportFormat.UTF_8))
                .contains(",Angel,,USD,available,")
                .contains(",,on_request,31.00,");
    }

    @Test
    void aFormerAmountOfAnotherCurrencyIsLeftOut() throws Exception {
        catalog.add(Products.product(1, "Angel", PriceTag.of(new Money(new BigDecimal("40"), "CAD"))));
        assertThat(export(ExportFormat.UTF_8))
                .contains(",Angel,40.00,CAD,available,")
                .contains(",fixed,,https");
    }

    @Test
    void aNameThatLooksLikeAFormulaIsGuarded() throws Exception {
        catalog.add(Products.named(1, "=HYPERLINK(\"http://evil\")"));
        assertThat(export(ExportFormat.UTF_8)).contains(",\"'=HYPERLINK(\"\"http://evil\"\")\",28.95,");
    }

    @Test
    void excelGetsAByteOrderMarkAndItsLineEnds() throws Exception {
        catalog.add(Products.named(1, "Père Noël"));
        assertThat(export(ExportFormat.EXCEL))
                .startsWith("\uFEFFvendor,")
                .contains("last_synced_at\r\n")
                .contains("Père Noël")
                .endsWith("\r\n");
        assertThat(export(ExportFormat.UTF_8)).doesNotContain("\r").doesNotContain("\uFEFF");
    }

    @Test
    void chosenProductsKeepTheirOrderAndLostOnesAreLeftOut() throws Exception {
        LongStream.rangeClosed(1, 2_500).forEach(id -> catalog.add(Products.named(id, "Angel " + id)));
        long[] ids = {2_500, 3, 99_999, 1};
        var rows = ExportRows.of(catalog, ids.length, position -> ids[position]);
        var names = new ArrayList<String>();
        rows.forEach(each -> names.add(each.description().name()));
        assertThat(names).containsExactly("Angel 2500", "Angel 3", "Angel 1");
    }

    @Test
    void progressEndsWithTheNumberOfRows() throws Exception {
        LongStream.rangeClosed(1, 2_500).forEach(id -> catalog.add(Products.named(id, "Angel")));
        var told = new ArrayList<Long>();
        var out = new ByteArrayOutputStream();
        var result = CsvExport.full(ExportFormat.UTF_8)
                .toStream(out, ExportRows.all(catalog), told::add, Cancellation.never());
        assertThat(told).containsExactly(1_000L, 2_000L, 2_500L);
        assertThat(result.rows()).isEqualTo(2_500);
        assertThat(result.bytes()).isEqualTo(out.size());
    }

    @Test
    void aCancelledExportStopsWithinAThousandRows() {
        LongStream.rangeClosed(1, 5_000).forEach(id -> catalog.add(Products.named(id, "Angel")));
        var cancellation = new Cancellation();
        var told = new ArrayList<Long>();
        assertThatThrownBy(() -> CsvExport.full(ExportFormat.UTF_8)
                        .toStream(
                                new ByteArrayOutputStream(),
                                ExportRows.all(catalog),
                                rows -> {
                                    told.add(rows);
                                    cancellation.cancel();
                                },
                                cancellation))
                .isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(1_000L);
    }

    @Test
    void aCancelAfterTheLastThousandIsNoticedToo() {
        var cancellation = new Cancellation();
        ExportRows one = action -> {
            action.accept(Products.named(1, "Angel"));
            cancellation.cancel();
        };
        assertThatThrownBy(() -> CsvExport.full(ExportFormat.UTF_8)
                        .toStream(new ByteArrayOutputStream(), one, rows -> {}, cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void chosenColumnsStandInTheChosenOrder() throws Exception {
        catalog.add(Products.named(1, "Angel"));
        var out = new ByteArrayOutputStream();
        new CsvExport(List.of(ExportColumn.NAME, ExportColumn.SKU), ExportFormat.UTF_8)
                .toStream(out, ExportRows.all(catalog), rows -> {}, Cancellation.never());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("name,sku\nAngel,QX6863\n");
    }

    private String export(ExportFormat format) throws ExportException {
        var out = new ByteArrayOutputStream();
        CsvExport.full(format).toStream(out, ExportRows.all(catalog), rows -> {}, Cancellation.never());
        return out.toString(StandardCharsets.UTF_8);
    }
}
