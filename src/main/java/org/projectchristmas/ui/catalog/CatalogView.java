package org.projectchristmas.ui.catalog;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.ui.catalog.grid.CardParts;
import org.projectchristmas.ui.catalog.grid.ProductGrid;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.list.GroupHeading;
import org.projectchristmas.ui.catalog.list.ResultList;
import org.projectchristmas.ui.catalog.list.Shown;
import org.projectchristmas.ui.catalog.table.Cells;
import org.projectchristmas.ui.catalog.table.ColumnsMenu;
import org.projectchristmas.ui.catalog.table.PickedRows;
import org.projectchristmas.ui.catalog.table.ProductTable;
import org.projectchristmas.ui.catalog.table.StickyHeading;
import org.projectchristmas.ui.catalog.table.TableGestures;
import org.projectchristmas.ui.catalog.table.TableScroll;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.WholeTexts;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** The products under their heading, as a table or as a grid of pictures, or why there are none to show. */
public final class CatalogView {
    /** What the edges of the heading take, and the gaps around what is in its middle. */
    private static final double GAPS = 76;

    /** What each further thing in the heading keeps from the one before it. */
    private static final double GAP = 14;

    /** A title of which less can be seen says nothing; the shelf that is shown is marked in the side bar. */
    private static final double LEAST_TITLE = 90;

    /** What would else be cut is written in smaller letters. */
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** In a narrower pane, in pixels, the tools do without words. */
    private static final double ROOM_FOR_WORDS = 600;

    private final CatalogViewModel viewModel;
    private final Messages messages;
    private final Shortcuts shortcuts;
    private final Formats formats;
    private final Cells cells;
    private final ResultList rows = new ResultList();
    private final Parent root;
    private final ProductTable columns;
    private final TableScroll scroll;
    private final Layouts layouts;
    private String viewName = "";
    private ObservableBooleanValue readInVain = new SimpleBooleanProperty();
    private Runnable readAgain = () -> {};

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Button only;

    @FXML
    private HBox tools;

    @FXML
    private StackPane layers;

    @FXML
    private TableView<CatalogRow> table;

    @FXML
    private EmptyState empty;

    public CatalogView(
            CatalogViewModel viewModel,
            Messages messages,
            Formats formats,
            Clock clock,
            PictureBoxes pictures,
            Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
        this.viewModel = viewModel;
        this.messages = messages;
        this.formats = formats;
        cells = new Cells(messages, formats, clock, pictures);
        root = FxmlView.load(this, messages);
        columns = new ProductTable(table, cells, messages);
        scroll = new TableScroll(table);
        var grid = new ProductGrid(viewModel.picked(), new CardParts(messages, formats, pictures), rows);
        grid.setAccessibleText(table.getAccessibleText());
        layouts = new Layouts(layers, new Layouts.AsTable(table, rows, scroll), grid, viewModel);
        var layoutTools = new LayoutTools(viewModel, shortcuts, messages);
        tools.getChildren().add(layoutTools);
        wireTable();
        viewModel.shownProperty().subscribe(this::show);
        viewModel.emptinessProperty().subscribe(_ -> sayWhyEmpty());
        viewModel.failureProperty().subscribe(_ -> sayWhyEmpty());
        viewModel.branchProperty().subscribe(this::sayWhat);
        viewModel.onlyProperty().subscribe(this::sayAmongWhat);
        layers.widthProperty().subscribe(this::makeRoom);
        tools.widthProperty().subscribe(this::makeRoom);
        only.widthProperty().subscribe(this::makeRoom);
        title.textProperty().subscribe(this::makeRoom);
        subtitle.textProperty().subscribe(this::makeRoom);
        only.setGraphic(Icons.of(Feather.X));
        only.setOnAction(_ -> {
            viewModel.showAll();
            layouts.focus();
        });
        shortcuts
                .add(Group.FOUND, messages.text("picked.only-end"), viewModel::showAll)
                .icon(Feather.FILTER)
                .onlyWhile(viewModel.onlyProperty().map(_ -> true).orElse(false))
                .explain(only);
        var asTable = viewModel.arranged().layoutProperty().map(each -> each == Arrangement.Layout.TABLE);
        var columnsButton = new ColumnsMenu(columns, shortcuts, messages, asTable).button();
        viewModel.arranged().layoutProperty().subscribe(layout -> {
            columnsButton.setVisible(layout == Arrangement.Layout.TABLE);
            columnsButton.setManaged(layout == Arrangement.Layout.TABLE);
        });
        var grouped = viewModel.arranged().groupingProperty().map(by -> by != Grouping.NONE);
        var groups = new GroupMenu(viewModel, rows, shortcuts, messages, grouped, layouts::focus);
        tools.getChildren().addAll(0, List.of(groups.button(), columnsButton));
        layers.widthProperty().subscribe(width -> {
            boolean isCramped = width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_WORDS;
            layoutTools.setCramped(isCramped);
            groups.setCramped(isCramped);
        });
        shortcuts
                .add(Group.FOUND, messages.text("group.turn"), "Shortcut+M", layouts::turnGroup)
                .icon(Feather.CHEVRONS_DOWN)
                .onlyWhile(grouped);
    }

    /** Heads the list with the name of a saved view; an empty one is none. */
    public void nameView(String name) {
        viewName = name;
        sayWhat();
    }

    private void wireTable() {
        viewModel.arranged().orderProperty().subscribe(columns::showOrder);
        table.setItems(rows);
        WholeTexts.within(layers);
        // Why there are no rows is told beside the table, not in it.
        table.setPlaceholder(new Region());
        // The search sorts; the table only says by what.
        table.setSortPolicy(_ -> {
            var order = columns.order();
            var shelf = viewModel.branchProperty().get().shelf();
            viewModel.arranged().orderProperty().set(order.isEmpty() ? ShelfOrders.usual(shelf) : order);
            return true;
        });
        table.setSelectionModel(new PickedRows(table, rows, viewModel.picked()));
        new TableGestures(table, rows, viewModel.picked(), scroll, this::heading).install();
        var sticky = new StickyHeading(table, rows, scroll, heading());
        layers.getChildren().add(sticky);
        rows.onRefolded(() -> {
            viewModel.picked().announce();
            sticky.place();
            layouts.refold();
        });
        viewModel.keepInPlace(() -> layouts.topmost());
    }

    private GroupHeading heading() {
        return new GroupHeading(messages, formats);
    }

    private void show(Shown next) {
        cells.mark(next.words());
        rows.show(next);
        if (next.anchor() >= 0) {
            scroll.keepAtTop(rows.rowOf(next.anchor()));
        } else {
            scroll.toTop();
        }
        layouts.show(next);
        subtitle.setText(messages.text(
                "catalog.count",
                formats.count(next.result().size()),
                next.result().size()));
        // Rows may be there before it is known how many there are in all.
        sayWhyEmpty();
    }

    private void sayWhat() {
        title.setText(
                viewName.isEmpty() ? BranchText.title(viewModel.branchProperty().get(), messages) : viewName);
    }

    private void sayAmongWhat(@Nullable ProductIds few) {
        only.setVisible(few != null);
        only.setManaged(few != null);
        only.setText(few == null ? "" : messages.text("picked.only-chip", few.count(), formats.count(few.count())));
        makeRoom();
        only.setAccessibleText(messages.text("picked.only-spoken", only.getText()));
    }

    /** Leaves the title its room where there is little; the number also stands in the line at the bottom. */
    private void makeRoom() {
        var emptiness = viewModel.emptinessProperty().get();
        boolean counts = emptiness == Emptiness.NOT_EMPTY || emptiness == Emptiness.NO_MATCH;
        double chip = only.isVisible() ? GAP + only.prefWidth(-1) : 0;
        double room = layers.getWidth() - tools.prefWidth(-1) - chip - GAPS;
        title.setVisible(room > LEAST_TITLE);
        title.getParent().setManaged(title.isVisible());
        write(false);
        subtitle.setVisible(counts && title.prefWidth(-1) + GAP + subtitle.prefWidth(-1) < room);
        subtitle.setManaged(subtitle.isVisible());
        write(title.prefWidth(-1) > room);
    }

    /** Writes the title in smaller letters or not. */
    private void write(boolean isTight) {
        title.pseudoClassStateChanged(TIGHT, isTight);
        title.applyCss();
    }

    private void sayWhyEmpty() {
        var emptiness = viewModel.emptinessProperty().get();
        empty.setVisible(emptiness != Emptiness.NOT_EMPTY && (emptiness != Emptiness.NOT_YET_KNOWN || rows.isEmpty()));
        // What is not yet known will be there in a moment, and the keyboard may be in it already.
        layouts.setVisible(!empty.isVisible() || emptiness == Emptiness.NOT_YET_KNOWN);
        makeRoom();
        switch (emptiness) {
            case NOT_EMPTY -> {
                // Who cleared the filters there goes on in what they let through now.
                if (empty.isFocusWithin()) {
                    layouts.focus();
                }
            }
            case NOT_YET_KNOWN -> empty.announce(messages.text("catalog.reading"));
            case NEW_CATALOG -> {
                explain(readInVain.get() ? "fth-cloud-off" : "fth-gift", readInVain.get() ? "unread" : "new");
                if (readInVain.get()) {
                    empty.offer(messages.text("catalog.empty.unread.again"), readAgain);
                }
            }
            case NOTHING_HERE -> explain("fth-wind", "nothing");
            case NO_MATCH -> {
                Sight sight = viewModel.sightProperty().get();
                empty.explain(
                        "fth-search", messages.text("catalog.empty.no-match.title"), NoMatchText.of(sight, messages));
                if (!sight.query().choices().isNone()) {
                    empty.offer(
                            messages.text("catalog.empty.no-match.clear"),
                            () -> viewModel.choicesProperty().set(FacetChoices.NONE));
                }
            }
            case FAILED -> {
                Exception failure = viewModel.failureProperty().get();
                empty.explain(
                        "fth-alert-triangle",
                        messages.text("catalog.failed"),
                        failure == null ? "" : messages.failure(failure));
            }
        }
    }

    private void explain(String icon, String key) {
        empty.explain(
                icon,
                messages.text("catalog.empty." + key + ".title"),
                messages.text("catalog.empty." + key + ".text"));
    }

    /** How the collector arranged what is found. */
    public Arrangement arrangement() {
        return viewModel.arranged().with(columns.remember());
    }

    /** Arranges what is found as it was. */
    public void arrange(Arrangement wanted) {
        columns.restore(wanted.columns());
        viewModel.arranged().become(wanted);
        columns.showOrder(wanted.order());
    }

    /** @param changed is told whenever {@link #arrangement} has become another one, widths of columns aside */
    public void watchArrangement(Runnable changed) {
        columns.watch(changed);
        viewModel.arranged().watch(changed);
    }

    /**
     * A catalog that is empty since the shops could not be read says so.
     *
     * @param again reads them once more
     */
    public void tellOfFailure(ObservableBooleanValue inVain, Runnable again) {
        readInVain = inVain;
        readAgain = again;
        inVain.subscribe(this::sayWhyEmpty);
    }

    /** Lays the columns out as the first time. */
    public void resetColumns() {
        columns.reset();
        columns.showOrder(viewModel.arranged().orderProperty().get());
    }

    /** Puts the keyboard into the products, on the first one if none is selected. */
    public void focus() {
        layouts.focus();
        if (table.getSelectionModel().isEmpty() && !viewModel.leavesFirstToAnswer()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Selects the product so many places on in the order that is shown, or back if negative; stays at the ends. */
    public void step(int places) {
        layouts.step(places);
    }

    /** Shows the products as a grid if they are a table, and the other way round. */
    public void switchLayout() {
        layouts.turn();
    }

    /** What is to happen when the picture of the selected product is to be seen in full. */
    public void setOnOpenPicture(Runnable action) {
        layouts.setOnOpenPicture(action);
    }

    /** Offers what can be done with the selected products, in the menus of table and grid and at their keys. */
    public void offer(PickedCommands commands) {
        var picked = viewModel.picked();
        var deeds = new PickedDeeds(
                commands,
                shortcuts,
                messages,
                picked.revisionProperty().map(_ -> picked.count() > 0),
                viewModel.emptinessProperty().map(each -> each == Emptiness.NOT_EMPTY),
                () -> root.getScene().getWindow());
        layouts.offer(deeds);
        shortcuts
                .addLocal(Group.FOUND, messages.text("grid.open-picture"), "Space", layouts::openPicture)
                .icon(Feather.IMAGE)
                .onlyWhile(viewModel.selectedProperty().map(_ -> true).orElse(false));
    }

    /** Where the controls stand with which what is found is laid out, beside the title. */
    public HBox tools() {
        return tools;
    }

    public Parent root() {
        return root;
    }
}
