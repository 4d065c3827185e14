package org.projectchristmas.ui.catalog;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;

/** A branch: icon, name, and at the right edge how much it holds. */
final class BranchCell extends TreeCell<BranchNode> {
    private final Messages messages;
    private final Formats formats;
    private final FontIcon icon = Icons.of(Feather.GIFT);
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line;

    BranchCell(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        line = new HBox(icon, name, count);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("branch");
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BranchNode node, boolean empty) {
        super.updateItem(node, empty);
        if (empty || node == null) {
            setGraphic(null);
            return;
        }
        String text = BranchText.name(node.branch(), messages);
        name.setText(text);
        String counted = node.count() == BranchNode.UNKNOWN ? "" : formats.count(node.count());
        count.setText(counted);
        boolean year = node.branch() instanceof Branch.Year;
        icon.setIconCode(icon(node.branch()));
        icon.setVisible(!year);
        icon.setManaged(!year);
        setAccessibleText(counted.isEmpty() ? text : messages.text("shelves.branch", text, counted));
        setGraphic(line);
    }

    private static Feather icon(Branch branch) {
        return switch (branch) {
            case Branch.Shelf(var shelf) ->
                switch (shelf) {
                    case ALL -> Feather.GIFT;
                    case RECENTLY_ADDED -> Feather.CLOCK;
                    case PRICE_DROPS -> Feather.TRENDING_DOWN;
                };
            case Branch.Vendor _ -> Feather.SHOPPING_BAG;
            case Branch.Year _ -> Feather.CALENDAR;
        };
    }
}
