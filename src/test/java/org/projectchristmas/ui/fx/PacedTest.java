package org.projectchristmas.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PacedTest {
    private final Queue<Runnable> gaps = new ArrayDeque<>();
    private final AtomicInteger runs = new AtomicInteger();
    private final Paced paced =
            new Paced(runs::incrementAndGet, Duration.ofMillis(250), (_, _) -> {}, gaps::add, Runnable::run);

    @Test
    void theFirstRequestIsServedAtOnce() {
        paced.request();
        assertThat(runs).hasValue(1);
    }

    @Test
    void manyRequestsInOneGapAreServedOnceAfterIt() {
        for (int i = 0; i < 100; i++) {
            paced.request();
        }
        assertThat(runs).hasValue(1);
        endGap();
        assertThat(runs).hasValue(2);
        endGap();
        assertThat(runs).hasValue(2);
        assertThat(gaps).isEmpty();
    }

    @Test
    void afterClosingNothingRuns() {
        paced.close();
        paced.request();
        assertThat(runs).hasValue(0);
    }

    private void endGap() {
        gaps.remove().run();
    }
}
