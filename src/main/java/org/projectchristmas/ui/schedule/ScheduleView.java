package org.projectchristmas.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.GivingWay;
import org.projectchristmas.ui.control.ScrollBarRoom;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Ticking;

/** What runs by itself: a row for each job, and beside them the schedule of the one that is selected. */
public final class ScheduleView {
    private static final Duration BETWEEN_LOOKS = Duration.seconds(3);
    /** In a narrower list, in pixels, what was gives way to what will be. */
    private static final double ROOM_FOR_ALL = 500;
    /** In one that is narrower still, what will be does, too: the schedule beside the list has it. */
    private static final double ROOM_FOR_NEXT = 400;

    private final ScheduleViewModel model;
    private final Messages messages;
    private final Parent root;
    private boolean isShowing;

    @FXML
    private TableView<ScheduleRow> table;

    @FXML
    private EmptyState none;

    @FXML
    private ScrollPane editorFrame;

    @FXML
    private StackPane editorPlace;

    public ScheduleView(ScheduleViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root = FxmlView.load(this, messages);
        Ticking.whileShowing(root, BETWEEN_LOOKS, model::refresh);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        editorPlace.getChildren().add(new ScheduleEditor(model, model.words(), messages).root());
        table.setFixedCellSize(44);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var job = lines("job", "schedule.column.job", 180, ScheduleView::job);
        // What the rows are about is never cut.
        job.setMinWidth(job.getPrefWidth());
        var last = lines("last", "schedule.column.last", 189, ScheduleView::last);
        var next = text("next", "schedule.column.next", 127, ScheduleRow::next);
        table.getColumns()
                .setAll(List.of(job, lines("when", "schedule.column.when", 156, ScheduleView::when), last, next));
        GivingWay.below(ROOM_FOR_ALL, table, List.of(last));
        GivingWay.below(ROOM_FOR_NEXT, table, List.of(next));
        ScrollBarRoom.shared(table);
        table.getSelectionModel().selectedItemProperty().subscribe(this::select);
        model.rowsProperty().subscribe(this::show);
        model.problemProperty().subscribe(_ -> explain());
        model.readProperty().subscribe(_ -> explain());
        model.selectedProperty().subscribe(selected -> {
            editorFrame.setVisible(selected.isPresent());
            editorFrame.setManaged(selected.isPresent());
        });
    }

    private static TwoLines.Lines job(ScheduleRow row) {
        return new TwoLines.Lines(row.job(), row.shop(), "plain");
    }

    private static TwoLines.Lines when(ScheduleRow row) {
        return new TwoLines.Lines(row.when(), row.own(), "own");
    }

    private static TwoLines.Lines last(ScheduleRow row) {
        ScheduleRow.Past past = row.past();
        return new TwoLines.Lines(past.last(), past.remark(), past.isWarning() ? "warning" : "plain");
    }

    private TableColumn<ScheduleRow, String> text(
            String style, String key, double width, Function<ScheduleRow, String> value) {
        var column = new TableColumn<ScheduleRow, String>(messages.text(key));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())).getReadOnlyProperty());
        return laidOut(column, style, width);
    }

    private TableColumn<ScheduleRow, ScheduleRow> lines(
            String style, String key, double width, Function<ScheduleRow, TwoLines.Lines> value) {
        var column = new TableColumn<ScheduleRow, ScheduleRow>(messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()).getReadOnlyProperty());
        column.setCellFactory(_ -> new TwoLines(value));
        return laidOut(column, style, width);
    }

    private static <T> TableColumn<ScheduleRow, T> laidOut(
            TableColumn<ScheduleRow, T> column, String style, double width) {
        column.getStyleClass().add(style);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.55);
        return column;
    }

    /** Why there are no rows. */
    private void explain() {
        String problem = model.problemProperty().get();
        if (!problem.isEmpty()) {
            none.explain("fth-alert-triangle", messages.text("schedule.unread"), problem);
        } else if (model.readProperty().get()) {
            none.explain("fth-clock", messages.text("schedule.none"), messages.text("schedule.none.text"));
        } else {
            none.announce(messages.text("schedule.reading"));
        }
    }

    private void show(List<ScheduleRow> rows) {
        Optional<ScheduleRow> selected = model.selectedProperty().get();
        isShowing = true;
        try {
            table.getItems().setAll(rows);
            selected.flatMap(row -> rows.stream()
                            .filter(each -> each.recurring()
                                    .call()
                                    .equals(row.recurring().call()))
                            .findFirst())
                    .ifPresent(table.getSelectionModel()::select);
        } finally {
            isShowing = false;
        }
        if (selected.isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void select(ScheduleRow row) {
        if (!isShowing) {
            model.select(row);
        }
    }
}
