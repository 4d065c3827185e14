package org.projectchristmas.ui.catalog;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.projectchristmas.ui.catalog.list.TotalsText;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;

/**
 * The line at the bottom: how much was found, how much of it is selected, what that costs, and at its right end what the window
 * puts there.
 */
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
    private Label totals;

    @FXML
    private HBox news;

    public StatusBarView(CatalogViewModel viewModel, TotalsViewModel sums, Messages messages, Formats formats) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.formats = formats;
        root = FxmlView.load(this, messages);
        viewModel.shownProperty().subscribe(_ -> count());
        viewModel.countsProperty().subscribe(_ -> count());
        viewModel.fillingProperty().subscribe(this::count);
        viewModel.picked().revisionProperty().subscribe(this::countSelected);
        var text = new TotalsText(messages, formats);
        Runnable add = () -> totals.setText(addedUp(sums, text));
        sums.totalsProperty().subscribe(add);
        viewModel.picked().revisionProperty().subscribe(add);
        // Where there is no room for all of it.
        var whole = new Tooltip();
        whole.textProperty().bind(totals.textProperty());
        totals.setTooltip(whole);
    }

    private void countSelected() {
        int count = viewModel.picked().count();
        selection.setText(messages.text("status.selected", count, formats.count(count)));
    }

    private String addedUp(TotalsViewModel sums, TotalsText text) {
        String all = text.of(sums.totalsProperty().get());
        String of = sums.isOfSelection() ? "status.totals-selected" : "status.totals-found";
        return all.isEmpty() ? "" : messages.text(of, all);
    }

    private void count() {
        matches.setText(matchesInWords());
    }

    private String matchesInWords() {
        int size = viewModel.shownProperty().get().result().size();
        int all = viewModel.countsProperty().get().total();
        String found = formats.count(size);
        String total = formats.count(all);
        long awaited = viewModel.fillingProperty().get();
        var only = viewModel.onlyProperty().get();
        if (awaited > 0) {
            return messages.text("status.filling", total, formats.count(awaited));
        }
        if (only == null && all < size) {
            // They are not counted yet.
            return messages.text("catalog.count", found, size);
        }
        return only == null
                ? messages.text("status.matches", found, total)
                : messages.text("status.matches.only", found, formats.count(only.count()));
    }

    /** Where the window shows what is going on. */
    public HBox news() {
        return news;
    }

    public Parent root() {
        return root;
    }
}
