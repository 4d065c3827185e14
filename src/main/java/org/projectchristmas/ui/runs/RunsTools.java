package org.projectchristmas.ui.runs;

import java.util.ArrayList;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
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
    private ComboBox<Choice> shops;

    RunsTools(RunsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root = FxmlView.load(this, messages);
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(null, messages.text("runs.filter.all")));
        model.shops().forEach(each -> choices.add(new Choice(each, messages.vendor(each))));
        shops.getItems().setAll(choices);
        shops.valueProperty().subscribe(choice -> model.vendorProperty().set(choice == null ? null : choice.vendor()));
        model.vendorProperty()
                .subscribe(vendor -> choices.stream()
                        .filter(each -> Objects.equals(each.vendor(), vendor))
                        .findFirst()
                        .ifPresent(shops::setValue));
        Shortcuts.explain(shops, messages.text("runs.filter.help"));
    }

    /**
     * A shop that can be chosen.
     *
     * @param vendor null for all
     * @param name as it is shown
     */
    private record Choice(@Nullable VendorId vendor, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    Parent root() {
        return root;
    }
}
