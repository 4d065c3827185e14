package org.projectchristmas.sync.run;

import java.time.Clock;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.fetch.Fetcher;
import org.projectchristmas.sync.ProblemPages;
import org.projectchristmas.sync.SyncSettings;
import org.projectchristmas.sync.SyncStore;

/** What every refresh works with. */
public record Workbench(
        Fetcher fetcher, SyncStore store, ProblemPages problems, SyncSettings settings, Clock clock, Waiter waiter) {
    /** The same on another store. */
    Workbench on(SyncStore other) {
        return new Workbench(fetcher, other, problems, settings, clock, waiter);
    }
}
