package org.projectchristmas.ui.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.changes.ChangeLine;
import org.projectchristmas.ui.fx.Icons;

/** One recorded change: what, when and by whom, and under it the old value and the new one. */
final class ChangeRow extends VBox {
    ChangeRow(ChangeLine line) {
        getStyleClass().add("change");
        var field = new Label(line.field());
        field.getStyleClass().add("field");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var when = new Label(line.time());
        when.getStyleClass().add("when");
        var author = new Label(line.author());
        author.getStyleClass().add("when");
        var head = new HBox(field, space, when, author);
        head.getStyleClass().add("change-head");
        var before = new Text(line.before());
        before.getStyleClass().add("before");
        var after = new Text(line.after());
        after.getStyleClass().add("after");
        var arrow = Icons.of(Feather.ARROW_RIGHT);
        var difference = new Text(line.difference());
        difference.getStyleClass().add("before");
        getChildren()
                .setAll(
                        head,
                        new TextFlow(before, new Text(" "), arrow, new Text(" "), after, new Text("  "), difference));
    }
}
