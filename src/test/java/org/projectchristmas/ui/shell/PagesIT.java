package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The pages of the window, and the ways between them. */
class PagesIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 3_000);
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void turnToInsight() {
        await(() -> isShown("#products") && window.table().getItems().size() == 3_000);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> isShown("#insight-totals .ranked-row"));
    }

    @Test
    void aPageTakesThePlaceOfTheCatalogAndItsFiltersAndDetail() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> isShown("#facet-vendor"));
        turnToInsight();
        assertThat(isShown("#products")).isFalse();
        assertThat(isShown("#beside")).isFalse();
        assertThat(isShown("#facet-vendor")).isFalse();
        assertThat(robot.lookup("#page-insight").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        robot.clickOn("#page-catalog");
        await(() -> isShown("#products") && isShown("#facet-vendor"));
    }

    @Test
    void anAnswerLeadsToItsRowsInTheCatalog() {
        turnToInsight();
        var row = robot.from(robot.lookup("#insight-totals").<Node>query())
                .lookup("Hooked on Ornaments")
                .<Node>query();
        robot.clickOn(row);
        await(() -> isShown("#products")
                && window.table().getItems().size() < 1_001
                && window.table().getItems().size() > 900);
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText())
                .isEqualTo("vendor=hookedonhallmark_com -delisted");
        assertThat(window.table().getItems()).allMatch(each -> each.vendor().equals(SampleProducts.SHOPS.get(1)));
        await(() -> window.table().isFocused());
    }

    @Test
    void aTableIsCopiedAndTheWindowSaysSo() {
        turnToInsight();
        var button = robot.lookup("#insight-totals .tools .button").queryAllAs(ButtonBase.class).stream()
                .filter(each -> "Copy table".equals(each.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(button::fire);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("Shop\tListings\t")
                .contains("\nHooked on Ornaments\t2500\t"));
        await(() -> isShown(".toast"));
    }

    @Test
    void aShelfLeadsBackAlsoIfItWasChosenBefore() {
        turnToInsight();
        robot.clickOn("All ornaments");
        await(() -> isShown("#products"));
        turnToInsight();
        robot.clickOn("Price drops");
        await(() -> isShown("#products"));
    }

    @Test
    void whoeverSearchesSeesWhatIsFound() {
        turnToInsight();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("frosty");
        await(() -> isShown("#products") && window.table().getItems().size() < 3_000);
    }

    @Test
    void theLastPageIsFoundAgain() {
        turnToInsight();
        assertThat(window.keep().page()).isEqualTo(Screens.INSIGHT);
        window.restart();
        await(() -> isShown("#insight-totals .ranked-row"));
        assertThat(isShown("#products")).isFalse();
    }

    private boolean isShown(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible);
    }
}
