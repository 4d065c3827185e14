package org.projectchristmas.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Remark;
import org.projectchristmas.job.Schedule;

/** Schedules as lines of a terminal, with times of one zone. */
final class ScheduleLines {
    static final String HEAD = "function\tschedule\tset by\tlast run\tnext run\tnote";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ScheduleLines() {}

    static String line(Recurring recurring, ZoneId zone) {
        Recurring.Runs runs = recurring.runs();
        return String.join(
                "\t",
                recurring.call().toString(),
                recurring.schedule().toString(),
                setBy(recurring.setting()),
                time(runs.last(), zone),
                next(recurring, zone),
                note(runs.remark(), zone));
    }

    private static String setBy(Recurring.Setting setting) {
        if (!setting.isOwn()) {
            return "config";
        }
        Schedule configured = setting.configured();
        return configured == null ? "you" : setting.differs() ? "you (config: " + configured + ")" : "you (as config)";
    }

    private static String next(Recurring recurring, ZoneId zone) {
        return recurring.schedule() instanceof Schedule.Continuously
                ? "as soon as there is something to do"
                : time(recurring.runs().next(), zone);
    }

    private static String time(@Nullable Instant time, ZoneId zone) {
        return time == null ? "" : TIME.format(time.atZone(zone));
    }

    /** Of two times on one day the second needs no date. */
    private static String note(@Nullable Remark remark, ZoneId zone) {
        return switch (remark) {
            case null -> "";
            case Remark.Missed(Instant due, Instant ran) -> {
                ZonedDateTime from = due.atZone(zone);
                ZonedDateTime to = ran.atZone(zone);
                LocalDate day = from.toLocalDate();
                boolean isOneDay = day.equals(to.toLocalDate());
                yield "missed %s, ran %s"
                        .formatted((isOneDay ? HOUR : TIME).format(from), (isOneDay ? HOUR : TIME).format(to));
            }
            case Remark.StillRunning(Instant due) -> "at " + time(due, zone) + " the run before was still under way";
            case Remark.Nothing(Instant due) -> "at " + time(due, zone) + " there was nothing to do";
            case Remark.Refused(Instant due, String reason) -> "refused at " + time(due, zone) + ": " + reason;
        };
    }
}
