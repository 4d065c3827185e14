package org.projectchristmas.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Jobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks for a function by its name. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Runs a function: prints its answer as JSON; a job is queued, run here and waited for.",
        footer = {
            "",
            "Exit codes: 0 done; 1 done with errors, failed or cancelled; 2 there is no such function or it cannot be told that.",
            "'christmas functions' lists the functions."
        })
final class RunCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(index = "0", paramLabel = "NAME", description = "Such as models.products.get_by_id.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "KEY=VALUE", description = "What the function is told, such as id=4711.")
    private List<String> words = new ArrayList<>();

    private final Opener opener;
    private final Terminal terminal;

    RunCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        Map<String, String> arguments = arguments();
        try (Session session = opener.open()) {
            Jobs jobs = session.jobs();
            Invocation call = jobs.functions().checked(name, arguments);
            return switch (jobs.functions().get(call.function())) {
                case CallFunction _ -> answer(jobs.call(call));
                case JobFunction _ -> waitFor(session, jobs.submit(call));
            };
        }
    }

    private Map<String, String> arguments() throws UsageException {
        try {
            return Arguments.read(words);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private int answer(@Nullable Object value) {
        try {
            terminal.out().println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(name + " answered with what is no JSON", e);
        }
        terminal.out().flush();
        return Exit.DONE;
    }

    private int waitFor(Session session, Job job) {
        terminal.err().printf("Queued as job %s.%n", job.id());
        terminal.err().flush();
        var end = session.jobs().ended(job.id());
        session.consumeAll();
        Job ended = end.join();
        terminal.out().println(JobLines.outcome(ended));
        terminal.out().flush();
        return ended.state() == Job.State.DONE ? Exit.DONE : Exit.INCOMPLETE;
    }
}
