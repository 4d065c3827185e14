package org.projectchristmas.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.export.CsvExport;
import org.projectchristmas.export.ExportException;
import org.projectchristmas.export.ExportFormat;
import org.projectchristmas.export.ExportRows;
import org.projectchristmas.export.ProgramFiles;

/** How fast a million products become a CSV file, apart from the database. The argument, if any, is the number of rows. */
public final class CsvExportBenchmark {
    private static final VendorId VENDOR = new VendorId("hallmark_ornaments_com");
    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    private CsvExportBenchmark() {}

    public static void main(String... arguments) throws IOException, ExportException {
        int count = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("christmas-", ".csv");
        try {
            for (int round = 1; round <= 3; round++) {
                ExportRows rows = action -> {
                    for (int id = 1; id <= count; id++) {
                        action.accept(product(id));
                    }
                };
                var result = CsvExport.full(ExportFormat.UTF_8)
                        .toFile(file, ProgramFiles.NONE, rows, done -> {}, Cancellation.never());
                double seconds = result.elapsed().toNanos() / 1e9;
                System.out.printf(
                        "csv export: %,d rows, %,d bytes in %.2f s, %,.0f rows/s%n",
                        result.rows(), result.bytes(), seconds, result.rows() / seconds);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Product product(int id) {
        return new Product(
                id,
                new ProductKey(VENDOR, Integer.toString(id)),
                new Description(
                        "Father Christmas #" + id,
                        1973 + id % 54,
                        "QX" + id,
                        "Hallmark Keepsake",
                        null,
                        true,
                        new Description.Lore("Father Christmas", id % 20 + 1, "Ann Smith", "3\" H", null)),
                new Links(URI.create("https://www.example.com/Father-Christmas_p_" + id + ".html"), null),
                new Product.Offering(PriceTag.of(Money.usd("28.95")), Availability.AVAILABLE, null),
                new Sighting(START.plusMillis(id * 7L), START.plusSeconds(id), START.plusSeconds(id), null),
                Map.of());
    }
}
