package org.projectchristmas.ui.changes;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.changes.ChangesViewModel.Content;
import org.projectchristmas.ui.control.Choice;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.GivingWay;
import org.projectchristmas.ui.control.NodeCell;
import org.projectchristmas.ui.control.OneOf;
import org.projectchristmas.ui.control.ScrollBarRoom;
import org.projectchristmas.ui.control.TextCell;
import org.projectchristmas.ui.control.WholeTexts;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Ticking;

/** The list of changes under its filters. It looks for news only while it is to be seen. */
public final class ChangesView {
    private static final Duration BETWEEN_LOOKS = Duration.seconds(3);
    /** How many lines before the end of what was read the next page is asked for. */
    private static final int AHEAD = 60;
    /** In a narrower list, in pixels, what can be worked out from the rest gives way. */
    private static final double ROOM_FOR_ALL = 948;
    /** In one that is narrower still, the shop does, which the ornament itself tells. */
    private static final double ROOM_FOR_SHOP = 744;

    private final ChangesViewModel model;
    private final Messages messages;
    private final Label summary = new Label();
    private final Parent root;
    private long chosen;

    @FXML
    private HBox periods;

    @FXML
    private ComboBox<Choice<VendorId>> shops;

    @FXML
    private ComboBox<Choice<ProductField>> fields;

    @FXML
    private TableView<ChangeLine> table;

    @FXML
    private EmptyState empty;

    public ChangesView(ChangesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root = FxmlView.load(this, messages);
        summary.getStyleClass().add("changes-summary");
        summary.textProperty().bind(model.summaryProperty());
        Ticking.whileShowing(root, BETWEEN_LOOKS, model::reload, this::look);
    }

    @FXML
    private void initialize() {
        var shown = new OneOf<Period>(model.shownPeriod(), model::show);
        for (Period each : model.periods()) {
            ToggleButton toggle = toggle(each);
            shown.add(toggle, each);
            periods.getChildren().add(toggle);
        }
        periods.getChildren().add(runs());
        choices(shops, "changes.allShops", model.shops(), messages::vendor, model.vendorProperty());
        choices(fields, "changes.allFields", fieldsInOrder(), this::name, model.fieldProperty());
        var difference = node("difference", 140, 122, Difference::new, Difference::show);
        var author = text("author", 100, 82, ChangeLine::author);
        var shop = text("shop", 166, 156, ChangeLine::shop);
        table.getColumns()
                .setAll(List.of(
                        text("time", 148, 143, ChangeLine::time),
                        node("product", 330, 170, ProductName::new, ProductName::show),
                        shop,
                        text("field", 100, 84, ChangeLine::field),
                        node("step", 190, 178, ValueStep::new, ValueStep::show),
                        difference,
                        author));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        GivingWay.below(ROOM_FOR_ALL, table, List.of(difference, author));
        GivingWay.below(ROOM_FOR_SHOP, table, List.of(shop));
        ScrollBarRoom.shared(table);
        WholeTexts.within(table);
        table.setItems(model.lines());
        // Why there are no lines is told beside the table, not in it.
        table.setPlaceholder(new Region());
        table.setRowFactory(_ -> new Row());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chooseAgain(table.getSelectionModel().getSelectedItem());
            }
        });
        model.lines().subscribe(this::selectAgain);
        model.contentProperty().subscribe(this::show);
    }

    private ToggleButton toggle(Period each) {
        var toggle = new ToggleButton(messages.text("changes.period." + each));
        toggle.setId("period-" + each);
        toggle.getStyleClass().add("period");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    /** Says which refreshes are looked at, if any; a click leaves them. */
    private ToggleButton runs() {
        var toggle = new ToggleButton();
        toggle.setId("changes-runs");
        toggle.getStyleClass().add("period");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setGraphic(new FontIcon(Feather.X));
        toggle.setContentDisplay(ContentDisplay.RIGHT);
        toggle.setTooltip(new Tooltip(messages.text("changes.runs.leave")));
        toggle.setOnAction(_ -> model.leaveRuns());
        model.runsProperty().subscribe(numbers -> {
            toggle.setText(messages.text(
                    "changes.runs",
                    numbers.size(),
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
            toggle.setSelected(!numbers.isEmpty());
            toggle.setVisible(!numbers.isEmpty());
            toggle.setManaged(!numbers.isEmpty());
        });
        return toggle;
    }

    private static List<ProductField> fieldsInOrder() {
        var first = List.of(ProductField.PRICE, ProductField.AVAILABILITY, ProductField.DELISTED_AT);
        return Stream.concat(
                        first.stream(), Arrays.stream(ProductField.values()).filter(each -> !first.contains(each)))
                .toList();
    }

    private String name(ProductField field) {
        return messages.text("changes.field." + field.column());
    }

    private <T> void choices(
            ComboBox<Choice<T>> box,
            String everything,
            List<T> values,
            Function<T, String> name,
            ObjectProperty<@Nullable T> chosen) {
        box.setAccessibleText(messages.text(everything));
        Choice.fill(box, messages.text(everything), values, name, chosen);
    }

    private TableColumn<ChangeLine, ChangeLine> text(
            String id, double width, double least, Function<ChangeLine, String> text) {
        return column(id, width, least, () -> new TextCell<>(text));
    }

    private <N extends Region> TableColumn<ChangeLine, ChangeLine> node(
            String id, double width, double least, Supplier<N> node, BiConsumer<N, ChangeLine> show) {
        return column(id, width, least, () -> new NodeCell<>(node.get(), show));
    }

    private TableColumn<ChangeLine, ChangeLine> column(
            String id, double width, double least, Supplier<TableCell<ChangeLine, ChangeLine>> cell) {
        var column = new TableColumn<ChangeLine, ChangeLine>(messages.text("changes.column." + id));
        column.setId(id);
        column.getStyleClass().add(id);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setPrefWidth(width);
        column.setMinWidth(least);
        // Newest first is what the list is; the whole of it is never in memory.
        column.setSortable(false);
        return column;
    }

    /** A row that has the next page read before the collector comes to the end of this one. */
    private final class Row extends TableRow<ChangeLine> {
        Row() {
            // Before the click selects: what it selects anew is chosen by that.
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    chooseAgain(getItem());
                }
            });
        }

        @Override
        public void updateIndex(int index) {
            super.updateIndex(index);
            if (index >= model.lines().size() - AHEAD) {
                model.more();
            }
        }
    }

    private void selected(@Nullable ChangeLine line) {
        if (line != null && line.id() != chosen) {
            chosen = line.id();
            model.choose(line);
        }
    }

    /** Who has gone elsewhere since is led to the product of the selected line again. */
    private void chooseAgain(@Nullable ChangeLine line) {
        if (line != null && line.id() == chosen) {
            model.choose(line);
        }
    }

    /** A list that was read anew has the same line somewhere else. */
    private void selectAgain() {
        for (int each = 0; each < model.lines().size(); each++) {
            if (model.lines().get(each).id() == chosen) {
                table.getSelectionModel().clearAndSelect(each);
                return;
            }
        }
        chosen = 0;
        table.getSelectionModel().clearSelection();
    }

    private void show(Content content) {
        table.setVisible(content == Content.LINES);
        empty.setVisible(content != Content.LINES);
        switch (content) {
            case LINES -> {}
            case NOT_YET_KNOWN -> empty.announce(messages.text("changes.reading"));
            case NEVER -> explain("fth-clock", "never");
            case QUIET -> explain("fth-coffee", "quiet");
            case NO_MATCH -> explain("fth-filter", "noMatch");
            case FAILED -> explain("fth-alert-triangle", "failed");
        }
    }

    private void explain(String icon, String key) {
        empty.explain(icon, messages.text("changes.empty." + key), messages.text("changes.empty." + key + ".text"));
    }

    /** Who has gone down the list is not to have it move under his eyes. */
    private void look() {
        boolean atTop = !(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null
                || flow.getFirstVisibleCell().getIndex() == 0;
        if (atTop) {
            model.lookAgain();
        }
    }

    public Parent root() {
        return root;
    }

    /** How much changed, for the row of tabs. */
    public Node tools() {
        return summary;
    }
}
