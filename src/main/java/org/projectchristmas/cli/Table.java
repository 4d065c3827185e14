package org.projectchristmas.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows under a head, each as long as the head.
 *
 * @param texts how many of the first columns are words, which stand left; the others are numbers, which stand right
 */
record Table(List<String> head, int texts, List<List<String>> rows) {
    private static final String GAP = "  ";

    /** In columns, for a reader. */
    String text() {
        int[] widths = IntStream.range(0, head.size()).map(this::width).toArray();
        var lines = new StringBuilder(line(head, widths));
        rows.forEach(each -> lines.append(line(each, widths)));
        return lines.toString();
    }

    private int width(int column) {
        return Math.max(
                head.get(column).length(),
                rows.stream().mapToInt(each -> each.get(column).length()).max().orElse(0));
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                        .mapToObj(each -> {
                            String space =
                                    " ".repeat(widths[each] - cells.get(each).length());
                            return each < texts ? cells.get(each) + space : space + cells.get(each);
                        })
                        .collect(Collectors.joining(GAP))
                        .stripTrailing()
                + System.lineSeparator();
    }

    /** For a program. */
    String csv() {
        var out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(head);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return out.toString();
    }
}
