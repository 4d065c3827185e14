package org.projectchristmas.ui.activity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;

/**
 * What came before the refresh that a lane shows, and what comes after it.
 *
 * @param next null while that is not known
 */
record Around(LastRuns last, @Nullable NextRuns next) {
    static final Around NOTHING = new Around(LastRuns.NONE, null);

    static Around read(ActivitySources sources, List<VendorId> shops) {
        return new Around(
                LastRuns.of(sources.runs(), shops),
                NextRuns.of(sources.jobs().schedules().list()));
    }

    /** The last run at a shop, if nothing was asked of it since the program started. */
    Optional<LastRuns.Last> lastOf(VendorProgress progress) {
        return switch (progress.state()) {
            case IDLE, OFF -> last.of(progress.vendor());
            case WAITING, YEARS, LISTINGS, PRODUCTS, RESTING, PAUSED, DONE, DONE_WITH_ERRORS, CANCELLED, FAILED ->
                Optional.empty();
        };
    }
}
