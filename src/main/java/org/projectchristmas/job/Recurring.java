package org.projectchristmas.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job that is queued again and again. */
public record Recurring(Invocation call, Setting setting, Runs runs) {
    /**
     * When it recurs, and who says so.
     *
     * @param isOwn whether a person set it, so that the config does not change it
     * @param configured what the config says; null if it says nothing
     */
    public record Setting(
            Schedule schedule, boolean isOwn, @Nullable Schedule configured) {
        /** Whether a person chose something else than the config says. */
        public boolean differs() {
            return isOwn && !schedule.equals(configured);
        }
    }

    /**
     * The runs around now.
     *
     * @param last when it last began, or is about to; null if never
     * @param next when it is queued next; null if it is off or never due
     * @param remark what is to be said of the last time that it was due; null if all went as it should
     */
    public record Runs(
            @Nullable Instant last,
            @Nullable Instant next,
            @Nullable Remark remark) {
        public static final Runs NONE = new Runs(null, null, null);

        public Runs next(@Nullable Instant time) {
            return new Runs(last, time, remark);
        }
    }

    public Recurring with(Setting other) {
        return new Recurring(call, other, runs);
    }

    public Recurring with(Runs other) {
        return new Recurring(call, setting, other);
    }

    public Schedule schedule() {
        return setting.schedule();
    }
}
