package org.projectchristmas.ui.catalog.cell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** What a product costs; under it what it cost before, struck through, if that was more. */
public final class PriceLines extends VBox {
    private static final PseudoClass REDUCED = PseudoClass.getPseudoClass("reduced");

    private final Messages messages;
    private final Formats formats;
    private final PriceWords words;
    private final Label price = new Label();
    private final Label saving = new Label();
    private final Text before = new Text();
    private final HBox second = new HBox(saving, before);

    public PriceLines(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        words = new PriceWords(messages, formats);
        getStyleClass().add("price-lines");
        price.getStyleClass().add("price");
        saving.getStyleClass().add("saving");
        before.getStyleClass().add("before");
        second.getStyleClass().add("second");
        getChildren().addAll(price, second);
    }

    public void show(CatalogRow row) {
        price.setText(words.price(row));
        var reduction = Reduction.of(row);
        second.setVisible(reduction != null);
        second.setManaged(reduction != null);
        if (getPseudoClassStates().contains(REDUCED) != (reduction != null)) {
            pseudoClassStateChanged(REDUCED, reduction != null);
            applyCss();
        }
        if (reduction != null) {
            saving.setText(messages.text("catalog.saving", reduction.percent()));
            before.setText(formats.money(reduction.before()));
        }
    }
}
