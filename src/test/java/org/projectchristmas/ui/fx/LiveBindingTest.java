package org.projectchristmas.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.LiveValue;

class LiveBindingTest {
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final LiveBinding binding = new LiveBinding(screen::add);
    private final LiveValue<Integer> source = new LiveValue<>(0);
    private final List<Integer> shown = new ArrayList<>();

    @Test
    void theValueThatStandsIsShownFirst() {
        binding.bind(source, shown::add);
        draw();
        assertThat(shown).containsExactly(0);
    }

    @Test
    void aBurstReachesTheScreenAsItsLastValue() {
        binding.bind(source, shown::add);
        draw();
        for (int value = 1; value <= 10_000; value++) {
            source.publish(value);
        }
        assertThat(screen).hasSize(1);
        draw();
        assertThat(shown).containsExactly(0, 10_000);
    }

    @Test
    void aClosedBindingShowsNothingMoreNotEvenWhatIsQueued() {
        var subscription = binding.bind(source, shown::add);
        draw();
        source.publish(1);
        subscription.close();
        source.publish(2);
        draw();
        assertThat(shown).containsExactly(0);
    }

    private void draw() {
        for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
    }
}
