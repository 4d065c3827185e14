package org.projectchristmas.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * Which entries are wanted.
 *
 * @param vendor only of this shop; null for any, as for the next two
 * @param level at least this grave
 * @param words every one is somewhere in the entry or its stack trace, in any case
 */
public record LogFilter(
        @Nullable String vendor,
        @Nullable String job,
        @Nullable String run,
        Level level,
        List<String> words) {
    public static final LogFilter ALL = new LogFilter(null, null, null, Level.TRACE, List.of());

    public LogFilter {
        words = words.stream()
                .flatMap(each -> Stream.of(each.strip().split("\\s+", -1)))
                .filter(each -> !each.isEmpty())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Everything about a code, or about whatever else these words name. */
    public static LogFilter of(String words) {
        return ALL.withWords(words);
    }

    public LogFilter withVendor(@Nullable String other) {
        return new LogFilter(other, job, run, level, words);
    }

    public LogFilter withJob(@Nullable String other) {
        return new LogFilter(vendor, other, run, level, words);
    }

    public LogFilter withLevel(Level other) {
        return new LogFilter(vendor, job, run, other, words);
    }

    public LogFilter withWords(String others) {
        return new LogFilter(vendor, job, run, level, Arrays.asList(others));
    }

    public boolean matches(LogLine entry) {
        LogLine.About about = entry.about();
        return entry.level().toInt() >= level.toInt()
                && isWanted(vendor, about.vendor())
                && isWanted(job, about.job())
                && isWanted(run, about.run())
                && words.stream().allMatch(entry::contains);
    }

    private static boolean isWanted(@Nullable String wanted, @Nullable String is) {
        return wanted == null || wanted.equals(is);
    }
}
