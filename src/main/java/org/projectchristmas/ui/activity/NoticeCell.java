package org.projectchristmas.ui.activity;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** One notice in the list; a held page with its two buttons. */
final class NoticeCell extends ListCell<Notice> {
    private final ActivityViewModel model;
    private final FontIcon icon = new FontIcon();
    private final Label shop = new Label();
    private final Label text = new Label();
    private final Button apply = new Button();
    private final Button dismiss = new Button();
    private final HBox decision = new HBox(apply, dismiss);
    private final HBox line;

    NoticeCell(ActivityViewModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("notice");
        shop.getStyleClass().add("notice-shop");
        text.getStyleClass().add("notice-text");
        text.setWrapText(true);
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
        // The words wrap at the list's edge instead of scrolling sideways.
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
