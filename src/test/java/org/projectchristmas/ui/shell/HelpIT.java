package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What the window tells about itself. */
class HelpIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 300);
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aSettingIsFoundSetAndTakenBack() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.isThere("#settings"));
        robot.write("hooked between");
        await(() -> visibleSettings() == 1);
        assertThat(robot.lookup("#settings .hit").queryAll()).isNotEmpty();
        String name = "integrations." + SampleProducts.SHOPS.get(1).value() + ".gap";
        var row = robot.lookup("#setting-" + SampleProducts.SHOPS.get(1).value() + "-gap")
                .queryAs(Parent.class);
        var field = robot.from(row).lookup(".setting-field").queryAs(TextField.class);

        robot.doubleClickOn(field);
        robot.write("soon\n");
        await(() ->
                robot.from(row).lookup(".setting-problem").queryAs(Label.class).isVisible());
        assertThat(window.settings().own()).isEmpty();
        robot.doubleClickOn(field);
        robot.interact(field::selectAll);
        robot.write("4\n");
        await(() -> window.settings().own().equals(Map.of(name, "PT4S")));
        await(() ->
                robot.from(row).lookup(".setting-reset").queryAs(Button.class).isVisible());
        robot.clickOn(robot.from(row).lookup(".setting-reset").queryAs(Button.class));
        await(() -> window.settings().own().isEmpty() && field.getText().equals("1.5"));

        robot.interact(
                () -> robot.lookup("#settings-search").queryAs(TextField.class).setText("size"));
        var size = robot.from(robot.lookup("#setting-size").queryAs(Node.class))
                .lookup(".combo-box")
                .queryAs(ComboBox.class);
        robot.interact(() -> size.getSelectionModel().select(2));
        await(() -> robot.lookup("#search").query().localToScene(0, 0, 0).getX() > 0
                && robot.lookup("#search").query().getLocalToSceneTransform().getMxx() == 1.1);
    }

    private long visibleSettings() {
        return robot.lookup("#settings .setting").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void aboutNamesEveryLibraryAndCopiesTheDataFolder() {
        window.call("about");
        await(() -> window.isThere("#about"));
        assertThat(robot.lookup("#about-libraries").queryListView().getItems()).hasSizeGreaterThan(30);
        robot.clickOn("Copy path");
        assertThat(window.clipboard()).isEqualTo(window.home.toString());
        assertThat(window.label(".toast .label")).isEqualTo("Copied the path");
    }

    @Test
    void theSpeedIsWhatWasMeasuredAndNothingElse() {
        robot.interact(() -> window.table().getSelectionModel().select(5));
        long selected = Objects.requireNonNull(window.selected());
        window.call("speed");
        await(() -> window.isThere("#speed"));
        await(() -> robot.lookup("#speed .speed-row").queryAll().size() == 10);
        assertThat(value("Sorting the table")).isEqualTo("not measured yet");
        assertThat(value("Pages read in the last refresh")).isEqualTo("not measured yet");
        assertThat(value("Products in the catalog")).isEqualTo("300");

        robot.clickOn("#speed-measure");
        await(() -> value("From a keystroke to the updated table").contains("usually"));
        await(() -> !robot.lookup("#speed-measure").query().isDisabled()
                && value("Sorting the table").contains("usually"));
        assertThat(window.table().getItems()).as("everything is back as it was").hasSize(300);
        await(() -> Objects.equals(window.selected(), selected));
        robot.clickOn("#speed-copy");
        assertThat(window.clipboard()).contains("Sorting the table: ");
        assertThat(window.label(".toast .label")).isEqualTo("Copied the figures");
    }

    private String value(String name) {
        for (Node row : robot.lookup("#speed .speed-row").queryAll()) {
            var labels = List.copyOf(robot.from(row).lookup(".label").queryAllAs(Label.class));
            if (labels.getFirst().getText().equals(name)) {
                return labels.get(1).getText();
            }
        }
        return "";
    }
}
