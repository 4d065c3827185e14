package org.projectchristmas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.RecordedChange;

/** Changes as a table: a line each, the first line naming the columns. */
public abstract sealed class ChangeTable {
    private static final List<String> COLUMNS = List.of(
            "time", "vendor", "id", "vendor_product_id", "sku", "name", "field", "old", "new", "actor", "job", "run");

    private ChangeTable() {}

    /** As CSV, safe for a spreadsheet. */
    public static ChangeTable csv(Writer out) {
        return new Csv(out);
    }

    /** With tabs between the cells, for a terminal. */
    public static ChangeTable text(Writer out) {
        return new Tabbed(out);
    }

    /** Writes the names of the columns. */
    public void head() throws IOException {
        write(COLUMNS);
    }

    public void line(RecordedChange recorded) throws IOException {
        FieldChange change = recorded.change();
        var subject = recorded.subject();
        write(List.of(
                change.at().toString(),
                change.vendor().value(),
                String.valueOf(change.productId()),
                subject.vendorProductId(),
                text(subject.sku()),
                subject.name(),
                change.field(),
                text(change.before()),
                text(change.after()),
                change.author().actor(),
                text(change.author().jobId()),
                text(change.author().runId())));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Writes what is still held back. */
    public abstract void flush() throws IOException;

    abstract void write(List<String> cells) throws IOException;

    private static final class Csv extends ChangeTable {
        private final CsvWriter csv;

        Csv(Writer out) {
            csv = CsvWriter.builder()
                    .lineDelimiter(ExportFormat.UTF_8.lineEnd())
                    .build(out);
        }

        @Override
        void write(List<String> cells) {
            csv.writeRecord(cells.stream().map(SafeText::guard).toList());
        }

        @Override
        public void flush() throws IOException {
            csv.flush();
        }
    }

    private static final class Tabbed extends ChangeTable {
        private final Writer out;

        Tabbed(Writer out) {
            this.out = out;
        }

        @Override
        void write(List<String> cells) throws IOException {
            // A shop's text must not break the table.
            out.write(String.join(
                    "\t",
                    cells.stream().map(each -> each.replaceAll("\\s+", " ")).toList()));
            out.write(System.lineSeparator());
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
