package org.projectchristmas.sync.run;

import java.time.Clock;
import java.util.Set;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.fetch.Fetcher;
import org.projectchristmas.sync.ProblemPages;
import org.projectchristmas.sync.SyncSettings;
import org.projectchristmas.sync.SyncStore;

/**
 * What every refresh works with.
 *
 * @param audited the fields whose changes are recorded
 */
public record Workbench(
        Fetcher fetcher,
        SyncStore store,
        ProblemPages problems,
        SyncSettings settings,
        Set<ProductField> audited,
        Clock clock,
        Waiter waiter) {
    /** The same on another store. */
    Workbench on(SyncStore other) {
        return new Workbench(fetcher, other, problems, settings, audited, clock, waiter);
    }
}
