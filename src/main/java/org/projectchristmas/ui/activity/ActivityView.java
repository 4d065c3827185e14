package org.projectchristmas.ui.activity;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.projectchristmas.ui.control.BandChart;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Showing;

/** The activity screen. Its chart moves only while it is to be seen. */
public final class ActivityView {
    private static final Duration TICK = Duration.millis(500);

    private final ActivityViewModel model;
    private final Messages messages;
    private final Shortcuts shortcuts;
    private final BandChart chart;
    private final List<LaneCard> cards = new ArrayList<>();
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> sample()));
    private final ActivityTools tools;
    private final Parent root;

    @FXML
    private GridPane lanes;

    @FXML
    private StackPane chartFrame;

    @FXML
    private HBox legend;

    @FXML
    private ListView<Notice> notices;

    @FXML
    private EmptyState noNotices;

    /** @param shortcuts takes the keys of the lanes; they work once it is installed in the window */
    public ActivityView(ActivityViewModel model, Messages messages, Shortcuts shortcuts) {
        this.model = model;
        this.messages = messages;
        this.shortcuts = shortcuts;
        chart = new BandChart(model.latencyWriter()::time, model.latencyWriter()::age);
        root = FxmlView.load(this, messages);
        ticking.setCycleCount(Animation.INDEFINITE);
        tools = new ActivityTools(model, messages);
        Showing.of(root).subscribe(this::tickWhile);
    }

    public Parent root() {
        return root;
    }

    /** The summary and the commands for all shops, to stand where the screen's name stands. */
    public Node tools() {
        return tools.root();
    }

    @FXML
    private void initialize() {
        chartFrame.getChildren().add(chart);
        chart.setAccessibleText(messages.text("activity.chart.title"));
        notices.setCellFactory(_ -> new NoticeCell(model, messages, notices.widthProperty()));
        notices.setFocusTraversable(false);
        model.noticesProperty().subscribe(this::showNotices);
        model.lanesProperty().subscribe(this::showLanes);
        model.latencyProperty().subscribe(this::showLatency);
    }

    private void showLanes(List<Lane> all) {
        boolean same = cards.stream()
                .map(LaneCard::vendor)
                .toList()
                .equals(all.stream().map(Lane::vendor).toList());
        if (!same) {
            layOut(all);
        }
        for (int i = 0; i < all.size(); i++) {
            cards.get(i).show(all.get(i));
        }
    }

    private void layOut(List<Lane> all) {
        cards.clear();
        lanes.getChildren().clear();
        lanes.getColumnConstraints().clear();
        for (int i = 0; i < all.size(); i++) {
            var card = new LaneCard(all.get(i).vendor(), model, messages);
            card.bindKeys(shortcuts, i + 1);
            cards.add(card);
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / all.size());
            column.setHgrow(Priority.ALWAYS);
            lanes.getColumnConstraints().add(column);
            lanes.add(card.root(), i, 0);
        }
    }

    private void showNotices(List<Notice> all) {
        notices.getItems().setAll(all);
        notices.setVisible(!all.isEmpty());
        noNotices.setVisible(all.isEmpty());
    }

    private void showLatency(Latency latency) {
        chart.show(latency.panels(), latency.from(), latency.to());
        while (legend.getChildren().size() < latency.legend().size()) {
            legend.getChildren().add(new LegendEntry(legend.getChildren().size()));
        }
        for (Latency.LegendLine line : latency.legend()) {
            ((LegendEntry) legend.getChildren().get(line.colour())).show(line);
        }
    }

    private void sample() {
        model.sampleLatency();
    }

    private void tickWhile(boolean showing) {
        if (showing) {
            sample();
            ticking.play();
        } else {
            ticking.stop();
        }
    }
}
