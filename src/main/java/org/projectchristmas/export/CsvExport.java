package org.projectchristmas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.projectchristmas.common.Cancellation;

/**
 * Writes products as CSV, in constant memory.
 *
 * @param columns at least one
 */
public record CsvExport(List<ExportColumn> columns, ExportFormat format) {
    public CsvExport {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("an export needs a column");
        }
    }

    /** An export of every column. */
    public static CsvExport full(ExportFormat format) {
        return new CsvExport(ExportColumn.all(), format);
    }

    /**
     * Writes a file that appears whole or not at all: until then, a file of that name stays what it was. What cannot be replaced,
     * such as {@code /dev/stdout}, is written to directly.
     *
     * @param kept what the file may not be
     * @param progress is told the rows written so far, every thousand rows and at the end
     * @throws ExportException if the file cannot be written
     * @throws java.util.concurrent.CancellationException if the stop was requested
     * @throws org.projectchristmas.catalog.CatalogException if the rows cannot be read
     */
    public ExportResult toFile(
            Path target, ProgramFiles kept, ExportRows rows, LongConsumer progress, Cancellation cancellation)
            throws ExportException {
        try {
            return ExportTarget.write(target, kept, out -> write(out, rows, progress, cancellation));
        } catch (UncheckedIOException e) {
            throw ExportProblems.describe(target, e.getCause());
        } catch (IOException e) {
            throw ExportProblems.describe(target, e);
        }
    }

    /**
     * Writes to a stream, such as the program's standard output, and flushes but does not close it.
     *
     * @throws ExportException if the stream does not take it
     * @see #toFile
     */
    public ExportResult toStream(OutputStream out, ExportRows rows, LongConsumer progress, Cancellation cancellation)
            throws ExportException {
        try {
            ExportResult result = write(out, rows, progress, cancellation);
            out.flush();
            return result;
        } catch (UncheckedIOException e) {
            throw ExportProblems.describe(e.getCause());
        } catch (IOException e) {
            throw ExportProblems.describe(e);
        }
    }

    private ExportResult write(OutputStream out, ExportRows rows, LongConsumer progress, Cancellation cancellation)
            throws IOException {
        cancellation.check();
        var writing = new CsvWriting(out, this, progress, cancellation);
        rows.forEach(writing::row);
        return writing.finish();
    }
}
