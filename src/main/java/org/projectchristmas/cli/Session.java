package org.projectchristmas.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.CatalogStats;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.export.ProgramFiles;
import org.projectchristmas.history.History;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.figures.FunctionHistory;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.news.NewsDesk;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Runs;

/** An opened program, as one command uses it. */
public interface Session extends AutoCloseable {
    Integrator integrator();

    /** The refreshes of the past. */
    Runs runs();

    /** Tells the end of each refresh. */
    NewsDesk news();

    Catalog catalog();

    CatalogStats stats();

    /** The views that the collector saved. */
    SavedViews views();

    RequestHistory requestHistory();

    FunctionHistory functionHistory();

    /** What changed. */
    History history();

    /** What the whole catalog comes to. */
    Insights insights();

    /** What can be asked for by name, and the jobs that came of it. */
    Jobs jobs();

    /** Begins to run the jobs of these roots in this process; once at most. */
    void consume(Set<String> roots);

    /**
     * Begins to queue what is due by its schedule, and at once the refresh of a shop of which nothing is known. For a program that is
     * there to stay, rather than for one command.
     */
    void keepSchedules();

    /** Begins to run every job in this process. */
    default void consumeAll() {
        consume(Set.copyOf(jobs().functions().roots()));
    }

    /**
     * Whether the catalog is still the one that was opened.
     *
     * @throws org.projectchristmas.catalog.CatalogException if its file is gone, or another one, so that only a new start helps
     */
    void checkCatalog();

    Clock clock();

    /** The folder of everything the program writes. */
    Path home();

    /** What no export may take the place of. */
    ProgramFiles kept();

    @Override
    void close();
}
