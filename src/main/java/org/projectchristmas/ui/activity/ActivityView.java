package org.projectchristmas.ui.activity;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.projectchristmas.ui.control.Segments;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** The activity screen: one of its pages at a time. Only that one is in the scene, so that the others do not move. */
public final class ActivityView {
    private final Messages messages;
    private final Node allTools;
    private final LanesView lanes;
    private final LatencyView latency;
    private final TimelineView timeline;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.SHOPS);
    private final Parent root;

    @FXML
    private HBox head;

    @FXML
    private StackPane tools;

    @FXML
    private ScrollPane scroll;

    /** The pages, from left to right. */
    enum Page {
        SHOPS("activity.page.shops"),
        LATENCY("activity.page.latency"),
        TIMELINE("activity.page.timeline");

        private final String textKey;

        Page(String textKey) {
            this.textKey = textKey;
        }
    }

    /** @param shortcuts takes the keys of the lanes; they work once it is installed in the window */
    public ActivityView(ActivityViewModel model, Messages messages, Shortcuts shortcuts, ActivityActions actions) {
        this.messages = messages;
        allTools = new ActivityTools(model, messages).root();
        lanes = new LanesView(model, messages, shortcuts, actions);
        latency = new LatencyView(model.latency(), messages);
        timeline = new TimelineView(model.timeline(), messages);
        root = FxmlView.load(this, messages);
    }

    public Parent root() {
        return root;
    }

    /** The summary and the commands for all shops, to stand where the screen's name stands. */
    public Node tools() {
        return allTools;
    }

    @FXML
    private void initialize() {
        head.getChildren()
                .addFirst(new Segments<>(
                        List.of(Page.values()),
                        each -> messages.text(each.textKey),
                        page,
                        messages.text("activity.title")));
        page.subscribe(this::turnTo);
    }

    private void turnTo(Page next) {
        switch (next) {
            case SHOPS -> show(lanes.root(), new Region());
            case LATENCY -> show(latency.root(), latency.tools());
            case TIMELINE -> show(timeline.root(), timeline.tools());
        }
    }

    private void show(Parent shown, Node ofPage) {
        scroll.setContent(shown);
        tools.getChildren().setAll(ofPage);
    }
}
