package org.projectchristmas.job.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Recurring.Runs;
import org.projectchristmas.job.Recurring.Setting;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.job.Schedules;

/** What recurs, as it is stored. */
final class StoredSchedules implements Schedules {
    private final JobStore store;
    private final Plans plans;
    private final Turns.Self self;

    StoredSchedules(JobStore store, Plans plans, Turns.Self self) {
        this.store = store;
        this.plans = plans;
        this.self = self;
    }

    @Override
    public List<Recurring> list() {
        return store.recurring().stream()
                .sorted(Comparator.comparing(
                                (Recurring each) -> each.runs().next(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.call().toString()))
                .toList();
    }

    @Override
    public void configure(Map<Invocation, Schedule> configured) {
        var wanted = new LinkedHashMap<Invocation, Schedule>();
        configured.forEach((call, schedule) -> wanted.put(checked(call, schedule), schedule));
        List<Recurring> known = store.recurring();
        var calls = new LinkedHashSet<>(wanted.keySet());
        known.forEach(each -> calls.add(each.call()));
        if (known.size() == calls.size()
                && known.stream()
                        .allMatch(
                                each -> Optional.of(each).equals(configured(Optional.of(each), each.call(), wanted)))) {
            return;
        }
        store.inTransaction(transaction -> {
            for (Invocation call : calls) {
                Optional<Recurring> old = transaction.lockedRecurring(call);
                Optional<Recurring> changed = configured(old, call, wanted);
                if (changed.isEmpty()) {
                    transaction.removeRecurring(call);
                } else if (!changed.equals(old)) {
                    transaction.put(changed.get());
                }
            }
            return calls;
        });
    }

    /** What becomes of a schedule under what the config says; empty if nothing. */
    private Optional<Recurring> configured(Optional<Recurring> old, Invocation call, Map<Invocation, Schedule> wanted) {
        Schedule schedule = wanted.get(call);
        if (old.isPresent()) {
            Setting setting = old.get().setting();
            if (setting.isOwn()) {
                return old.map(each -> each.with(new Setting(setting.schedule(), true, schedule)));
            }
            Schedule same = setting.schedule();
            if (same.equals(schedule)) {
                return old.map(each -> each.with(new Setting(same, false, same)));
            }
        }
        return Optional.ofNullable(schedule).map(each -> scheduled(old, call, new Setting(each, false, each)));
    }

    private Recurring scheduled(Optional<Recurring> old, Invocation call, Setting setting) {
        return new Recurring(
                call, setting, old.map(Recurring::runs).orElse(Runs.NONE).next(next(setting.schedule())));
    }

    private @Nullable Instant next(Schedule schedule) {
        return schedule.nextAfter(self.now()).orElse(null);
    }

    @Override
    public void set(Invocation call, Schedule schedule) {
        Invocation checked = checked(call, schedule);
        store.inTransaction(transaction -> {
            Optional<Recurring> old = transaction.lockedRecurring(checked);
            Schedule configured = old.map(each -> each.setting().configured()).orElse(null);
            transaction.put(scheduled(old, checked, new Setting(schedule, true, configured)));
            return checked;
        });
    }

    @Override
    public void reset(Invocation call) {
        Invocation checked = plans.functions().checked(call);
        store.inTransaction(transaction -> {
            Optional<Recurring> old = transaction.lockedRecurring(checked);
            Setting setting = old.orElseThrow(() -> new RefusedException(checked + " is not scheduled."))
                    .setting();
            Schedule configured = setting.configured();
            if (configured == null) {
                transaction.removeRecurring(checked);
            } else if (setting.isOwn()) {
                Setting back = new Setting(configured, false, configured);
                transaction.put(
                        setting.differs()
                                ? scheduled(old, checked, back)
                                : old.get().with(back));
            }
            return checked;
        });
    }

    private Invocation checked(Invocation call, Schedule schedule) {
        Invocation checked = plans.functions().checked(call);
        JobFunction function = plans.functions().job(checked.function());
        plans.of(checked);
        if (schedule instanceof Schedule.Continuously && !function.tellsWork()) {
            throw new RefusedException(checked.function() + " cannot run continuously; give it an interval.");
        }
        if (!(schedule instanceof Schedule.Off) && next(schedule) == null) {
            throw new RefusedException(
                    "\"%s\" never comes; to have %s not run, say \"off\".".formatted(schedule, checked));
        }
        return checked;
    }
}
