package org.projectchristmas.export;

import de.siegmar.fastcsv.writer.LineDelimiter;

/** The two ways of writing a CSV file; both are UTF-8 with commas, quoted where needed, with the column names in the first line. */
public enum ExportFormat {
    /** For scripts and most programs: no byte order mark, lines end in a line feed. */
    UTF_8(LineDelimiter.LF, ""),
    /** For Excel, which takes a file without a byte order mark for an old code page: with the mark, lines end in CR LF. */
    EXCEL(LineDelimiter.CRLF, "\uFEFF");

    private final LineDelimiter lineEnd;
    private final String mark;

    ExportFormat(LineDelimiter lineEnd, String mark) {
        this.lineEnd = lineEnd;
        this.mark = mark;
    }

    LineDelimiter lineEnd() {
        return lineEnd;
    }

    /** What stands before the first column name. */
    String mark() {
        return mark;
    }
}
