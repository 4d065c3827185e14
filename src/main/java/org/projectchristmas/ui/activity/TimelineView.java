package org.projectchristmas.ui.activity;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.job.JobId;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.GanttChart;
import org.projectchristmas.ui.control.GivingWay;
import org.projectchristmas.ui.control.ScrollBarRoom;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Ticking;

/** The newest runs side by side, and one of them over time. It moves only while it is to be seen. */
final class TimelineView {
    private static final Duration TICK = Duration.seconds(1);
    private static final double ROW = 40;
    private static final double ZOOM = 1.6;
    /** In a narrower list of runs, in pixels, what can be worked out from the rest gives way. */
    private static final double ROOM_FOR_ALL = 480;

    private final TimelineViewModel model;
    private final Messages messages;
    private final GanttChart gantt;
    private final HBox tools = new HBox();
    private final Parent root;
    private boolean isFilling;
    private JobId drawn = RunTimeline.NONE.shown();

    @FXML
    private EmptyState none;

    @FXML
    private HBox content;

    @FXML
    private TableView<RunRow> runs;

    @FXML
    private TableColumn<RunRow, RunRow> run;

    @FXML
    private TableColumn<RunRow, RunRow> took;

    @FXML
    private TableColumn<RunRow, String> requests;

    @FXML
    private TableColumn<RunRow, String> perSecond;

    @FXML
    private TableColumn<RunRow, String> median;

    @FXML
    private TableColumn<RunRow, String> errors;

    @FXML
    private Label heading;

    @FXML
    private StackPane frame;

    TimelineView(TimelineViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        gantt = new GanttChart(model::axis);
        root = FxmlView.load(this, messages);
        Ticking.whileShowing(root, TICK, model::sample);
    }

    @FXML
    private void initialize() {
        gantt.setAccessibleText(messages.text("activity.timeline.title"));
        frame.getChildren().add(gantt);
        var key = new Label(messages.text("activity.timeline.key"));
        key.getStyleClass().add("note");
        tools.getStyleClass().add("timeline-tools");
        tools.getChildren()
                .setAll(
                        key,
                        tool(Feather.LIST, "activity.timeline.open", gantt::openOrCloseAll),
                        tool(Feather.ZOOM_OUT, "activity.timeline.zoomOut", () -> gantt.zoom(1 / ZOOM)),
                        tool(Feather.ZOOM_IN, "activity.timeline.zoomIn", () -> gantt.zoom(ZOOM)),
                        tool(Feather.MAXIMIZE, "activity.timeline.fit", gantt::fit));
        runs.setFixedCellSize(ROW);
        runs.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        GivingWay.below(ROOM_FOR_ALL, runs, List.of(perSecond, median));
        ScrollBarRoom.shared(runs);
        run.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        run.setCellFactory(_ -> new RunNameCell());
        took.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        took.setCellFactory(_ -> new RunLengthCell());
        fill(requests, RunRow.Figures::requests);
        fill(perSecond, RunRow.Figures::perSecond);
        fill(median, RunRow.Figures::median);
        fill(errors, RunRow.Figures::errors);
        runs.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.timelineProperty().subscribe(this::show);
        model.problemProperty().subscribe(_ -> explain());
        model.readProperty().subscribe(_ -> explain());
    }

    private Button tool(Feather icon, String key, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(_ -> action.run());
        Shortcuts.explain(button, messages.text(key));
        return button;
    }

    private static void fill(TableColumn<RunRow, String> column, Function<RunRow.Figures, String> figure) {
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(figure.apply(row.getValue().figures())));
    }

    private void chosen(RunRow row) {
        if (!isFilling && row != null) {
            model.choose(row.id());
        }
    }

    private void show(RunTimeline timeline) {
        boolean isEmpty = timeline.runs().isEmpty();
        none.setVisible(isEmpty);
        content.setVisible(!isEmpty);
        explain();
        gantt.show(timeline.groups(), timeline.from(), timeline.to());
        if (!timeline.shown().equals(drawn)) {
            // What was looked at closely was a time of another run.
            drawn = timeline.shown();
            gantt.fit();
        }
        list(timeline);
    }

    /** Why there are no runs to be seen, or why those that are may have gone on. */
    private void explain() {
        String problem = model.problemProperty().get();
        heading.setText(problem.isEmpty() ? model.timelineProperty().get().heading() : problem);
        if (!problem.isEmpty()) {
            none.explain("fth-alert-triangle", messages.text("activity.timeline.failed"), problem);
        } else if (model.readProperty().get()) {
            none.explain(
                    "fth-bar-chart-2",
                    messages.text("activity.timeline.none"),
                    messages.text("activity.timeline.none.text"));
        } else {
            none.announce(messages.text("activity.timeline.reading"));
        }
    }

    private void list(RunTimeline timeline) {
        List<RunRow> rows = timeline.runs();
        isFilling = true;
        if (!runs.getItems().equals(rows)) {
            runs.getItems().setAll(rows);
        }
        rows.stream()
                .filter(each -> each.id().equals(timeline.shown()))
                .findFirst()
                .ifPresent(runs.getSelectionModel()::select);
        isFilling = false;
    }

    Parent root() {
        return root;
    }

    /** What zooms, to stand above. */
    Node tools() {
        return tools;
    }
}
