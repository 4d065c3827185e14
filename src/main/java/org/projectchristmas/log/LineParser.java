package org.projectchristmas.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes entries of the lines of a file, of either format. What is no entry belongs to the one before it. */
final class LineParser {
    private final Consumer<? super LogLine> entries;
    private final List<String> trace = new ArrayList<>();
    private @Nullable LogLine open;

    /** @param entries is told each entry when it is complete */
    LineParser(Consumer<? super LogLine> entries) {
        this.entries = entries;
    }

    void line(String line) {
        LogLine begun = line.startsWith("{") ? JsonFormat.parse(line) : TextFormat.parse(line);
        if (begun != null) {
            flush();
            open = begun;
        } else if (open != null && trace.size() < LogLine.LONGEST_TRACE && !line.isBlank()) {
            trace.add(line.startsWith("\t") ? line.substring(1) : line);
        }
    }

    /** Says that no more lines are known now: what is open is complete. */
    void flush() {
        if (open != null) {
            entries.accept(trace.isEmpty() ? open : open.with(trace));
        }
        open = null;
        trace.clear();
    }
}
