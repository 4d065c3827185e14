package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.VendorProgress.State;

/** What becomes of a refresh that was broken off and left for long. */
@ParameterizedClass
@EnumSource(TestStore.class)
class LeftRefreshTest {
    private final FakeShop shop =
            new FakeShop("a_shop").years(1998).listing("/1998", cards(1, 9)).products(cards(1, 9));
    private final TestStore store;

    LeftRefreshTest(TestStore store) {
        this.store = store;
    }

    @Test
    void aRunThatIsLeftToNobodyIsTakenUpSoonAndEndedLater() {
        try (var scene = new SyncScene(store, shop)) {
            long old = scene.store
                    .begin(shop.vendor, "all", scene.clock.instant(), 0)
                    .id();
            scene.clock.forward(Duration.ofDays(3));
            long other = scene.store
                    .begin(shop.vendor, "links", scene.clock.instant(), 0)
                    .id();
            long recent = scene.store
                    .begin(shop.vendor, "all", scene.clock.instant(), 0)
                    .id();

            scene.refresh();

            assertThat(scene.runs.find(old).orElseThrow().ending()).isEqualTo(State.CANCELLED);
            assertThat(scene.runs.find(recent).orElseThrow().ending()).isEqualTo(State.DONE);
            assertThat(scene.runs.find(other).orElseThrow().ending()).isNull();
            assertThat(scene.runs.newest(null, 10)).hasSize(3);
        }
    }
}
