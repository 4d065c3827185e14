package org.projectchristmas.ui.changes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A product's name, and its SKU after it where there is room. */
final class ProductName extends HBox {
    private final Label name = new Label();
    private final Label sku = new Label();

    ProductName() {
        getStyleClass().add("product-name");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        sku.getStyleClass().add("sku");
        sku.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name, sku);
    }

    void show(ChangeLine line) {
        name.setText(line.product());
        sku.setText(line.sku());
    }
}
