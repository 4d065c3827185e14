package org.projectchristmas.cli;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.news.RunNews;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.VendorProgress;

/** A refresh watched from a terminal. */
public final class RefreshRun {
    private static final int FAILURES_SHOWN = 50;

    private final Session session;
    private final Terminal terminal;

    public RefreshRun(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    /**
     * Waits for a refresh, with a progress line per shop, the failed pages, and what else is to be said of a shop on standard error.
     * An interrupt of the program (Ctrl+C) ends it; what was applied stays, and the next refresh goes on from there.
     *
     * @throws CatalogException if it was the catalog that ended it
     */
    public Refresh.Outcome watch(Refresh refresh) {
        var lines = new ProgressLines(terminal);
        Refresh.Outcome outcome;
        var told = new AtomicReference<@Nullable RunNews>();
        try (var _ = session.integrator().progress().observe(lines::show);
                var _ = session.news().observe(news -> {
                    // This process may end jobs of refreshes that others asked for.
                    if (news.refresh().rootJob() == refresh.rootJob()) {
                        told.set(news);
                    }
                })) {
            outcome = refresh.outcome().join();
        }
        lines.finish(
                new VendorProgress.Overview(new ArrayList<>(outcome.vendors().values())));
        report(outcome);
        if (outcome.ofCatalog().isPresent() && !outcome.isCancelled()) {
            throw outcome.ofCatalog().get();
        }
        Optional.ofNullable(told.get())
                .or(() -> endedElsewhere(refresh, outcome))
                .ifPresent(this::report);
        return outcome;
    }

    /** Whoever cancelled it may have ended the whole program, and with it the catalog. */
    private Optional<RunNews> endedElsewhere(Refresh refresh, Refresh.Outcome outcome) {
        return outcome.isCancelled() ? Optional.empty() : session.news().of(refresh.rootJob());
    }

    private void report(Refresh.Outcome outcome) {
        var failures = outcome.failures().stream()
                .filter(each -> !isOfCatalog(each, outcome))
                .toList();
        failures.stream()
                .limit(FAILURES_SHOWN)
                .forEach(
                        each -> terminal.err().printf("failed: %s %s: %s%n", each.vendor(), each.url(), each.reason()));
        if (failures.size() > FAILURES_SHOWN) {
            terminal.err()
                    .printf(
                            "... and %,d more failed pages; the log lists them all.%n",
                            failures.size() - FAILURES_SHOWN);
        }
        outcome.vendors().values().stream()
                .filter(each -> each.state() == VendorProgress.State.DONE)
                .flatMap(each -> each.lastError().stream())
                .forEach(each -> terminal.err().printf("%s%n", each));
        int held = outcome.vendors().values().stream()
                .mapToInt(each -> each.changes().held())
                .sum();
        if (held > 0) {
            terminal.err()
                    .printf(
                            held == 1
                                    ? "%,d change was held because it looks implausible; see 'christmas held'.%n"
                                    : "%,d changes were held because they look implausible; see 'christmas held'.%n",
                            held);
        }
        terminal.err().flush();
    }

    /** Such a failure is told once, at the end. */
    private static boolean isOfCatalog(VendorProgress.PageFailure failure, Refresh.Outcome outcome) {
        return outcome.ofCatalog()
                .map(CatalogException::getMessage)
                .filter(failure.message()::equals)
                .isPresent();
    }

    private void report(RunNews news) {
        terminal.err().printf("%s.%n", news.digest());
        if (news.drops().count() > 0) {
            terminal.err().printf("%s.%n", news.drops().sentence());
        }
        var runs = news.refresh().runs();
        String which = runs.size() == 1 ? " " + runs.getFirst().id() : "";
        terminal.err().printf("See 'christmas runs%s' for more.%n", which);
        terminal.err().flush();
    }
}
