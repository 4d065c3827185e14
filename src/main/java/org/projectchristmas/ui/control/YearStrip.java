package org.projectchristmas.ui.control;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Work by years: a cell for each, filled from below as far as it is done. The year under the mouse, or chosen with the arrow keys, is
 * told in words.
 */
public final class YearStrip extends VBox {
    private final Label title = new Label();
    private final Label amount = new Label();
    private final YearCells cells = new YearCells();
    private final Tooltip words = new Tooltip();
    private String summary = "";
    private List<Cell> years = List.of();
    /** Which is marked, counted from 0; -1 for none. */
    private int marked = -1;

    private BiConsumer<Integer, Point2D> chosen = (_, _) -> {};

    /**
     * One year.
     *
     * @param share how much of it is done, from 0 to 1; negative if it has no part in the work
     * @param words all of it, in words
     */
    public record Cell(int year, double share, String words) {}

    public YearStrip() {
        getStyleClass().addAll("labelled-progress", "year-strip");
        title.getStyleClass().add("progress-title");
        amount.getStyleClass().add("progress-amount");
        // The words about a year may be long; they give way.
        title.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new HBox(title, space, amount), cells);
        Tooltip.install(cells, words);
        cells.addEventHandler(MouseEvent.MOUSE_MOVED, event -> mark(cells.at(event.getX(), years.size())));
        cells.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> mark(-1));
        cells.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(event.getScreenX(), event.getScreenY()));
        cells.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        cells.focusedProperty().subscribe((_, focused) -> mark(focused ? years.size() - 1 : -1));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int last = years.size() - 1;
        switch (event.getCode()) {
            case LEFT -> mark(Math.max(0, marked - 1));
            case RIGHT -> mark(Math.min(last, marked + 1));
            case HOME -> mark(0);
            case END -> mark(last);
            case ENTER, SPACE, CONTEXT_MENU -> {
                Point2D below = cells.localToScreen(cells.middleOf(Math.max(0, marked), years.size()), 0);
                choose(below.getX(), below.getY() + cells.getHeight());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(double screenX, double screenY) {
        if (marked >= 0) {
            chosen.accept(years.get(marked).year(), new Point2D(screenX, screenY));
        }
    }

    private void mark(int next) {
        marked = next < years.size() ? next : -1;
        tell();
    }

    private void tell() {
        Cell cell = marked < 0 ? null : years.get(marked);
        String text = cell == null ? summary : cell.words();
        amount.setText(text);
        words.setText(text);
        cells.setAccessibleText(title.getText() + " " + text);
        cells.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        cells.show(years, marked);
    }

    /**
     * Shows how far the years are.
     *
     * @param all ascending
     * @param inShort how much of all of them is done, in words
     */
    public void show(List<Cell> all, String inShort) {
        if (years.equals(all) && summary.equals(inShort)) {
            return;
        }
        years = List.copyOf(all);
        summary = inShort;
        mark(marked);
    }

    /** @param action takes a year that was clicked, or chosen by key, and where on the screen that was */
    public void setOnChosen(BiConsumer<Integer, Point2D> action) {
        chosen = action;
    }

    /** The year that is marked; null if none is. */
    public @Nullable Integer marked() {
        return marked < 0 ? null : years.get(marked).year();
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }
}
