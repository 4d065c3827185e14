package org.projectchristmas.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;

/** Past refreshes as a collector reads them. */
class RunsViewIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final List<List<Long>> shown = new ArrayList<>();

    @BeforeEach
    void open() {
        staged.show(1200, 560, () -> {
            var model = RunsView.model(
                    new RunsSources(
                            StagedRuns.four().runs(),
                            new LiveValue<>(new VendorProgress.Overview(List.of())),
                            StagedRuns.shops()),
                    new RunsActions(shown::add, () -> {}),
                    staged.background,
                    new LiveBinding(new FxThread()),
                    staged.messages,
                    staged.formats);
            var view = new RunsView(model, staged.messages);
            return new VBox(view.tools(), view.root());
        });
        await(() -> staged.isSeen("215 prices changed (180 down), 12 new, 9 gone"));
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void theNewestIsOpenAtOnce() {
        await(() -> staged.isSeen("Run 5"));
        assertThat(staged.isSeen("Against run 1: 3 min 0 s faster, 10,065 changes fewer"))
                .isTrue();
    }

    @Test
    void theSheetStandsApartFromTheLineAboveAndBesideTheList() {
        Bounds screen = bounds(".runs");
        assertThat(bounds(".sheet-frame").getMinY() - screen.getMinY()).isGreaterThanOrEqualTo(8);
        assertThat(bounds(".sheet-frame").getMinY())
                .isEqualTo(bounds(".list-frame > .list-view").getMinY());
    }

    private Bounds bounds(String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aClickOpensWhatFailedAndWhatIsHeld() {
        robot.clickOn("The Ornament Shop · 1998");
        await(() -> staged.isSeen("It did not answer within 20 s."));
        assertThat(staged.isSeen("Decide")).isTrue();
    }

    @Test
    void whatChangedIsAskedForWithTheNumbersOfTheRuns() {
        await(() -> staged.isSeen("Run 5"));
        robot.clickOn("Show what changed");
        await(() -> shown.equals(List.of(List.of(5L, 6L))));
    }
}
