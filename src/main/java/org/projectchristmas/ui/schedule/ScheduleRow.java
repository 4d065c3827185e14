package org.projectchristmas.ui.schedule;

import java.time.Instant;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Remark;
import org.projectchristmas.job.Schedule;

/**
 * One job that runs by itself, in words.
 *
 * @param own what the config says instead, where the collector chose otherwise; else empty
 */
record ScheduleRow(Recurring recurring, String shop, String job, String when, String own, Past past, String next) {
    /**
     * The last run.
     *
     * @param remark what is to be said of the last time that it was due; else empty
     * @param isWarning whether that is something that did not go as it should
     */
    record Past(String last, String remark, boolean isWarning) {}

    static ScheduleRow of(Recurring recurring, ScheduleWords words, Instant now) {
        Recurring.Setting setting = recurring.setting();
        Schedule configured = setting.configured();
        String own = !setting.differs()
                ? ""
                : configured == null
                        ? words.text("schedule.own.only")
                        : words.text("schedule.own", words.when(configured));
        Recurring.Runs runs = recurring.runs();
        return new ScheduleRow(
                recurring,
                words.shop(recurring.call()),
                words.job(recurring.call()),
                words.when(setting.schedule()),
                own,
                new Past(
                        words.last(runs.last(), now),
                        words.remark(runs.remark(), now),
                        runs.remark() instanceof Remark.Missed || runs.remark() instanceof Remark.Refused),
                words.next(setting.schedule(), runs.next(), now));
    }
}
