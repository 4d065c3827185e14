package org.projectchristmas.ui.catalog;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;

/** The line at the bottom: how much was found, what is selected, and at its right end what the window puts there. */
public final class StatusBarView {
    private final CatalogViewModel viewModel;
    private final Messages messages;
    private final Formats formats;
    private final Parent root;

    @FXML
    private Label matches;

    @FXML
    private Label selection;

    @FXML
    private HBox news;

    public StatusBarView(CatalogViewModel viewModel, Messages messages, Formats formats) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.formats = formats;
        root = FxmlView.load(this, messages);
        viewModel.shownProperty().subscribe(_ -> count());
        viewModel.countsProperty().subscribe(_ -> count());
        viewModel
                .selectedProperty()
                .subscribe(row -> selection.setText(messages.text(row == null ? "status.none" : "status.selected")));
    }

    private void count() {
        int found = viewModel.shownProperty().get().result().size();
        int total = viewModel.countsProperty().get().total();
        matches.setText(messages.text("status.matches", formats.count(found), formats.count(total)));
    }

    /** Where the window shows what is going on. */
    public HBox news() {
        return news;
    }

    public Parent root() {
        return root;
    }
}
