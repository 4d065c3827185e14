package org.projectchristmas.ui.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Waiter;

class SpeedometerTest {
    private final Speedometer speed = new Speedometer();
    private long now;

    @Test
    void aFigureThatWasNeverMeasuredIsNotThere() {
        assertThat(speed.of(Figure.SORT)).isEmpty();
    }

    @Test
    void halfAndNinetyFiveOfAHundredAreToldWithinOnePercent() {
        for (int millis = 1; millis <= 100; millis++) {
            speed.record(Figure.SORT, Duration.ofMillis(millis));
        }
        var found = speed.of(Figure.SORT).orElseThrow();
        assertThat(found.count()).isEqualTo(100);
        assertThat(found.median().toNanos() / 1e6).isBetween(49.5, 50.5);
        assertThat(found.slow().toNanos() / 1e6).isBetween(94.0, 96.0);
        assertThat(found.longest().toNanos() / 1e6).isBetween(99.0, 101.0);
    }

    @Test
    void anythingAboveAnHourIsAnHour() {
        speed.record(Figure.START, Duration.ofDays(9));
        assertThat(speed.of(Figure.START).orElseThrow().longest()).isLessThan(Duration.ofMinutes(61));
    }

    @Test
    void ofSeveralWishesThatOneAnswerFulfilsTheFirstCounts() {
        var waiting = new Waiting(Figure.KEYSTROKE, speed, () -> now);
        waiting.begin();
        now += 4_000_000;
        waiting.begin();
        now += 6_000_000;
        waiting.end();
        waiting.end();
        var found = speed.of(Figure.KEYSTROKE).orElseThrow();
        assertThat(found.count()).isOne();
        assertThat(found.longest().toMillis()).isEqualTo(10);
    }

    @Test
    void aStallIsHowLateTheScreensThreadWasAndOnlyOneWishWaits() {
        Deque<Runnable> screen = new ArrayDeque<>();
        var probe = new StallProbe(speed, screen::add, Waiter.real(), () -> now);
        probe.ask();
        now += 250_000_000L;
        probe.ask();
        assertThat(screen).hasSize(1);
        screen.remove().run();
        assertThat(speed.of(Figure.STALL).orElseThrow().longest().toMillis()).isBetween(248L, 252L);
        probe.ask();
        assertThat(screen).hasSize(1);
    }

    @Test
    void nobodyAsksWhileTheWindowIsHiddenOrIdle() {
        var probe = new StallProbe(speed, Runnable::run, Waiter.real(), () -> now);
        assertThat(probe.isActive()).isFalse();
        probe.setVisible(true);
        assertThat(probe.isActive()).isTrue();
        now += Duration.ofSeconds(31).toNanos();
        assertThat(probe.isActive()).as("idle").isFalse();
        probe.setBusy(true);
        assertThat(probe.isActive()).as("a refresh runs").isTrue();
        probe.setBusy(false);
        probe.used();
        assertThat(probe.isActive()).isTrue();
        probe.setVisible(false);
        assertThat(probe.isActive()).isFalse();
    }
}
