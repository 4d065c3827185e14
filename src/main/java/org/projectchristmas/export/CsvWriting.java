package org.projectchristmas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Cancellation;

/** One export under way. */
final class CsvWriting {
    /** Progress is told, and a cancellation noticed, after so many rows: a few milliseconds. */
    private static final int ROWS_PER_CHECK = 1_000;

    private final ExportColumn[] columns;
    private final @Nullable String[] cells;
    private final CountingStream counted;
    private final CsvWriter csv;
    private final LongConsumer progress;
    private final Cancellation cancellation;
    private final long startNanos = System.nanoTime();
    private long rows;

    CsvWriting(OutputStream out, CsvExport export, LongConsumer progress, Cancellation cancellation)
            throws IOException {
        columns = export.columns().toArray(ExportColumn[]::new);
        cells = new String[columns.length];
        counted = new CountingStream(out);
        this.progress = progress;
        this.cancellation = cancellation;
        Writer text = new OutputStreamWriter(counted, StandardCharsets.UTF_8);
        text.write(export.format().mark());
        csv = CsvWriter.builder()
                .lineDelimiter(export.format().lineEnd())
                .bufferSize(1 << 16)
                .build(text);
        csv.writeRecord(export.columns().stream().map(ExportColumn::id).toList());
    }

    void row(Product product) {
        for (int i = 0; i < columns.length; i++) {
            cells[i] = columns[i].text(product);
        }
        csv.writeRecord(cells);
        rows++;
        if (rows % ROWS_PER_CHECK == 0) {
            cancellation.check();
            progress.accept(rows);
        }
    }

    ExportResult finish() throws IOException {
        csv.flush();
        cancellation.check();
        progress.accept(rows);
        return new ExportResult(rows, counted.count(), Duration.ofNanos(System.nanoTime() - startNanos));
    }
}
