package org.projectchristmas.ui.activity;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** One notice in the list; a held page with its two buttons. */
final class NoticeCell extends ListCell<Notice> {
    /** The icon, the gap beside it and the scroll bar. */
    private static final double MARGIN = 50;

    private final ActivityViewModel model;
    private final FontIcon icon = new FontIcon();
    private final Label shop = new Label();
    private final Text text = new Text();
    private final Button apply = new Button();
    private final Button dismiss = new Button();
    private final HBox decision = new HBox(apply, dismiss);
    private final HBox line;

    /** @param width of the list, at which the words wrap */
    NoticeCell(ActivityViewModel model, Messages messages, ObservableDoubleValue width) {
        this.model = model;
        getStyleClass().add("notice");
        shop.getStyleClass().add("notice-shop");
        text.getStyleClass().add("notice-text");
        text.wrappingWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.max(80, width.get() - MARGIN), width));
        apply.setText(messages.text("activity.held.apply"));
        dismiss.setText(messages.text("activity.held.dismiss"));
        apply.getStyleClass().addAll("small", "accent");
        dismiss.getStyleClass().add("small");
        Shortcuts.explain(apply, messages.text("activity.held.apply.help"));
        Shortcuts.explain(dismiss, messages.text("activity.held.dismiss.help"));
        decision.getStyleClass().add("decision");
        var words = new VBox(shop, text, decision);
        words.getStyleClass().add("words");
        line = new HBox(icon, words);
        line.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Notice notice, boolean empty) {
        super.updateItem(notice, empty);
        if (empty || notice == null) {
            setGraphic(null);
            return;
        }
        shop.setText(notice.shop());
        text.setText(notice.text());
        switch (notice) {
            case Notice.Held held -> {
                icon.setIconCode(Feather.HELP_CIRCLE);
                apply.setOnAction(_ -> model.approve(held));
                dismiss.setOnAction(_ -> model.dismiss(held));
            }
            case Notice.Failure _ -> icon.setIconCode(Feather.ALERT_CIRCLE);
        }
        boolean decidable = notice instanceof Notice.Held;
        decision.setVisible(decidable);
        decision.setManaged(decidable);
        setGraphic(line);
    }
}
