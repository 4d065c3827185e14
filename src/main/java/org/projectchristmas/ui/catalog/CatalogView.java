package org.projectchristmas.ui.catalog;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.Arrangement.Layout;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;

/** The table of products under its heading, or why there is none to show. */
public final class CatalogView {
    /** Below this many pixels a window with all its panes has no room for every column. */
    private static final double NARROW = 1400;

    private final CatalogViewModel viewModel;
    private final Messages messages;
    private final Formats formats;
    private final Cells cells;
    private final ResultList rows = new ResultList();
    private final Parent root;
    private final ProductTable columns;
    private final TableScroll scroll;
    private boolean showing;
    private String viewName = "";

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private TableView<CatalogRow> table;

    @FXML
    private EmptyState empty;

    /** @param thumbnails gives the small picture of an address; completes on any thread */
    public CatalogView(
            CatalogViewModel viewModel,
            Messages messages,
            Formats formats,
            Clock clock,
            Function<URI, CompletableFuture<Image>> thumbnails) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.formats = formats;
        cells = new Cells(messages, formats, clock, thumbnails);
        root = FxmlView.load(this, messages);
        columns = new ProductTable(table, cells, messages);
        scroll = new TableScroll(table);
        wireTable();
        viewModel.shownProperty().subscribe(this::show);
        viewModel.emptinessProperty().subscribe(this::sayWhyEmpty);
        viewModel.branchProperty().subscribe(_ -> showTitle());
    }

    private void showTitle() {
        var branch = viewModel.branchProperty().get();
        title.setText(viewName.isEmpty() ? BranchText.title(branch, messages) : viewName);
    }

    /** Heads the list with the name of a saved view; an empty one is none. */
    public void nameView(String name) {
        viewName = name;
        showTitle();
    }

    private void wireTable() {
        viewModel.orderProperty().subscribe(columns::showOrder);
        table.setItems(rows);
        // Why there are no rows is told beside the table, not in it.
        table.setPlaceholder(new Region());
        // The search sorts; the table only says by what.
        table.setSortPolicy(_ -> {
            var order = columns.order();
            viewModel.orderProperty().set(order.isEmpty() ? Arrangement.FIRST_TIME.order() : order);
            return true;
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!showing) {
                viewModel.select(row);
            }
        });
        viewModel.keepInPlace(this::topmost);
    }

    private @Nullable Long topmost() {
        int position = scroll.topmost();
        return position <= 0 || position >= rows.size()
                ? null
                : (Long) rows.get(position).id();
    }

    private void show(Shown next) {
        showing = true;
        try {
            cells.mark(next.words());
            rows.show(next);
            if (next.selected() >= 0) {
                table.getSelectionModel().clearAndSelect(next.selected());
            } else {
                table.getSelectionModel().clearSelection();
            }
        } finally {
            showing = false;
        }
        if (next.anchor() >= 0) {
            scroll.keepAtTop(next.anchor());
        } else {
            scroll.toTop();
        }
        subtitle.setText(messages.text(
                "catalog.count",
                formats.count(next.result().size()),
                next.result().size()));
    }

    private void sayWhyEmpty(Emptiness emptiness) {
        empty.setVisible(emptiness != Emptiness.NOT_EMPTY && emptiness != Emptiness.NOT_YET_KNOWN);
        table.setVisible(!empty.isVisible());
        subtitle.setVisible(emptiness == Emptiness.NOT_EMPTY || emptiness == Emptiness.NO_MATCH);
        switch (emptiness) {
            case NOT_YET_KNOWN, NOT_EMPTY -> {}
            case NEW_CATALOG -> explain("fth-gift", "new");
            case NOTHING_HERE -> explain("fth-wind", "nothing");
            case NO_MATCH -> explain("fth-search", "no-match");
        }
    }

    private void explain(String icon, String key) {
        empty.setIconLiteral(icon);
        empty.setTitle(messages.text("catalog.empty." + key + ".title"));
        empty.setText(messages.text("catalog.empty." + key + ".text"));
    }

    /** How the collector arranged what is found. */
    public Arrangement arrangement() {
        return new Arrangement(
                Layout.TABLE,
                Grouping.NONE,
                viewModel.orderProperty().get(),
                columns.remember(),
                Arrangement.FIRST_TIME.pictureSize());
    }

    /**
     * Arranges what is found as it was.
     *
     * @param width of the window, in pixels: in a narrow one a new user sees fewer columns
     */
    public void arrange(Arrangement wanted, double width) {
        columns.restore(wanted.columns());
        if (wanted.columns().isEmpty() && width < NARROW) {
            columns.spare(Column.LAST_SEEN);
        }
        viewModel.orderProperty().set(wanted.order());
        columns.showOrder(wanted.order());
    }

    /** @param changed is told whenever {@link #arrangement} has become another one, widths of columns aside */
    public void watchArrangement(Runnable changed) {
        columns.watch(changed);
        viewModel.orderProperty().subscribe((_, _) -> changed.run());
    }

    /** Puts the keyboard into the table, on its first row if none is selected. */
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    public Parent root() {
        return root;
    }
}
