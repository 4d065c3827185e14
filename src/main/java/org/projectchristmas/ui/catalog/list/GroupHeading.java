package org.projectchristmas.ui.catalog.list;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** The line over a group: what its products have in common, how many they are and what they cost. */
public final class GroupHeading extends HBox {
    private final Messages messages;
    private final Formats formats;
    private final TotalsText text;
    private final FontIcon fold = new FontIcon("fth-chevron-down");
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label totals = new Label();

    public GroupHeading(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        text = new TotalsText(messages, formats);
        getStyleClass().add("group-line");
        name.getStyleClass().add("group-name");
        count.getStyleClass().add("group-count");
        totals.getStyleClass().add("group-totals");
        name.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(fold, name, count, totals);
        setManaged(false);
    }

    public void show(Folds folds, int group) {
        var groups = folds.groups();
        var first = groups.answer().row(groups.starts()[group]);
        int size = groups.size(group);
        fold.setIconLiteral(folds.isFolded(group) ? "fth-chevron-right" : "fth-chevron-down");
        name.setText(
                switch (groups.by()) {
                    case YEAR ->
                        first.year() == null
                                ? messages.text("group.no-year")
                                : first.year().toString();
                    case VENDOR -> messages.vendor(first.vendor());
                    case SERIES -> first.series() == null ? messages.text("group.no-series") : first.series();
                    case NONE -> "";
                });
        count.setText(messages.text("catalog.count", formats.count(size), size));
        totals.setText(text.of(groups.totals().get(group)));
    }

    /** What it says, in one sentence. */
    public String sentence(Folds folds, int group) {
        return messages.text(
                folds.isFolded(group) ? "group.folded" : "group.open",
                name.getText(),
                count.getText(),
                totals.getText());
    }
}
