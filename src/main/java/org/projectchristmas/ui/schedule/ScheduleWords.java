package org.projectchristmas.ui.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Remark;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.schedule.ScheduleDraft.Unit;

/** Schedules in words. */
final class ScheduleWords {
    static final String LINKS = "integrator.sync_links";
    static final String UNSCRAPED = "integrator.sync_unscraped";
    static final String SCRAPED = "integrator.sync_scraped";

    private final Messages messages;
    private final Formats formats;
    private final ZoneId here;

    /** @param here the zone that needs no mention */
    ScheduleWords(Messages messages, Formats formats, ZoneId here) {
        this.messages = messages;
        this.formats = formats;
        this.here = here;
    }

    ZoneId here() {
        return here;
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** A failure in its own sentence, with its code. */
    String failure(Exception failure) {
        return messages.failure(failure);
    }

    /** What a job does, in a word or two; one that has no name here is called by its function. */
    String job(Invocation call) {
        return switch (call.function().value()) {
            case LINKS -> messages.text("schedule.job.links");
            case UNSCRAPED -> messages.text("schedule.job.unscraped");
            case SCRAPED -> messages.text("schedule.job.scraped");
            default -> call.function().value();
        };
    }

    /** What a job does, in a sentence that begins with its shop. */
    String about(Invocation call) {
        String job = switch (call.function().value()) {
            case LINKS -> "links";
            case UNSCRAPED -> "unscraped";
            case SCRAPED -> "scraped";
            default -> "other";
        };
        return messages.text("schedule.about." + job, shop(call));
    }

    String shop(Invocation call) {
        return call.arguments().has("vendor")
                ? messages.vendor(call.arguments().vendor("vendor"))
                : messages.text("schedule.shop.all");
    }

    String when(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Off() -> messages.text("schedule.when.off");
            case Schedule.Continuously() -> messages.text("schedule.when.continuously");
            case Schedule.Every(Duration interval) -> every(interval);
            case Schedule.DailyAt(var at, ZoneId zone) ->
                in(zone, messages.text("schedule.when.daily", formats.clock(at)));
            case Schedule.Cron(var fields, ZoneId zone) ->
                in(zone, messages.text("schedule.when.cron", fields.toString()));
        };
    }

    private String every(Duration interval) {
        Unit unit = Unit.of(interval);
        return messages.text("schedule.when.every." + unit.name().toLowerCase(Locale.ROOT), unit.of(interval, true));
    }

    private String in(ZoneId zone, String when) {
        return zone.equals(here) ? when : messages.text("schedule.when.zone", when, zone.toString());
    }

    String next(Schedule schedule, @Nullable Instant next, Instant now) {
        return switch (schedule) {
            case Schedule.Continuously _ -> messages.text("schedule.next.continuously");
            case Schedule.Off _ -> messages.text("schedule.next.never");
            default -> next == null ? messages.text("schedule.next.never") : formats.near(next, now);
        };
    }

    String last(@Nullable Instant last, Instant now) {
        return last == null ? messages.text("schedule.last.never") : formats.near(last, now);
    }

    String remark(@Nullable Remark remark, Instant now) {
        return switch (remark) {
            case null -> "";
            case Remark.Missed(Instant due, Instant ran) ->
                messages.text("schedule.remark.missed", formats.near(due, ran), formats.near(ran, due));
            case Remark.StillRunning(Instant due) ->
                messages.text("schedule.remark.stillRunning", formats.near(due, now));
            case Remark.Nothing(Instant due) -> messages.text("schedule.remark.nothing", formats.near(due, now));
            case Remark.Refused(Instant _, String reason) -> messages.text("schedule.remark.refused", reason);
        };
    }
}
