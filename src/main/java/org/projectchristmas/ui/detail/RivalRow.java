package org.projectchristmas.ui.detail;

import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.projectchristmas.ui.control.StatusPill;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** One offer of another shop, as a button that shows it. */
final class RivalRow extends Button {
    RivalRow(Sheet.Rival rival, Messages messages, LongConsumer select) {
        getStyleClass().setAll("rival");
        setMaxWidth(Double.MAX_VALUE);
        // Its lines are as wide as it is, and would keep it from becoming narrower.
        setMinWidth(0);
        var shop = new Label(rival.shop());
        shop.getStyleClass().add("shop");
        var name = new Label(rival.name());
        name.getStyleClass().add("note");
        var price = new Label(rival.price());
        price.getStyleClass().add("rival-price");
        var pill = new StatusPill();
        pill.setText(
                rival.cheapest()
                        ? messages.text("detail.rivals.cheapest")
                        : rival.stock().text());
        pill.setTone(rival.cheapest() ? Tone.ACCENT : rival.stock().tone());
        var lines = new VBox(line(shop, price), line(name, pill));
        lines.getStyleClass().add("rival-lines");
        String condition = rival.condition();
        if (condition != null) {
            var box = new Label(condition);
            box.getStyleClass().add("note");
            lines.getChildren().add(box);
        }
        lines.maxWidthProperty().bind(widthProperty().subtract(26));
        lines.minWidthProperty().bind(widthProperty().subtract(26));
        setGraphic(lines);
        setAccessibleText(Stream.of(
                        rival.shop(),
                        rival.name(),
                        condition,
                        rival.price(),
                        rival.stock().text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
        Shortcuts.explain(this, messages.text("detail.rivals.show"));
        setOnAction(_ -> select.accept(rival.id()));
    }

    /** What may be cut, and at the right edge what is whole. */
    private static HBox line(Label left, Label right) {
        left.setMinWidth(0);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(left, right);
        line.getStyleClass().add("rival-line");
        return line;
    }
}
