package org.projectchristmas.ui.log;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.log.LogLine;

/** One entry in one line: when, how grave, where, what. */
final class LogCell extends ListCell<LogLine> {
    private final LineTexts texts;
    private final Label time = new Label();
    private final Label level = new Label();
    private final Label shop = new Label();
    private final Label job = new Label();
    private final Label message = new Label();
    private final HBox line = new HBox(time, level, shop, job, message);

    LogCell(LineTexts texts) {
        this.texts = texts;
        getStyleClass().add("log-cell");
        time.getStyleClass().add("time");
        level.getStyleClass().add("level");
        shop.getStyleClass().add("shop");
        job.getStyleClass().add("job");
        message.getStyleClass().add("message");
        line.getStyleClass().add("line");
        var dot = new Region();
        dot.getStyleClass().add("dot");
        level.setGraphic(dot);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinWidth(0);
        // As wide as the list, whatever the message: the whole of it stands beside the list.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LogLine entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        time.setText(texts.time(entry));
        level.setText(texts.level(entry));
        shop.setText(texts.shop(entry));
        job.setText(texts.job(entry));
        message.setText(entry.message());
        line.getStyleClass().setAll("line", texts.styleClass(entry));
        setAccessibleText(level.getText() + ": " + entry.message());
        setGraphic(line);
    }
}
