package org.projectchristmas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.shell.WindowMemory.Dividers;
import org.projectchristmas.ui.shell.WindowMemory.DrawerPage;

/** The panes of the window and what divides them. */
final class MainView {
    private final Parent root;
    private final Toast toast = new Toast();
    private final Welcome welcome;
    private final DrawerView drawer;
    private double drawerDivider;

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
    MainView(Panes panes, Layout layout, boolean welcomed, Messages messages) {
        var dividers = layout.dividers();
        drawer = panes.drawer();
        root = FxmlView.load(this, messages);
        VBox.setVgrow(panes.shelves(), Priority.ALWAYS);
        sidebar.getChildren().add(panes.shelves());
        welcome = new Welcome(messages, welcomed);
        main.setTop(new VBox(panes.topBar(), welcome));
        main.setLeft(panes.facets());
        main.setBottom(panes.status());
        beside.getItems().setAll(panes.catalog(), panes.detail());
        SplitPane.setResizableWithParent(panes.detail(), false);
        SplitPane.setResizableWithParent(drawer.root(), false);
        layers.getChildren().add(toast);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        across.setDividerPositions(dividers.sidebar());
        beside.setDividerPositions(dividers.detail());
        drawerDivider = dividers.activity();
        drawer.restore(layout.drawer().tab());
        drawer.maximizedProperty().set(layout.drawer().maximized());
        drawer.openProperty().set(dividers.activityOpen());
        drawer.openProperty().subscribe((_, _) -> divide());
        drawer.maximizedProperty().subscribe((_, _) -> divide());
        divide();
    }

    private void divide() {
        boolean open = drawer.openProperty().get();
        var wanted = new ArrayList<Node>();
        if (!open || !drawer.maximizedProperty().get()) {
            wanted.add(beside);
        }
        if (open) {
            wanted.add(drawer.root());
        }
        if (!wanted.equals(down.getItems())) {
            drawerDivider = dividerNow();
            down.getItems().setAll(wanted);
            down.setDividerPositions(drawerDivider);
        }
    }

    private double dividerNow() {
        return down.getItems().size() == 2 ? down.getDividerPositions()[0] : drawerDivider;
    }

    /** The drawer at the bottom. */
    DrawerView drawer() {
        return drawer;
    }

    /** Lays something over the window that says itself where it stands. */
    void overlay(Node node) {
        layers.getChildren().add(node);
    }

    /** Makes room for the catalog if the drawer covers it. */
    void uncoverCatalog() {
        drawer.maximizedProperty().set(false);
    }

    Layout layout() {
        return new Layout(
                new Dividers(
                        across.getDividerPositions()[0],
                        beside.getDividerPositions()[0],
                        dividerNow(),
                        drawer.openProperty().get()),
                new DrawerPage(drawer.shownTab(), drawer.maximizedProperty().get()));
    }

    /** Whether the collector has read what a new one is told. */
    boolean isWelcomed() {
        return welcome.wasRead();
    }

    /** Tells the collector a sentence, over the window, for a while. */
    void tell(String sentence) {
        tell(sentence, List.of());
    }

    /** Tells a sentence with what can be done about it. */
    void tell(String sentence, List<Toast.Action> actions) {
        toast.show(sentence, actions);
    }

    /** What was told last: it waits while nobody looks. */
    Toast toast() {
        return toast;
    }

    Parent root() {
        return root;
    }

    /** How the panes share the window. */
    record Layout(Dividers dividers, DrawerPage drawer) {}

    /** What stands where. */
    record Panes(
            Parent topBar,
            Parent shelves,
            Parent facets,
            Parent catalog,
            Parent detail,
            DrawerView drawer,
            Parent status) {}
}
