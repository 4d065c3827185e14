package org.projectchristmas.ui.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.catalog.TrailViewModel;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.shell.SampleProducts;

/** What is left of what the window types by itself: nothing. */
class TrialTest {
    private static final Clock CLOCK = Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC);

    private final ColumnarIndex index = new ColumnarIndex();
    private final CatalogViewModel catalog = new CatalogViewModel(
            index,
            () -> 0,
            new Background(Runnable::run, Runnable::run),
            new LiveBinding(Runnable::run),
            CLOCK,
            action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));
    private final Deque<Runnable> turns = new ArrayDeque<>();

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(600));
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private void measure() {
        var trial = new Trial(catalog, turns::add);
        trial.start();
        assertThat(trial.runningProperty().get()).isTrue();
        while (!turns.isEmpty()) {
            turns.remove().run();
        }
        assertThat(trial.runningProperty().get()).isFalse();
    }

    @Test
    void everythingThatIsSelectedIsSelectedAgain() {
        catalog.wordsProperty().set("frosty");
        for (int position : new int[] {1, 2, 4}) {
            catalog.picked().toggle(position);
        }
        var before = catalog.picked().now().answer();
        measure();

        var picks = catalog.picked().now();
        assertThat(catalog.wordsProperty().get()).isEqualTo("frosty");
        assertThat(picks.rows().stream().mapToObj(picks.answer()::id))
                .containsExactly(before.id(1), before.id(2), before.id(4));
        assertThat(catalog.sightProperty().get().selected()).isEqualTo(before.id(4));
    }

    @Test
    void theWayBackDoesNotLeadThroughWhatNobodyTyped() {
        var trail = new TrailViewModel(catalog, CLOCK);
        measure();
        assertThat(trail.canGoBackProperty().get()).isFalse();

        catalog.wordsProperty().set("frosty");
        assertThat(trail.canGoBackProperty().get())
                .as("what is typed afterwards")
                .isTrue();
    }
}
