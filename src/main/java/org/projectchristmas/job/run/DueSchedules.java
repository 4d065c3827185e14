package org.projectchristmas.job.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.JobTransaction;
import org.projectchristmas.job.JobTransaction.NewJob;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Recurring.Runs;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.Remark;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.job.run.TreeChange.Changed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Queues what is due by its schedule. However much was missed while the program slept, it is caught up by one run. */
final class DueSchedules {
    private static final Logger LOG = LoggerFactory.getLogger(DueSchedules.class);
    /** A clock that was set back by less than this is let be. */
    private static final Duration SET_BACK = Duration.ofHours(1);
    /** What is later than this was missed, rather than a little late. */
    private static final Duration MISSED = Duration.ofMinutes(2);

    private final JobStore store;
    private final Hooks hooks;
    private final Plans plans;
    private final Turns.Self self;
    private final Duration jitter;
    private final RandomGenerator random;
    /** Until when nobody need look again whether there is something to do. */
    private final Map<Invocation, Instant> resting = new ConcurrentHashMap<>();

    /** @param jitter how much later than due a run may start, so that many do not start at once */
    DueSchedules(JobStore store, Hooks hooks, Plans plans, Turns.Self self, Duration jitter, RandomGenerator random) {
        this.store = store;
        this.hooks = hooks;
        this.plans = plans;
        this.self = self;
        this.jitter = jitter;
        this.random = random;
    }

    /** Queues what is due. */
    Changed queue() {
        Instant now = self.now();
        var all = Changed.NOTHING;
        for (Recurring each : store.recurring()) {
            if (isAhead(each, now)) {
                comeBack(each.call(), now);
            } else if (isDue(each, now) && isAwake(each.call(), now)) {
                all = all.and(queue(each, now));
            }
        }
        return all;
    }

    private boolean isAwake(Invocation call, Instant now) {
        Instant until = resting.get(call);
        // A rest that ends later than any rest begun now was begun before the clock was set back.
        return until == null || !until.isAfter(now) || until.isAfter(now.plus(Schedule.Continuously.LOOK));
    }

    private static boolean isDue(Recurring recurring, Instant now) {
        Instant next = recurring.runs().next();
        return next != null && !next.isAfter(now);
    }

    /** Whether the next run is later than the schedule can mean, because the clock was ahead when it was reckoned. */
    private static boolean isAhead(Recurring recurring, Instant now) {
        Instant next = recurring.runs().next();
        return next != null
                && recurring
                        .schedule()
                        .nextAfter(now.plus(SET_BACK))
                        .filter(next::isAfter)
                        .isPresent();
    }

    private void comeBack(Invocation call, Instant now) {
        LOG.info("The clock was set back; the next run of {} is reckoned anew", call);
        store.inTransaction(transaction -> {
            transaction
                    .lockedRecurring(call)
                    .filter(each -> isAhead(each, now))
                    .ifPresent(each -> transaction.put(each.with(
                            each.runs().next(each.schedule().nextAfter(now).orElse(null)))));
            return call;
        });
    }

    private Changed queue(Recurring recurring, Instant now) {
        Invocation call = recurring.call();
        try {
            if (!plans.functions().job(call.function()).hasWork(call.arguments())) {
                return nothing(recurring, now);
            }
            Invocation passed = hooks.before(call);
            Instant start = now.plusMillis(jitter.isZero() ? 0 : random.nextLong(jitter.toMillis() + 1));
            return store.inTransaction(transaction -> queue(transaction, call, passed, now, start));
        } catch (RefusedException e) {
            LOG.warn("{} is scheduled, but was refused", call, e);
            return remark(call, now, new Remark.Refused(now, String.valueOf(e.getMessage())));
        }
    }

    private Changed nothing(Recurring recurring, Instant now) {
        if (recurring.schedule() instanceof Schedule.Continuously) {
            rest(recurring.call(), now);
            return Changed.NOTHING;
        }
        return remark(recurring.call(), now, new Remark.Nothing(now));
    }

    private void rest(Invocation call, Instant now) {
        resting.put(call, now.plus(Schedule.Continuously.LOOK));
    }

    private Changed remark(Invocation call, Instant now, Remark remark) {
        return store.inTransaction(transaction -> {
            transaction
                    .lockedRecurring(call)
                    .filter(each -> isDue(each, now))
                    .ifPresent(each -> transaction.put(later(each, now, remark)));
            return Changed.NOTHING;
        });
    }

    private Changed queue(JobTransaction transaction, Invocation call, Invocation passed, Instant now, Instant start) {
        Recurring stored = transaction.lockedRecurring(call).orElse(null);
        // Another process may have been quicker.
        if (stored == null || !isDue(stored, now)) {
            return Changed.NOTHING;
        }
        Job.Plan plan = plans.of(passed);
        boolean isContinuous = stored.schedule() instanceof Schedule.Continuously;
        boolean isUnderWay = !transaction.unfinishedRoots(passed).isEmpty();
        if (mustWait(transaction, plan, isContinuous) || (isContinuous && isUnderWay)) {
            rest(call, now);
            return Changed.NOTHING;
        }
        if (isUnderWay) {
            transaction.put(later(stored, now, new Remark.StillRunning(now)));
            return Changed.NOTHING;
        }
        Recurring planned = later(stored, now, missed(stored, now, start));
        transaction.put(planned.with(
                new Runs(start, planned.runs().next(), planned.runs().remark())));
        var change = new TreeChange(transaction, now, self.name());
        change.addRoot(new NewJob(passed, plan), start);
        return change.store();
    }

    /** Where a person lets a lane rest nothing is begun, and what runs continuously gives way to everything else. */
    private static boolean mustWait(JobTransaction transaction, Job.Plan plan, boolean isContinuous) {
        Lane lane = plan.lane();
        if (lane == null) {
            return false;
        }
        JobTransaction.LaneUse use = transaction.laneUse(lane.name());
        return use.paused() > 0 || (isContinuous && use.open() > 0);
    }

    /** A run that was on time keeps the rhythm; one that was missed begins a new one. */
    private static Recurring later(Recurring recurring, Instant now, @Nullable Remark remark) {
        Instant next = recurring
                .schedule()
                .nextAfter(missedAt(recurring, now) == null ? dueAt(recurring, now) : now)
                .map(each -> each.isAfter(now) ? each : now)
                .orElse(null);
        return recurring.with(new Runs(recurring.runs().last(), next, remark));
    }

    private static Instant dueAt(Recurring recurring, Instant now) {
        Instant due = recurring.runs().next();
        return due == null || recurring.schedule() instanceof Schedule.Continuously ? now : due;
    }

    /** The time at which it should have run, long ago; null if this is the time. */
    private static @Nullable Instant missedAt(Recurring recurring, Instant now) {
        Instant due = dueAt(recurring, now);
        return Duration.between(due, now).compareTo(MISSED) > 0 ? due : null;
    }

    private static @Nullable Remark missed(Recurring recurring, Instant now, Instant start) {
        Instant due = missedAt(recurring, now);
        return due == null ? null : new Remark.Missed(due, start);
    }
}
