package org.projectchristmas.ui.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.shell.SampleProducts;

/** What the panel of figures says while it has none. */
class SpeedViewModelTest {
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final CatalogViewModel catalog = new CatalogViewModel(
            new ColumnarIndex(),
            () -> 0,
            background,
            new LiveBinding(Runnable::run),
            Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC),
            action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));

    private SpeedViewModel model(Runs runs, Background behind) {
        return new SpeedViewModel(
                new Speedometer(),
                new Trial(catalog, Runnable::run),
                runs,
                () -> 300,
                behind,
                Messages.in(Locale.US),
                new Formats(Locale.US, ZoneOffset.UTC));
    }

    @Test
    void thereAreNoLinesUntilThePastRefreshesAreRead() throws InterruptedException {
        try (var trouble = new Trouble()) {
            var waiting =
                    model(trouble.slow(Runs.class, TestStore.IN_MEMORY.open().runs()), trouble.background);
            assertThat(waiting.linesProperty().get()).isEmpty();
            assertThat(waiting.problemProperty().get()).isEmpty();
            trouble.end();
            assertThat(waiting.linesProperty().get()).hasSize(10);
        }
    }

    @Test
    void figuresThatCannotBeReadSayWhyInOneSentenceWithACode() {
        var broken = model(Trouble.failing(Runs.class), background);
        broken.read();
        assertThat(broken.problemProperty().get()).matches(Trouble.CODED);
        assertThat(broken.linesProperty().get())
                .as("what was measured in the window is known all the same")
                .hasSize(10)
                .contains(new SpeedViewModel.Line("Products in the catalog", "300", ""))
                .contains(new SpeedViewModel.Line("Pages read in the last refresh", "cannot be read now", ""));
    }
}
