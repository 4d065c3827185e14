package org.projectchristmas.ui.runs;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.control.Choice;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** How many refreshes there are, and the shop to which they are narrowed. */
final class RunsTools {
    private final RunsViewModel model;
    private final Messages messages;
    private final Parent root;

    @FXML
    private Label summary;

    @FXML
    private ComboBox<Choice<VendorId>> shops;

    RunsTools(RunsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root = FxmlView.load(this, messages);
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        Choice.fill(shops, messages.text("runs.filter.all"), model.shops(), messages::vendor, model.vendorProperty());
        Shortcuts.explain(shops, messages.text("runs.filter.help"));
    }

    Parent root() {
        return root;
    }
}
