package org.projectchristmas.ui.catalog;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Arrangement.Layout;
import org.projectchristmas.ui.control.OneOf;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** Switches between table and grid, and makes the pictures of the grid larger and smaller. */
final class LayoutTools extends HBox {
    private final CatalogViewModel viewModel;
    private final Slider size =
            new Slider(Arrangement.LEAST_PICTURE_SIZE, Arrangement.MOST_PICTURE_SIZE, Arrangement.LEAST_PICTURE_SIZE);
    private final MenuButton sorting;
    private final BooleanProperty cramped = new SimpleBooleanProperty();

    LayoutTools(CatalogViewModel viewModel, Shortcuts shortcuts, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("layout-tools");
        size.setId("picture-size");
        size.setBlockIncrement(24);
        size.setPrefWidth(84);
        size.setMinWidth(40);
        Shortcuts.explain(size, messages.text("grid.size"));
        size.valueProperty()
                .subscribe(value -> viewModel
                        .arranged()
                        .pictureSizeProperty()
                        .set(Arrangement.pictureSize(value.doubleValue(), 0)));
        viewModel.arranged().pictureSizeProperty().subscribe(value -> {
            // The knob stays under the mouse, between two sizes.
            if (!size.isValueChanging()) {
                size.setValue(value.doubleValue());
            }
        });
        var table = button(Feather.LIST, "layout-table", messages.text("grid.as-table"));
        var grid = button(Feather.GRID, "layout-grid", messages.text("grid.as-grid"));
        var layout = viewModel.arranged().layoutProperty();
        var one = new OneOf<Layout>(layout, layout::set);
        one.add(table, Layout.TABLE);
        one.add(grid, Layout.GRID);
        size.visibleProperty().bind(grid.selectedProperty().and(cramped.not()));
        size.managedProperty().bind(size.visibleProperty());
        var pair = new HBox(table, grid);
        pair.getStyleClass().add("pair");
        pair.setMinWidth(USE_PREF_SIZE);
        sorting = new SortMenu(viewModel, messages).button();
        sorting.setMinWidth(USE_PREF_SIZE);
        sorting.visibleProperty().bind(grid.selectedProperty());
        sorting.managedProperty().bind(grid.selectedProperty());
        getChildren().addAll(sorting, size, pair);
        resizing(shortcuts, messages);
    }

    /** Without words and slider where there is no room for them; keys and wheel change the size as well. */
    void setCramped(boolean isCramped) {
        cramped.set(isCramped);
        sorting.setContentDisplay(isCramped ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private void resizing(Shortcuts shortcuts, Messages messages) {
        var asGrid = viewModel.arranged().layoutProperty().map(each -> each == Layout.GRID);
        shortcuts
                .add(Group.FOUND, messages.text("grid.larger"), () -> resize(1))
                .alsoTyped("+")
                .icon(Feather.ZOOM_IN)
                .onlyWhile(asGrid);
        shortcuts
                .add(Group.FOUND, messages.text("grid.smaller"), () -> resize(-1))
                .alsoTyped("-")
                .icon(Feather.ZOOM_OUT)
                .onlyWhile(asGrid);
    }

    private void resize(int steps) {
        var pixels = viewModel.arranged().pictureSizeProperty();
        pixels.set(Arrangement.pictureSize(pixels.get(), steps));
    }

    private static ToggleButton button(Feather icon, String id, String text) {
        var button = new ToggleButton(null, Icons.of(icon));
        button.setId(id);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        Shortcuts.explain(button, text);
        return button;
    }
}
