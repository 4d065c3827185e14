package org.projectchristmas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.control.Overlay;
import org.projectchristmas.ui.fx.AfterLayout;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.shell.WindowMemory.Dividers;
import org.projectchristmas.ui.shell.WindowMemory.DrawerPage;

/** The panes of the window and what divides them. */
final class MainView {
    /** While another page than the catalog is shown, no shelf is where the collector is. */
    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");
    /** Below this width, in the lengths of the usual size, a window has no room for everything at once. */
    private static final double NARROW = 1_000;

    /** Of the catalog above the drawer, and of the drawer, in pixels. */
    private static final double LEAST_HEIGHT = 110;

    private static final PseudoClass NARROW_CLASS = PseudoClass.getPseudoClass("narrow");

    /** Below this width a table and the pane beside it get in each other's way. */
    private static final double CROWDED = 800;

    /** Below this width there is room for one of them only. */
    private static final double FULL = 540;

    private final Parent root;
    private final Parent detail;
    private final Toast toast = new Toast();
    private final Overlay overlay = new Overlay();
    private final DrawerView drawer;
    private final PageSwitch pages;
    private double drawerDivider;
    private double detailDivider;
    private boolean narrow;
    private boolean selected = true;
    private boolean isTouched;

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

    MainView(Panes panes, Layout layout, Messages messages) {
        var dividers = layout.dividers();
        drawer = panes.drawer();
        root = FxmlView.load(this, messages);
        VBox.setVgrow(panes.shelves(), Priority.ALWAYS);
        pages = new PageSwitch(pages(panes.pages()), messages);
        sidebar.getChildren().addAll(pages, panes.shelves());
        // Also a click on the shelf that is chosen already; trees and lists let no click through.
        panes.shelves().addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> showCatalog());
        main.setTop(panes.topBar());
        main.setBottom(panes.status());
        beside.getItems().setAll(panes.catalog(), panes.detail());
        SplitPane.setResizableWithParent(panes.detail(), false);
        SplitPane.setResizableWithParent(drawer.root(), false);
        // What has no room is cut at its end, and does not push the window's beginning out of sight.
        layers.setMinSize(0, 0);
        for (Region each : List.of(across, sidebar, main, down)) {
            each.setMinHeight(0);
        }
        for (Region each : List.of(main, down, beside, drawer.root())) {
            each.setMinWidth(0);
        }
        for (Region each : List.of(beside, drawer.root())) {
            each.setMinHeight(LEAST_HEIGHT);
        }
        layers.getChildren().addAll(overlay, toast);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        across.setDividerPositions(dividers.sidebar());
        detail = panes.detail();
        detailDivider = dividers.detail();
        beside.setDividerPositions(detailDivider);
        layers.widthProperty().subscribe(width -> setNarrow(width.doubleValue() > 0 && width.doubleValue() < NARROW));
        beside.widthProperty().subscribe(this::arrangeDetail);
        drawerDivider = dividers.activity();
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isTouched = true);
        across.widthProperty().subscribe((_, _) -> keep(across, dividers.sidebar()));
        beside.widthProperty().subscribe((_, _) -> keep(beside, detailDivider));
        down.heightProperty().subscribe((_, _) -> keep(down, drawerDivider));
        drawer.restore(layout.drawer().tab());
        drawer.maximizedProperty().set(layout.drawer().maximized());
        drawer.openProperty().set(dividers.activityOpen());
        drawer.openProperty().subscribe((_, _) -> divide());
        drawer.maximizedProperty().subscribe((_, _) -> divide());
        pages.show(layout.page());
        pages.shownProperty().subscribe(page -> {
            main.setLeft(page.isCatalog() ? panes.facets() : null);
            sidebar.pseudoClassStateChanged(ELSEWHERE, !page.isCatalog());
            divide();
        });
        // Whoever turns to a page wants to see it.
        pages.shownProperty().subscribe((_, _) -> drawer.maximizedProperty().set(false));
    }

    /** What the desktop makes of a window that it was just given is not what the collector makes of it: the panes keep their shares. */
    private void keep(SplitPane panes, double share) {
        if (!isTouched) {
            // The panes have been given their new sizes by then.
            AfterLayout.once(panes, () -> panes.setDividerPositions(share));
        }
    }

    private List<Page> pages(List<Page> further) {
        var all = new ArrayList<Page>();
        all.add(new Page(Page.CATALOG, "page.catalog", Feather.GRID, () -> beside));
        all.addAll(further);
        return all;
    }

    private void setNarrow(boolean now) {
        if (now != narrow) {
            narrow = now;
            layers.pseudoClassStateChanged(NARROW_CLASS, now);
            across.setDividerPositions(across.getDividerPositions()[0]);
        }
    }

    /** Tells whether there is anything for the pane beside the table to tell. */
    void setSelected(boolean now) {
        selected = now;
        arrangeDetail();
    }

    /** Where there is little room the pane beside the table takes none while it has nothing to tell. */
    private void arrangeDetail() {
        double room = beside.getWidth() == 0 ? Double.MAX_VALUE : beside.getWidth();
        boolean wanted = room >= (selected ? FULL : CROWDED);
        if (wanted == beside.getItems().contains(detail)) {
            return;
        }
        detailDivider = detailDividerNow();
        if (wanted) {
            beside.getItems().add(detail);
            beside.setDividerPositions(detailDivider);
        } else {
            beside.getItems().remove(detail);
        }
    }

    private double detailDividerNow() {
        return beside.getItems().size() > 1 ? beside.getDividerPositions()[0] : detailDivider;
    }

    private void divide() {
        boolean open = drawer.openProperty().get();
        var wanted = new ArrayList<Node>();
        if (!open || !drawer.maximizedProperty().get()) {
            wanted.add(pages.shownProperty().get().view().get());
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
        layers.getChildren().add(layers.getChildren().indexOf(overlay), node);
    }

    /** What is shown over the whole window, one panel at a time. */
    Overlay panels() {
        return overlay;
    }

    /** The list of pages. */
    PageSwitch pages() {
        return pages;
    }

    /** Shows the catalog if another page is shown, or the drawer covers it. */
    void showCatalog() {
        pages.show(Page.CATALOG);
        drawer.maximizedProperty().set(false);
    }

    Layout layout() {
        return new Layout(
                new Dividers(
                        across.getDividerPositions()[0],
                        detailDividerNow(),
                        dividerNow(),
                        drawer.openProperty().get()),
                new DrawerPage(drawer.shownTab(), drawer.maximizedProperty().get()),
                pages.shownProperty().get().id());
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

    /**
     * How the panes share the window.
     *
     * @param page the id of what the middle shows
     */
    record Layout(Dividers dividers, DrawerPage drawer, String page) {}

    /**
     * What stands where.
     *
     * @param pages what the middle can show beside the catalog
     */
    record Panes(
            Parent topBar,
            Parent shelves,
            Parent facets,
            Parent catalog,
            Parent detail,
            List<Page> pages,
            DrawerView drawer,
            Parent status) {}
}
