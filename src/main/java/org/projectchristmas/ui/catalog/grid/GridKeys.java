package org.projectchristmas.ui.catalog.grid;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.catalog.grid.CardRows.Move;

/** The keys of a grid: arrows, Home, End and the pages move, with Shift they select on, and Space opens the picture, or a folded group. */
record GridKeys(ProductGrid grid) implements EventHandler<KeyEvent> {
    @Override
    public void handle(KeyEvent event) {
        int lead = grid.picked().lead();
        Move move = move(event);
        if (move != null && !event.isAltDown()) {
            go(grid.rows().move(lead, move, grid.page()), event);
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                if (lead >= 0 && grid.isFolded(lead)) {
                    grid.turnGroup(lead);
                } else if (lead >= 0 && event.isShortcutDown()) {
                    grid.choose(lead, false, true);
                } else if (lead >= 0) {
                    grid.open(lead);
                }
                event.consume();
            }
            case A -> {
                if (event.isShortcutDown() && !event.isShiftDown()) {
                    grid.picked().all();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void go(int next, KeyEvent event) {
        if (next < 0) {
            return;
        }
        if (event.isShortcutDown() && !event.isShiftDown()) {
            grid.picked().lookAt(next);
            grid.reveal(next);
        } else {
            grid.choose(next, event.isShiftDown(), event.isShortcutDown());
        }
    }

    private static @Nullable Move move(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> Move.LEFT;
            case RIGHT, KP_RIGHT -> Move.RIGHT;
            case UP, KP_UP -> Move.UP;
            case DOWN, KP_DOWN -> Move.DOWN;
            case PAGE_UP -> Move.PAGE_UP;
            case PAGE_DOWN -> Move.PAGE_DOWN;
            case HOME -> Move.HOME;
            case END -> Move.END;
            default -> null;
        };
    }
}
