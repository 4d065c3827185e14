package org.projectchristmas.ui.control;

import static org.projectchristmas.ui.fx.Patience.await;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.fx.StagedView;

class WholeTextsIT {
    private static final String LONG = "2014 Father Christmas, the eleventh of the series, with a lantern and a sack";

    private final StagedView staged = new StagedView();
    private final Label cut = new Label(LONG);
    private final Label whole = new Label("Angel");

    @BeforeEach
    void show() {
        staged.show(200, 300, () -> {
            cut.setMinHeight(60);
            whole.setMinHeight(60);
            var box = new VBox(cut, whole);
            WholeTexts.within(box);
            return box;
        });
    }

    @AfterEach
    void close() {
        staged.close();
    }

    private List<String> told() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Tooltip && each.isShowing())
                .map(each -> Objects.requireNonNull(((Tooltip) each).getText()))
                .toList();
    }

    private void rest(Label on) {
        // The toolkit counts from the last move of the mouse.
        staged.robot.moveTo(on);
        staged.robot.moveBy(3, 0);
    }

    @Test
    void aTextThatIsCutIsToldInFullWhereTheMouseRests() {
        rest(cut);
        await(() -> told().equals(List.of(LONG)));
        rest(whole);
        await(() -> told().isEmpty());
    }

    @Test
    void aCellThatIsFilledAnewIsToldAsItIsThen() {
        staged.robot.interact(() -> cut.setText("Wren"));
        rest(cut);
        staged.robot.interact(() -> cut.setText(LONG + "!"));
        rest(cut);
        await(() -> told().equals(List.of(LONG + "!")));
    }
}
