package org.projectchristmas.ui.activity;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.projectchristmas.ui.activity.LatencyViewModel.State;
import org.projectchristmas.ui.control.BandChart;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.Segments;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Ticking;

/** How fast the shops answer. Its chart moves only while it is to be seen. */
final class LatencyView {
    private static final Duration TICK = Duration.millis(500);

    private final LatencyViewModel model;
    private final BandChart chart;
    private final HBox tools;
    private final Messages messages;
    private final Parent root;

    @FXML
    private StackPane chartFrame;

    @FXML
    private EmptyState none;

    @FXML
    private FlowPane legend;

    LatencyView(LatencyViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        chart = new BandChart(model::time);
        var key = new Label(messages.text("activity.chart.key"));
        key.getStyleClass().add("note");
        tools = new HBox(
                key,
                new Segments<>(
                        List.of(LatencyRange.values()),
                        each -> messages.text("activity.range." + each.key()),
                        model.rangeProperty(),
                        messages.text("activity.range")));
        tools.getStyleClass().add("latency-tools");
        root = FxmlView.load(this, messages);
        Ticking.whileShowing(root, TICK, model::sample);
    }

    @FXML
    private void initialize() {
        chartFrame.getChildren().addFirst(chart);
        // A flow pane asks for as many lines as it would have at this width.
        legend.prefWrapLengthProperty().bind(chartFrame.widthProperty());
        chart.setAccessibleText(messages.text("activity.chart.title"));
        model.latencyProperty().subscribe(this::show);
        model.problemProperty().subscribe(_ -> explain());
        model.stateProperty().subscribe(_ -> explain());
    }

    private void explain() {
        State state = model.stateProperty().get();
        none.setVisible(state != State.SHOWN);
        chart.setVisible(state == State.SHOWN);
        legend.setVisible(state == State.SHOWN);
        switch (state) {
            case SHOWN -> {}
            case READING -> none.announce(messages.text("activity.chart.reading"));
            case FAILED ->
                none.explain(
                        "fth-alert-triangle",
                        messages.text("activity.chart.failed"),
                        model.problemProperty().get());
        }
    }

    private void show(Latency latency) {
        chart.show(latency.panels(), latency.axis(), latency.silence());
        while (legend.getChildren().size() < latency.legend().size()) {
            legend.getChildren().add(new LegendEntry(legend.getChildren().size()));
        }
        for (Latency.LegendLine line : latency.legend()) {
            ((LegendEntry) legend.getChildren().get(line.colour())).show(line);
        }
    }

    Parent root() {
        return root;
    }

    /** Chooses the time, to stand above. */
    Node tools() {
        return tools;
    }
}
