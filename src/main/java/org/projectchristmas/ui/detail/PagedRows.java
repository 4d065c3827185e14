package org.projectchristmas.ui.detail;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Rows under each other: a few at first, and more by a button below, so many at a time that the screen does not wait for them. */
final class PagedRows<T> extends VBox {
    /** How many rows a press of the button brings at most. */
    static final int PAGE = 50;

    private final int few;
    private final Function<T, Node> row;
    private final Messages messages;
    private final Formats formats;
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private List<T> all = List.of();

    /**
     * @param few how many are shown at first
     * @param row makes one
     */
    PagedRows(int few, Function<T, Node> row, Messages messages, Formats formats) {
        this.few = few;
        this.row = row;
        this.messages = messages;
        this.formats = formats;
        getStyleClass().add("paged-rows");
        rows.getStyleClass().add("rows");
        more.getStyleClass().addAll("flat", "more");
        more.setOnAction(_ -> showMore());
        getChildren().setAll(rows, more);
    }

    /** Shows the first few of these; of the same ones as before as many as are shown now. */
    void show(List<T> next) {
        int wanted = next.equals(all) ? rows.getChildren().size() : few;
        all = List.copyOf(next);
        rows.getChildren().clear();
        add(wanted);
    }

    private void showMore() {
        int before = rows.getChildren().size();
        add(PAGE);
        if (!more.isVisible()) {
            // The button that had the focus is gone; the keyboard stays where it was.
            rows.getChildren().get(before).requestFocus();
        }
    }

    private void add(int count) {
        int shown = rows.getChildren().size();
        rows.getChildren().addAll(all.stream().skip(shown).limit(count).map(row).toList());
        int left = all.size() - rows.getChildren().size();
        more.setVisible(left > 0);
        more.setManaged(left > 0);
        more.setText(
                left <= PAGE
                        ? messages.text("detail.more.all", formats.count(all.size()))
                        : messages.text("detail.more.some", formats.count(PAGE), formats.count(left)));
    }
}
