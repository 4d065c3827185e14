package org.projectchristmas.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.State;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.runs.StagedRuns;
import org.projectchristmas.ui.showcase.Ornaments;

/** What a lane tells of a shop that nothing was asked of since the program started. */
class LastRunsTest {
    private final StagedRuns staged = new StagedRuns();
    private final LaneWriter writer = new LaneWriter(Messages.in(Locale.US), new Formats(Locale.US, ZoneOffset.UTC));

    private Lane lane(VendorId shop) {
        var around = new Around(LastRuns.of(staged.runs(), List.of(shop)), null);
        return writer.write(VendorProgress.idle(shop), around, Ornaments.NOW.atZone(ZoneOffset.UTC));
    }

    @Test
    void itTellsWhatTheLastRefreshFound() {
        staged.refresh(
                StagedRuns.FACTORY,
                "all",
                Ornaments.NOW.minusSeconds(7_200),
                State.DONE,
                120,
                new Changes(12, 34, 180, 0, 9, 0, 0));
        Lane lane = lane(StagedRuns.FACTORY);
        assertThat(lane.found())
                .startsWith("Last, ")
                .endsWith(": 12\u00a0new\u00a0· 180\u00a0cheaper\u00a0· 34\u00a0dearer\u00a0· 9\u00a0gone");
        assertThat(lane.listings().amount()).isEqualTo("70 last time");
        assertThat(lane.products().amount()).isEqualTo("1,200 last time");
        assertThat(lane.listings().share()).as("of a refresh that is not").isZero();
    }

    @Test
    void aRefreshThatIsNotOverIsNotTheLast() {
        staged.refresh(StagedRuns.SHOP, "all", Ornaments.NOW.minusSeconds(9_000), State.DONE, 60, Changes.NONE);
        staged.refresh(
                StagedRuns.SHOP, "all", Ornaments.NOW.minusSeconds(60), null, 0, new Changes(3, 0, 0, 0, 0, 0, 0));
        assertThat(lane(StagedRuns.SHOP).found()).endsWith(": Nothing changed");
    }

    @Test
    void aRefreshThatEndedWithErrorsIsToldAsItWasBeforeTheProgramWasClosed() {
        staged.refresh(
                StagedRuns.SHOP, "all", Ornaments.NOW.minusSeconds(9_000), State.DONE_WITH_ERRORS, 60, Changes.NONE);
        assertThat(lane(StagedRuns.SHOP).status()).isEqualTo(new Lane.Status("Done, with errors", Tone.WARNING));
        assertThat(lane(StagedRuns.SHOP).errors()).isEqualTo("One page failed. It did not answer within 20 s.");
        assertThat(lane(StagedRuns.SHOP).commands().refresh()).isTrue();
    }

    @Test
    void aRefreshThatWasCancelledSaysSo() {
        staged.refresh(StagedRuns.SHOP, "all", Ornaments.NOW.minusSeconds(9_000), State.CANCELLED, 60, Changes.NONE);
        assertThat(lane(StagedRuns.SHOP).status()).isEqualTo(new Lane.Status("Cancelled", Tone.NEUTRAL));
    }

    @Test
    void aShopWhoseLastRefreshWentWellIsIdle() {
        staged.refresh(StagedRuns.SHOP, "all", Ornaments.NOW.minusSeconds(9_000), State.DONE, 60, Changes.NONE);
        assertThat(lane(StagedRuns.SHOP).status()).isEqualTo(new Lane.Status("Idle", Tone.NEUTRAL));
    }

    @Test
    void aShopThatWasNeverReadHasNone() {
        assertThat(lane(StagedRuns.HOOKED).found()).isEmpty();
        assertThat(lane(StagedRuns.HOOKED).listings().amount()).isEqualTo("none yet");
    }
}
