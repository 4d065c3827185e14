package org.projectchristmas.job;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The functions by which schedules are seen and set. */
public final class SchedulerFunctions {
    private static final Parameter JOB =
            Parameter.required("function", Parameter.Type.TEXT, "the job, such as integrator.sync_links");
    private static final Parameter TOLD = Parameter.optional(
            "arguments", Parameter.Type.TEXT, "what the job is told, such as vendor=ornament_shop_com");
    private static final Parameter WHEN = Parameter.required("schedule", Parameter.Type.SCHEDULE, "when it is to run");

    private final Supplier<Jobs> jobs;

    private SchedulerFunctions(Supplier<Jobs> jobs) {
        this.jobs = jobs;
    }

    /** @param jobs what they work on, asked for at each call */
    public static List<NamedFunction> all(Supplier<Jobs> jobs) {
        var scheduler = new SchedulerFunctions(jobs);
        return List.of(
                new Call(
                        Definition.of(SchedulerCalls.LIST, "Lists what runs again and again, by the next run."),
                        _ -> scheduler.list()),
                new Call(
                        Definition.of(
                                SchedulerCalls.SET,
                                "Sets when a job runs by itself, whatever the config says, and answers with the schedule.",
                                JOB,
                                TOLD,
                                WHEN),
                        told -> scheduler.set(told, Schedule.parse(told.text(WHEN.name())))),
                new Call(
                        Definition.of(SchedulerCalls.OFF, "Has a job not run by itself any more.", JOB, TOLD),
                        told -> scheduler.set(told, new Schedule.Off())),
                new Call(
                        Definition.of(
                                SchedulerCalls.RESET,
                                "Gives a job the schedule that the config has for it.",
                                JOB,
                                TOLD),
                        scheduler::reset));
    }

    private Schedules schedules() {
        return jobs.get().schedules();
    }

    private List<Map<String, String>> list() {
        return schedules().list().stream().map(SchedulerFunctions::shown).toList();
    }

    private @Nullable Object set(Arguments told, Schedule schedule) {
        Invocation job = job(told);
        schedules().set(job, schedule);
        return find(job);
    }

    private @Nullable Object reset(Arguments told) {
        Invocation job = job(told);
        schedules().reset(job);
        return find(job);
    }

    private Invocation job(Arguments told) {
        String words = told.has(TOLD.name()) ? told.text(TOLD.name()) : "";
        try {
            Map<String, String> arguments = Arguments.read(Stream.of(words.split("\\s+", -1))
                    .filter(each -> !each.isEmpty())
                    .toList());
            return jobs.get().functions().checked(told.text(JOB.name()), arguments);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Map<String, String> find(Invocation job) {
        return schedules().list().stream()
                .filter(each -> each.call().equals(job))
                .map(SchedulerFunctions::shown)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> shown(Recurring recurring) {
        var shown = new LinkedHashMap<String, String>();
        shown.put("function", recurring.call().function().value());
        shown.put("arguments", recurring.call().arguments().toString());
        shown.put("schedule", recurring.schedule().toString());
        put(shown, "configured", recurring.setting().configured());
        shown.put("own", String.valueOf(recurring.setting().isOwn()));
        Instant next = recurring.runs().next();
        put(shown, "next", recurring.schedule() instanceof Schedule.Continuously ? null : next);
        put(shown, "last", recurring.runs().last());
        put(shown, "remark", recurring.runs().remark());
        return shown;
    }

    private static void put(Map<String, String> shown, String key, @Nullable Object value) {
        if (value != null) {
            shown.put(key, value.toString());
        }
    }

    private record Call(Definition definition, Function<Arguments, @Nullable Object> answer) implements CallFunction {
        @Override
        public @Nullable Object call(Arguments arguments) {
            return answer.apply(arguments);
        }
    }
}
