package org.projectchristmas.ui.views;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Moving a view to another place with the mouse; a click without a move shows it. */
final class ViewDrag {
    private static final double SLOP = 5;

    private final ViewsViewModel model;
    private final ListView<ViewRow> list;
    private @Nullable ViewRow dragged;
    private @Nullable ViewCell marked;
    private double pressedY;
    private boolean moving;
    private int place;

    ViewDrag(ViewsViewModel model, ListView<ViewRow> list) {
        this.model = model;
        this.list = list;
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        var cell = cellAt(event);
        dragged = cell == null || event.getButton() != MouseButton.PRIMARY ? null : cell.getItem();
        pressedY = event.getSceneY();
        moving = false;
    }

    private void drag(MouseEvent event) {
        if (dragged == null || !moving && Math.abs(event.getSceneY() - pressedY) < SLOP) {
            return;
        }
        moving = true;
        mark(null, 0);
        int from = list.getItems().indexOf(dragged);
        var cell = cellAt(event);
        if (cell != null && cell.getItem() != null && from >= 0) {
            int to = cell.getIndex();
            place = to;
            mark(cell, Integer.signum(to - from));
        } else {
            place = from;
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        var row = dragged;
        dragged = null;
        mark(null, 0);
        if (row == null || row.id() == null) {
            return;
        }
        if (moving) {
            model.move(row.id(), place);
            moving = false;
            return;
        }
        var cell = cellAt(event);
        if (cell != null && row.equals(cell.getItem())) {
            model.open(row.id());
        }
    }

    private void mark(@Nullable ViewCell cell, int side) {
        if (marked != null) {
            marked.markDrop(0);
        }
        marked = cell;
        if (cell != null) {
            cell.markDrop(side);
        }
    }

    private static @Nullable ViewCell cellAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ViewCell)) {
            node = node.getParent();
        }
        return (ViewCell) node;
    }
}
