package org.projectchristmas.ui.runs;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;

/** A store with refreshes as a collector would have them, to test and to look at. */
public final class StagedRuns {
    public static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    public static final VendorId HOOKED = new VendorId("hookedonhallmark_com");
    public static final VendorId SHOP = new VendorId("ornament_shop_com");

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final TestStore.Opened store = TestStore.IN_MEMORY.open();
    private long root;

    public Runs runs() {
        return store.runs();
    }

    /** A refresh of one shop that ended after so many seconds; unfinished if it has no end. */
    public long refresh(VendorId vendor, String scope, Instant at, @Nullable State end, int seconds, Changes found) {
        root++;
        part(vendor, scope, at, end, seconds, found);
        return root;
    }

    /** The same at one more shop. */
    public long part(VendorId vendor, String scope, Instant at, @Nullable State end, int seconds, Changes found) {
        var run = store.sync().begin(vendor, scope, at, root);
        store.sync().inTransaction(transaction -> {
            transaction.found(run.id(), found);
            for (int each = 0; each < found.held(); each++) {
                var page = URI.create("https://shop.test/1998-" + each);
                transaction.hold(
                        run.id(), new HeldPage(0, vendor, 1998, page, "60 of 80 known products would change", at));
            }
            if (end == State.DONE_WITH_ERRORS) {
                transaction.pageFailed(
                        run.id(),
                        new PageFailure(vendor, "https://shop.test/1985-angel", "It did not answer within 20 s."),
                        false,
                        at);
            }
            return run;
        });
        if (end != null) {
            store.sync().finish(run.id(), end, new PastRun.Pages(70, 1_200), at.plusSeconds(seconds));
        }
        return run.id();
    }

    /** Four refreshes: a first one, a year with errors, one that was broken off, and the newest. */
    public static StagedRuns four() {
        var staged = new StagedRuns();
        staged.refresh(FACTORY, "all", NOON, State.DONE, 300, new Changes(10_300, 0, 0, 0, 0, 0, 0));
        staged.part(HOOKED, "all", NOON, State.DONE, 280, new Changes(6_700, 0, 0, 0, 0, 0, 0));
        staged.refresh(
                SHOP,
                "year 1998",
                NOON.plusSeconds(3_600),
                State.DONE_WITH_ERRORS,
                9,
                new Changes(0, 2, 0, 0, 1, 0, 2));
        staged.refresh(SHOP, "all", NOON.plusSeconds(7_200), null, 0, new Changes(3, 0, 0, 0, 0, 0, 0));
        staged.refresh(FACTORY, "all", NOON.plusSeconds(86_400), State.DONE, 120, new Changes(12, 34, 180, 0, 9, 0, 0));
        staged.part(HOOKED, "all", NOON.plusSeconds(86_400), State.DONE, 100, new Changes(0, 1, 0, 0, 0, 0, 0));
        return staged;
    }

    static List<VendorId> shops() {
        return new ArrayList<>(List.of(FACTORY, HOOKED, SHOP));
    }
}
