package org.projectchristmas.ui.catalog;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
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
    private String viewName = "";

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private StackPane layers;

    @FXML
    private Hyperlink allAgain;

    @FXML
    private HBox tools;

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
        viewModel.branchProperty().subscribe(this::sayWhat);
        viewModel.onlyProperty().subscribe(this::sayWhat);
        allAgain.setOnAction(_ -> viewModel.allAgain());
        tools.getChildren()
                .addAll(
                        new GroupMenu(viewModel.groupingProperty(), rows, messages).button(),
                        new ColumnsMenu(columns, messages).button());
    }

    /** Heads the list with the name of a saved view; an empty one is none. */
    public void nameView(String name) {
        viewName = name;
        sayWhat();
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
        table.setSelectionModel(new PickedRows(table, rows, viewModel.picked()));
        new TableGestures(table, rows, viewModel.picked(), scroll, this::heading).install();
        var sticky = new StickyHeading(table, rows, scroll, heading());
        layers.getChildren().add(sticky);
        rows.onRefolded(() -> {
            viewModel.picked().announce();
            sticky.place();
        });
        viewModel.keepInPlace(this::topmost);
    }

    private GroupHeading heading() {
        return new GroupHeading(messages, formats);
    }

    private @Nullable Long topmost() {
        int position = scroll.topmost();
        return position <= 0 || position >= rows.size()
                ? null
                : (Long) rows.get(position).id();
    }

    private void show(Shown next) {
        cells.mark(next.words());
        rows.show(next);
        if (next.anchor() >= 0) {
            scroll.keepAtTop(rows.rowOf(next.anchor()));
        } else {
            scroll.toTop();
        }
        subtitle.setText(messages.text(
                "catalog.count",
                formats.count(next.result().size()),
                next.result().size()));
    }

    private void sayWhat() {
        var only = viewModel.onlyProperty().get();
        String all =
                viewName.isEmpty() ? BranchText.title(viewModel.branchProperty().get(), messages) : viewName;
        title.setText(
                only == null ? all : messages.text("picked.only-title", only.count(), formats.count(only.count())));
        allAgain.setVisible(only != null);
        allAgain.setManaged(only != null);
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
                viewModel.groupingProperty().get(),
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
        viewModel.groupingProperty().set(wanted.grouping());
        viewModel.orderProperty().set(wanted.order());
        columns.showOrder(wanted.order());
    }

    /** @param changed is told whenever {@link #arrangement} has become another one, widths of columns aside */
    public void watchArrangement(Runnable changed) {
        columns.watch(changed);
        viewModel.orderProperty().subscribe((_, _) -> changed.run());
        viewModel.groupingProperty().subscribe((_, _) -> changed.run());
    }

    /** Lays the columns out as the first time. */
    public void resetColumns() {
        columns.reset();
        columns.showOrder(viewModel.orderProperty().get());
    }

    /** Puts the keyboard into the table, on its first row if none is selected. */
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Offers what can be done with the selected products, in the menu of the table and at its keys. */
    public void offer(PickedCommands commands) {
        table.setContextMenu(new PickedMenu(table, commands, messages).menu());
    }

    /** Where the controls stand with which what is found is laid out, beside the title. */
    public HBox tools() {
        return tools;
    }

    public Parent root() {
        return root;
    }
}
