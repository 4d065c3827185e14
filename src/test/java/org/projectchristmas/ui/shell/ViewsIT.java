package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.ui.views.ViewRow;
import org.testfx.api.FxRobot;

/** The saved views as a collector uses them: with keys and a mouse. */
class ViewsIT {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open(@TempDir Path home) throws TimeoutException {
        window = new OpenWindow(home, 3_000);
        robot = window.robot;
        await(() -> window.table().getItems().size() == 3_000);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aSearchIsSavedUnderANameAndShownAgainByAClick() {
        assertThat(window.node(".views .hint", Label.class).isVisible()).isTrue();
        search("father chr");
        await(() -> window.table().getItems().size() < 3_000);
        int found = window.table().getItems().size();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> nameField().isFocused());
        assertThat(nameField().getText()).isEqualTo("father chr");
        robot.write("Fathers");
        robot.push(KeyCode.ENTER);
        await(() -> names().equals(List.of("Fathers")) && rows().getFirst().isOpen());
        await(() -> Integer.valueOf(found).equals(rows().getFirst().found()));
        assertThat(title()).isEqualTo("Fathers");
        assertThat(window.node(".views .hint", Label.class).isVisible()).isFalse();
        assertThat(window.node("#shelves", TreeView.class).getSelectionModel().isEmpty())
                .isTrue();

        robot.clickOn("Price drops");
        await(() -> window.table().getItems().size() != found);
        assertThat(window.node("#search", TextField.class).getText()).isEmpty();
        assertThat(title()).isEqualTo("Price drops");
        robot.clickOn("Fathers");
        await(() -> window.table().getItems().size() == found);
        assertThat(window.node("#search", TextField.class).getText()).isEqualTo("father chr");
    }

    @Test
    void aBadNameIsToldWhileItIsWrittenAndIsNotTaken() {
        save("One");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> nameField().isFocused());
        robot.write("ONE");
        await(() -> window.node("#view-problem", Label.class).isVisible());
        assertThat(window.node("#view-problem", Label.class).getText())
                .isEqualTo("There is a view of that name already.");
        robot.push(KeyCode.ENTER);
        assertThat(nameField().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        await(() -> names().equals(List.of("One")));
        assertThat(window.node("#view-problem", Label.class).isVisible()).isFalse();
    }

    @Test
    void keysRenameMoveRemoveAndTakeBack() {
        save("One");
        save("Two");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        robot.push(KeyCode.END);
        robot.push(KeyCode.F2);
        await(() -> nameField().isFocused());
        robot.write("Second");
        robot.push(KeyCode.ENTER);
        await(() -> names().equals(List.of("One", "Second")));
        assertThat(list().isFocused()).isTrue();

        robot.push(KeyCode.ALT, KeyCode.UP);
        await(() -> names().equals(List.of("Second", "One")));
        await(() -> list().getSelectionModel().getSelectedIndex() == 0);
        robot.push(KeyCode.DELETE);
        await(() -> names().equals(List.of("One")));
        assertThat(window.node(".toast > .label", Label.class).getText()).isEqualTo("Removed “Second”");
        robot.clickOn("Undo");
        await(() -> names().equals(List.of("Second", "One")));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> names().equals(List.of("One", "Second")));
        robot.clickOn("#search");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(names()).containsExactly("One", "Second");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> names().equals(List.of("One", "Two")));
    }

    @Test
    void theMouseReordersAndTheMenuRemoves() {
        save("One");
        save("Two");
        save("Three");
        robot.drag(cell("Three"), MouseButton.PRIMARY).dropTo(cell("One"));
        await(() -> names().equals(List.of("Three", "One", "Two")));
        robot.clickOn("One");
        await(() -> rows().get(1).isOpen() && list().getSelectionModel().getSelectedIndex() == 1);
        // Without a screen there are no requests for menus.
        robot.interact(() -> list().fireEvent(
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false, null)));
        robot.interact(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(each -> "Remove".equals(each.getText()))
                .toList()
                .forEach(MenuItem::fire));
        await(() -> names().equals(List.of("Three", "Two")));
    }

    @Test
    void aChangedViewOffersToBeSavedAndIsFoundAtTheNextStart() {
        search("father");
        save("Fathers");
        assertThat(window.node("#view-save-changes", Button.class).getParent().isVisible())
                .isFalse();
        robot.clickOn("#price");
        await(() -> rows().getFirst().isChanged());
        robot.clickOn("#view-save-changes");
        await(() -> !rows().getFirst().isChanged());
        search("father price<50");
        await(() -> rows().getFirst().isChanged());
        int found = window.table().getItems().size();

        window.restart();
        await(() -> !rows().isEmpty() && rows().getFirst().isOpen());
        assertThat(rows().getFirst().isChanged()).isTrue();
        assertThat(title()).isEqualTo("Fathers");
        await(() -> window.table().getItems().size() == found);
        robot.clickOn("Fathers");
        await(() -> !rows().getFirst().isChanged());
        assertThat(window.node("#search", TextField.class).getText()).isEqualTo("father");
        assertThat(window.table().getSortOrder())
                .extracting(each -> each.getId())
                .containsExactly("price");
        robot.clickOn("All ornaments");
        await(() -> window.table().getSortOrder().stream()
                .noneMatch(each -> each.getId().equals("price")));
    }

    private void search(String words) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write(words);
    }

    private void save(String name) {
        int before = names().size();
        robot.clickOn("#view-new");
        await(() -> nameField().isFocused());
        robot.write(name);
        robot.push(KeyCode.ENTER);
        await(() -> names().size() == before + 1 && rows().getLast().isOpen());
    }

    private TextField nameField() {
        return robot.lookup("#view-name").tryQueryAs(TextField.class).orElseGet(TextField::new);
    }

    private ListView<ViewRow> list() {
        return robot.lookup("#view-list").queryListView();
    }

    private List<ViewRow> rows() {
        return list().getItems();
    }

    private List<String> names() {
        return rows().stream().map(ViewRow::name).toList();
    }

    private Node cell(String name) {
        return robot.from(list()).lookup(name).query();
    }

    private String title() {
        return window.node(".catalog > .heading > .titles > .title", Label.class)
                .getText();
    }
}
