package org.projectchristmas.ui.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

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
}
