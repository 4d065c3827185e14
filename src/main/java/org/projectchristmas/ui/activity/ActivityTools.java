package org.projectchristmas.ui.activity;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** The summary of the activity screen and the commands for all shops, in one row. */
final class ActivityTools {
    private final ActivityViewModel model;
    private final Messages messages;
    private final Parent root;

    @FXML
    private Label summary;

    @FXML
    private Button refreshAll;

    @FXML
    private Button cancelAll;

    ActivityTools(ActivityViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root = FxmlView.load(this, messages);
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        Shortcuts.explain(refreshAll, messages.text("activity.refreshAll.help"));
        Shortcuts.explain(cancelAll, messages.text("activity.cancelAll.help"));
        cancelAll.disableProperty().bind(model.workingProperty().not());
    }

    @FXML
    private void refreshAll() {
        model.refreshAll();
    }

    @FXML
    private void cancelAll() {
        model.cancelAll();
    }

    Parent root() {
        return root;
    }
}
