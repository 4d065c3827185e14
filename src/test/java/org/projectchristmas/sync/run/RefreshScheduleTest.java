package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.integration.Schedule;
import org.projectchristmas.store.TestStore;

class RefreshScheduleTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final FakeShop shop =
            new FakeShop("a_shop").years(1998).listing("/1998", cards(1, 2)).products(cards(1, 2));
    private final SyncScene scene = new SyncScene(TestStore.IN_MEMORY, shop);
    private final BlockingQueue<Planned> planned = new LinkedBlockingQueue<>();
    private final RefreshSchedule schedule = schedule(new Schedule.Every(DAY));

    private record Planned(Instant at, Runnable action) {}

    private RefreshSchedule schedule(Schedule when) {
        return new RefreshSchedule(scene.integrator, scene.store, Map.of(shop.vendor, when), scene.clock, this::plan);
    }

    private Subscription plan(Duration delay, Runnable action) {
        var entry = new Planned(scene.clock.instant().plus(delay), action);
        planned.add(entry);
        return () -> planned.remove(entry);
    }

    /** Moves the clock to what is planned next, lets it happen, and tells how long that took. */
    private Duration next() throws InterruptedException {
        Planned next = planned.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        Duration delay = Duration.between(scene.clock.instant(), next.at);
        scene.clock.forward(delay);
        next.action.run();
        return delay;
    }

    private void awaitPlan() throws InterruptedException {
        List<Planned> taken = new ArrayList<>();
        taken.add(planned.poll(20, TimeUnit.SECONDS));
        planned.addAll(taken);
    }

    @AfterEach
    void close() {
        schedule.close();
        scene.close();
    }

    @Test
    void aShopThatWasNeverReadIsReadAtOnceAndThenEveryDay() throws InterruptedException {
        schedule.start();

        assertThat(next()).isZero();
        assertThat(next()).isEqualTo(DAY);
        assertThat(next()).isEqualTo(DAY);
        awaitPlan();
        assertThat(shop.requests).hasSize(4 + 2 + 2);
    }

    @Test
    void whatWasMissedIsCaughtUpOnce() throws InterruptedException {
        scene.refresh();
        scene.clock.forward(Duration.ofDays(9));
        schedule.start();

        assertThat(next()).isZero();
        assertThat(next()).isEqualTo(DAY);
    }

    @Test
    void aRefreshByHandPutsTheNextOneOff() throws InterruptedException {
        scene.refresh();
        schedule.start();
        scene.clock.forward(Duration.ofHours(14));
        scene.refresh();
        shop.taken();

        next();

        assertThat(shop.requests).isEmpty();
        assertThat(next()).isEqualTo(Duration.ofHours(20));
    }

    @Test
    void aShopThatFailsIsTriedAgainSoonerButNotAtOnce() throws InterruptedException {
        shop.without("/years");
        schedule.start();

        assertThat(next()).isZero();
        assertThat(next()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aShopWithoutScheduleIsLeftAlone() {
        try (var off = schedule(new Schedule.Off())) {
            off.start();

            assertThat(planned).isEmpty();
        }
    }

    @Test
    void closingForgetsWhatIsPlanned() {
        schedule.start();
        schedule.close();

        assertThat(planned).isEmpty();
    }
}
