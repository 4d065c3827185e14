package org.projectchristmas.ui.log;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** How many entries there are, and what can be done with them, in one row. */
final class LogTools {
    private final LogViewModel model;
    private final Messages messages;
    private final Runnable copy;
    private final Runnable openFolder;
    private final Parent root;

    @FXML
    private Label summary;

    @FXML
    private ToggleButton follow;

    @FXML
    private Button older;

    @FXML
    private Button copyLines;

    @FXML
    private Button folder;

    LogTools(LogViewModel model, Messages messages, Runnable copy, Runnable openFolder) {
        this.model = model;
        this.messages = messages;
        this.copy = copy;
        this.openFolder = openFolder;
        root = FxmlView.load(this, messages);
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        follow.selectedProperty().bindBidirectional(model.followingProperty());
        Shortcuts.explain(follow, messages.text("log.follow.help"));
        Shortcuts.explain(older, messages.text("log.older.help"));
        Shortcuts.explain(copyLines, messages.text("log.copy.help"));
        Shortcuts.explain(folder, messages.text("log.folder.help"));
    }

    @FXML
    private void searchAllFiles() {
        model.searchAllFiles();
    }

    @FXML
    private void copy() {
        copy.run();
    }

    @FXML
    private void openFolder() {
        openFolder.run();
    }

    Parent root() {
        return root;
    }
}
