package org.projectchristmas.job.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.JobTransaction;
import org.projectchristmas.job.JobTransaction.NewJob;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.job.Schedules;
import org.projectchristmas.job.run.TreeChange.Changed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What recurs, as it is stored. However much was missed while the program slept, it is caught up by one run. */
final class StoredSchedules implements Schedules {
    private static final Logger LOG = LoggerFactory.getLogger(StoredSchedules.class);
    /** What is later than this was missed, rather than a little late. */
    private static final Duration MISSED = Duration.ofMinutes(2);

    private final JobStore store;
    private final Hooks hooks;
    private final Plans plans;
    private final Turns.Self self;
    private final Duration jitter;
    private final RandomGenerator random;

    StoredSchedules(
            JobStore store, Hooks hooks, Plans plans, Turns.Self self, Duration jitter, RandomGenerator random) {
        this.store = store;
        this.hooks = hooks;
        this.plans = plans;
        this.self = self;
        this.jitter = jitter;
        this.random = random;
    }

    @Override
    public List<Recurring> list() {
        return store.recurring().stream()
                .sorted(Comparator.comparing(Recurring::nextRun, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.call().toString()))
                .toList();
    }

    @Override
    public void addIfNew(Invocation call, Schedule schedule) {
        change(
                call,
                old -> old.orElseGet(() -> new Recurring(checked(call), schedule, true, null, next(schedule), null)));
    }

    @Override
    public void set(Invocation call, Schedule schedule, boolean isEnabled) {
        change(
                call,
                old -> new Recurring(
                        checked(call),
                        schedule,
                        isEnabled,
                        old.map(Recurring::lastRun).orElse(null),
                        isEnabled ? next(schedule) : null,
                        old.map(Recurring::note).orElse(null)));
    }

    private @Nullable Instant next(Schedule schedule) {
        return schedule.nextAfter(self.now()).orElse(null);
    }

    private Invocation checked(Invocation call) {
        Invocation checked = plans.functions().checked(call);
        plans.of(checked);
        return checked;
    }

    private void change(Invocation call, Function<Optional<Recurring>, Recurring> change) {
        Invocation checked = checked(call);
        store.inTransaction(transaction -> {
            Optional<Recurring> old = transaction.lockedRecurring(checked);
            Recurring changed = change.apply(old);
            if (!old.equals(Optional.of(changed))) {
                transaction.put(changed);
            }
            return changed;
        });
    }

    @Override
    public void remove(Invocation call) {
        store.inTransaction(transaction -> {
            transaction.removeRecurring(call);
            return call;
        });
    }

    /** Queues what is due. */
    Changed queueDue() {
        Instant now = self.now();
        var all = Changed.NOTHING;
        for (Recurring each : store.recurring()) {
            if (isDue(each, now)) {
                all = all.and(queue(each.call(), now));
            }
        }
        return all;
    }

    private static boolean isDue(Recurring recurring, Instant now) {
        Instant next = recurring.nextRun();
        return recurring.isEnabled() && next != null && !next.isAfter(now);
    }

    private Changed queue(Invocation call, Instant now) {
        try {
            Invocation passed = hooks.before(call);
            Instant start = now.plusMillis(jitter.isZero() ? 0 : random.nextLong(jitter.toMillis() + 1));
            return store.inTransaction(transaction -> queue(transaction, call, passed, now, start));
        } catch (RefusedException e) {
            LOG.warn("{} is scheduled, but was refused", call, e);
            return store.inTransaction(transaction -> {
                transaction.lockedRecurring(call).ifPresent(each -> transaction.put(later(each, now, e.getMessage())));
                return Changed.NOTHING;
            });
        }
    }

    private Changed queue(JobTransaction transaction, Invocation call, Invocation passed, Instant now, Instant start) {
        Recurring stored = transaction.lockedRecurring(call).orElse(null);
        // Another process may have been quicker.
        if (stored == null || !isDue(stored, now)) {
            return Changed.NOTHING;
        }
        if (!transaction.unfinishedRoots(passed).isEmpty()) {
            transaction.put(later(stored, now, "the run before was still under way"));
            return Changed.NOTHING;
        }
        Recurring planned = later(stored, now, missed(stored, now));
        transaction.put(
                new Recurring(planned.call(), planned.schedule(), true, now, planned.nextRun(), planned.note()));
        var change = new TreeChange(transaction, now, self.name());
        change.addRoot(new NewJob(passed, plans.of(passed)), start);
        return change.store();
    }

    /** A run that was on time keeps the rhythm; one that was missed begins a new one. */
    private static Recurring later(Recurring recurring, Instant now, @Nullable String note) {
        Instant due = recurring.nextRun();
        Instant from = due == null || isMissed(due, now) ? now : due;
        Instant next = recurring
                .schedule()
                .nextAfter(from)
                .map(each -> each.isAfter(now) ? each : now)
                .orElse(null);
        return new Recurring(
                recurring.call(), recurring.schedule(), recurring.isEnabled(), recurring.lastRun(), next, note);
    }

    private static boolean isMissed(Instant due, Instant now) {
        return Duration.between(due, now).compareTo(MISSED) > 0;
    }

    private static @Nullable String missed(Recurring recurring, Instant now) {
        Instant due = recurring.nextRun();
        return due != null && isMissed(due, now) ? "missed %s, ran %s".formatted(due, now) : null;
    }
}
