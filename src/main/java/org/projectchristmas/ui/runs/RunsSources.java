package org.projectchristmas.ui.runs;

import java.util.List;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress;

/**
 * Where the screen reads what it shows.
 *
 * @param progress tells which shops are being visited
 * @param shops in the order in which they are offered
 */
public record RunsSources(Runs runs, LiveValue<VendorProgress.Overview> progress, List<VendorId> shops) {
    public RunsSources {
        shops = List.copyOf(shops);
    }
}
