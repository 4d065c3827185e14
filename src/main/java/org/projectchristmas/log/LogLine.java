package org.projectchristmas.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * One entry of the log. Its texts hold no control characters, whatever the file held.
 *
 * @param at to the millisecond
 * @param logger the class that wrote it
 * @param message one line
 * @param trace the stack trace, line by line; empty for most
 */
public record LogLine(
        Instant at, Level level, About about, String thread, String logger, String message, List<String> trace) {
    /** A longer message is cut when it is written. */
    public static final int LONGEST_MESSAGE = 8_000;

    /** As many lines of a stack trace are kept. */
    public static final int LONGEST_TRACE = 400;

    public LogLine {
        thread = CleanText.of(thread, 200);
        logger = CleanText.of(logger, 200);
        message = CleanText.of(message, LONGEST_MESSAGE);
        trace = trace.stream()
                .limit(LONGEST_TRACE)
                .map(each -> CleanText.of(each, LONGEST_MESSAGE))
                .toList();
    }

    /**
     * What it is about, as far as the thread that wrote it knew.
     *
     * @param vendor the shop's id
     * @param run a shop's part of a refresh
     */
    public record About(
            @Nullable String vendor,
            @Nullable String job,
            @Nullable String run) {
        public static final About NOTHING = new About(null, null, null);

        public About {
            vendor = name(vendor);
            job = name(job);
            run = name(run);
        }

        /** A name has no spaces and no brackets, so that a line can be taken apart again. */
        private static @Nullable String name(@Nullable String value) {
            return value == null ? null : CleanText.of(value, 64).replaceAll("[\\s\\[\\]=]", "_");
        }
    }

    LogLine with(List<String> moreTrace) {
        var all = new ArrayList<>(trace);
        all.addAll(moreTrace);
        return new LogLine(at, level, about, thread, logger, message, all);
    }

    /** The class that wrote it, without its package. */
    public String source() {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    /** Whether a text is somewhere in it, in any case. */
    boolean contains(String lowerCaseText) {
        if (TextFormat.line(this).toLowerCase(Locale.ROOT).contains(lowerCaseText)) {
            return true;
        }
        return trace.stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(lowerCaseText));
    }

    /** As in a text file: the line, and the stack trace on indented ones. */
    @Override
    public String toString() {
        return TextFormat.entry(this);
    }
}
