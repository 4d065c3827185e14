package org.projectchristmas.job;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads schedules as they are written. */
final class ScheduleText {
    private ScheduleText() {}

    static Schedule read(String text) {
        String[] words = text.strip().split("\\s+", -1);
        Schedule schedule;
        try {
            schedule = read(words);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a schedule: " + text + " (" + e.getMessage() + ")", e);
        }
        if (schedule == null) {
            throw new IllegalArgumentException("a schedule is " + Schedule.EXPECTED + ", not \"" + text + "\"");
        }
        return schedule;
    }

    private static @Nullable Schedule read(String[] words) {
        return switch (words[0] + " " + words.length) {
            case Schedule.OFF + " 1" -> new Schedule.Off();
            case Schedule.CONTINUOUSLY + " 1" -> new Schedule.Continuously();
            case "every 2" -> Schedule.every(Duration.parse(words[1]));
            case "daily 3" -> Schedule.dailyAt(LocalTime.parse(words[1]), ZoneId.of(words[2]));
            case "cron 7" -> {
                String fields = String.join(" ", words[1], words[2], words[3], words[4], words[5]);
                yield Schedule.cron(fields, ZoneId.of(words[6]));
            }
            default -> null;
        };
    }
}
