package org.projectchristmas.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Jobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what was asked for and how it stands, and stops or holds it. */
@Command(mixinStandardHelpOptions = true, description = "Lists the newest jobs: state, times, outcome.")
final class JobsCommand implements Callable<Integer> {
    @Option(names = "--limit", paramLabel = "N", description = "How many at most, the newest first (default: 20).")
    private int limit = 20;

    @Option(names = "--tree", paramLabel = "ID", description = "This job and everything below it.")
    private @Nullable Long tree;

    @Option(names = "--cancel", paramLabel = "ID", description = "Stop this job and everything below it.")
    private @Nullable Long cancel;

    @Option(names = "--pause", paramLabel = "ID", description = "Hold this job and everything below it.")
    private @Nullable Long pause;

    @Option(names = "--resume", paramLabel = "ID", description = "Let this job and everything below it go on.")
    private @Nullable Long resume;

    private final Opener opener;
    private final Terminal terminal;

    JobsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        if (limit < 1) {
            throw new UsageException("--limit must be 1 or more, but is " + limit + ".");
        }
        try (Session session = opener.open()) {
            Jobs jobs = session.jobs();
            change(jobs, cancel, jobs::cancel);
            change(jobs, pause, jobs::pause);
            change(jobs, resume, jobs::resume);
            Job top = tree == null ? null : known(jobs, tree);
            terminal.out().println(JobLines.HEAD);
            if (top != null) {
                printTree(jobs, top, "");
            } else {
                jobs.newestRoots(limit).forEach(each -> terminal.out().println(JobLines.line(each)));
            }
            terminal.out().flush();
            return Exit.DONE;
        }
    }

    private void change(Jobs jobs, @Nullable Long id, Consumer<JobId> change) throws UsageException {
        if (id == null) {
            return;
        }
        Job job = known(jobs, id);
        if (job.hasEnded()) {
            terminal.err().println("Job " + id + " has ended already; nothing was done.");
        } else {
            change.accept(job.id());
        }
    }

    private static Job known(Jobs jobs, long id) throws UsageException {
        return jobs.find(new JobId(id))
                .orElseThrow(
                        () -> new UsageException("There is no job " + id + "; 'christmas jobs' lists the newest."));
    }

    private void printTree(Jobs jobs, Job job, String indent) {
        terminal.out().println(indent + JobLines.line(job));
        if (job.children().total() > 0) {
            jobs.children(job.id()).forEach(each -> printTree(jobs, each, indent + "  "));
        }
    }
}
