package org.projectchristmas.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts bytes into lines of UTF-8. Of a line that is too long the rest is left out, so that no file can fill the memory. */
final class BoundedLines {
    static final int LONGEST = 1 << 20;

    private final Consumer<String> lines;
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(512);

    /** @param lines is told each line when it is complete, without its line break */
    BoundedLines(Consumer<String> lines) {
        this.lines = lines;
    }

    void feed(byte[] bytes, int length) {
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                keep(bytes, from, i - from);
                end();
                from = i + 1;
            }
        }
        keep(bytes, from, length - from);
    }

    private void keep(byte[] bytes, int from, int length) {
        int room = LONGEST - open.size();
        open.write(bytes, from, Math.min(length, room));
    }

    private void end() {
        String line = open.toString(StandardCharsets.UTF_8);
        open.reset();
        lines.accept(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }

    /** Gives out what has no line break behind it. */
    void flush() {
        if (open.size() > 0) {
            end();
        }
    }
}
