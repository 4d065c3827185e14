package org.projectchristmas.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.shell.WindowMemory.Dividers;

/** The panes of the window and what divides them. */
final class MainView {
    private final Panes panes;
    private final Parent root;
    private final Toast toast = new Toast();
    private final Welcome welcome;
    private final BooleanProperty activityOpen = new SimpleBooleanProperty();
    private double activityDivider;

    @FXML
    private StackPane layers;

    @FXML
    private SplitPane across;

    @FXML
    private VBox sidebar;

    @FXML
    private BorderPane main;

    @FXML
    private SplitPane down;

    @FXML
    private SplitPane beside;

    /** @param welcomed whether the collector has been here before and knows */
    MainView(Panes panes, Dividers dividers, boolean welcomed, Messages messages) {
        this.panes = panes;
        root = FxmlView.load(this, messages);
        VBox.setVgrow(panes.shelves(), Priority.ALWAYS);
        sidebar.getChildren().add(panes.shelves());
        welcome = new Welcome(messages, welcomed);
        main.setTop(new VBox(panes.topBar(), welcome));
        main.setBottom(panes.status());
        beside.getItems().setAll(panes.catalog(), panes.detail());
        SplitPane.setResizableWithParent(panes.detail(), false);
        SplitPane.setResizableWithParent(panes.activity(), false);
        layers.getChildren().add(toast);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        across.setDividerPositions(dividers.sidebar());
        beside.setDividerPositions(dividers.detail());
        activityDivider = dividers.activity();
        activityOpen.subscribe(this::showActivity);
        activityOpen.set(dividers.activityOpen());
    }

    private void showActivity(boolean open) {
        if (open && down.getItems().size() == 1) {
            down.getItems().add(panes.activity());
            down.setDividerPositions(activityDivider);
        } else if (!open && down.getItems().size() == 2) {
            activityDivider = down.getDividerPositions()[0];
            down.getItems().remove(panes.activity());
        }
    }

    /** Whether the drawer at the bottom is open. */
    BooleanProperty activityOpenProperty() {
        return activityOpen;
    }

    Dividers dividers() {
        boolean open = activityOpen.get();
        return new Dividers(
                across.getDividerPositions()[0],
                beside.getDividerPositions()[0],
                open ? down.getDividerPositions()[0] : activityDivider,
                open);
    }

    /** Whether the collector has read what a new one is told. */
    boolean isWelcomed() {
        return welcome.wasRead();
    }

    /** Tells the collector a sentence, over the window, for a while. */
    void tell(String sentence) {
        toast.show(sentence);
    }

    Parent root() {
        return root;
    }

    /** What stands where. */
    record Panes(Parent topBar, Parent shelves, Parent catalog, Parent detail, Parent activity, Parent status) {}
}
