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
        var shop = new Label(rival.shop());
        shop.getStyleClass().add("shop");
        var name = new Label(rival.name());
        name.getStyleClass().add("note");
        var words = new VBox(shop, name);
        String condition = rival.condition();
        if (condition != null) {
            var box = new Label(condition);
            box.getStyleClass().add("note");
            words.getChildren().add(box);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var price = new Label(rival.price());
        price.setMinWidth(USE_PREF_SIZE);
        price.getStyleClass().add("rival-price");
        var pill = new StatusPill();
        pill.setText(
                rival.cheapest()
                        ? messages.text("detail.rivals.cheapest")
                        : rival.stock().text());
        pill.setTone(rival.cheapest() ? Tone.ACCENT : rival.stock().tone());
        var right = new VBox(price, pill);
        right.getStyleClass().add("rival-right");
        var line = new HBox(words, right);
        line.getStyleClass().add("rival-line");
        line.maxWidthProperty().bind(widthProperty().subtract(26));
        line.minWidthProperty().bind(widthProperty().subtract(26));
        setGraphic(line);
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
}
