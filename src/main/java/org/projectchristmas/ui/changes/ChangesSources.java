package org.projectchristmas.ui.changes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.History;

/**
 * What the screen of changes is fed with.
 *
 * @param shops in the order in which they are shown
 * @param zone by whose midnight a day begins
 * @param lastVisit when the window was last closed; null if never
 */
public record ChangesSources(
        History history,
        List<VendorId> shops,
        Clock clock,
        ZoneId zone,
        @Nullable Instant lastVisit) {
    public ChangesSources {
        shops = List.copyOf(shops);
    }
}
