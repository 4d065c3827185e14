package org.projectchristmas.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.call.TypedJobs;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.job.SchedulerCalls;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what runs by itself and when, and changes it. */
@Command(
        mixinStandardHelpOptions = true,
        description =
                "Lists what runs by itself: when, its last and next run, and where you chose otherwise than the config.",
        footer = {
            "",
            "What is set here or in the window is kept, whatever the config says, until it is reset.",
            "Schedules run while the window is open, or 'christmas serve'; what was missed meanwhile is made up for by one run."
        })
final class SchedulesCommand implements Callable<Integer> {
    private final Opener opener;
    private final Terminal terminal;

    SchedulesCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException {
        try (Session session = opener.open()) {
            print(session.jobs(), _ -> true);
            return Exit.DONE;
        }
    }

    private void print(Jobs jobs, Predicate<Invocation> which) {
        var out = terminal.out();
        out.println(ScheduleLines.HEAD);
        jobs.schedules().list().stream()
                .filter(each -> which.test(each.call()))
                .forEach(each -> out.println(ScheduleLines.line(each, ZoneId.systemDefault())));
        out.flush();
    }

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = "Sets when a job runs by itself.",
            footer = {
                "",
                "A schedule is one of: " + Schedule.EXPECTED + ".",
                "A time zone that is left out is this machine's. An example:",
                "  christmas schedules set integrator.sync_links vendor=ornament_shop_com \"daily 09:30 Europe/Berlin\""
            })
    int set(
            @Parameters(index = "0", paramLabel = "FUNCTION", description = "The job, such as integrator.sync_links.")
                    String function,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "[KEY=VALUE...] SCHEDULE",
                            description = "What the job is told, and when it is to run.")
                    List<String> words)
            throws ConfigException, UsageException {
        List<String> told = words.stream().takeWhile(each -> each.contains("=")).toList();
        String when = String.join(" ", words.subList(told.size(), words.size()));
        Schedule schedule;
        try {
            schedule = Schedule.parse(when, ZoneId.systemDefault());
        } catch (IllegalArgumentException e) {
            throw new UsageException(sentence(e));
        }
        return change(function, told, (calls, job) -> calls.set(job, schedule));
    }

    @Command(name = "off", mixinStandardHelpOptions = true, description = "Has a job not run by itself any more.")
    int off(
            @Parameters(index = "0", paramLabel = "FUNCTION", description = "The job, such as integrator.sync_links.")
                    String function,
            @Parameters(index = "1..*", arity = "0..*", paramLabel = "KEY=VALUE", description = "What the job is told.")
                    @Nullable
                    List<String> words)
            throws ConfigException, UsageException {
        return change(function, words == null ? List.of() : words, SchedulerCalls::off);
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "Gives a job the schedule that the config has for it.")
    int reset(
            @Parameters(index = "0", paramLabel = "FUNCTION", description = "The job, such as integrator.sync_links.")
                    String function,
            @Parameters(index = "1..*", arity = "0..*", paramLabel = "KEY=VALUE", description = "What the job is told.")
                    @Nullable
                    List<String> words)
            throws ConfigException, UsageException {
        return change(function, words == null ? List.of() : words, SchedulerCalls::reset);
    }

    private interface Change {
        void apply(SchedulerCalls<?> calls, Invocation job);
    }

    private int change(String function, List<String> words, Change change) throws ConfigException, UsageException {
        try (Session session = opener.open()) {
            Jobs jobs = session.jobs();
            Invocation job = jobs.functions().checked(function, arguments(words));
            change.apply(new TypedJobs(jobs).scheduler(), job);
            print(jobs, job::equals);
            return Exit.DONE;
        }
    }

    private static Map<String, String> arguments(List<String> words) throws UsageException {
        try {
            return Arguments.read(words);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static String sentence(IllegalArgumentException problem) {
        String message = String.valueOf(problem.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
