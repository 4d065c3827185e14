package org.projectchristmas.ui.search;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** A facet of numbers: a strip of bars, what is under the mouse or chosen, and a tick for products without a number. */
class RangeSection extends VBox {
    private final Facet facet;
    private final FacetsViewModel model;
    private final Formats formats;
    private final CheckBox empty;
    private final Label emptyCount = new Label();
    private final HBox emptyRow;
    private boolean showing;
    final Label told = new Label();
    final Histogram histogram;

    RangeSection(Facet facet, FacetsViewModel model, Messages messages, Formats formats) {
        this.facet = facet;
        this.model = model;
        this.formats = formats;
        getStyleClass().add("range");
        told.getStyleClass().add("told");
        histogram = new Histogram(told, range -> model.choose(facet, range));
        empty = new CheckBox(messages.text("facets.empty"));
        empty.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(empty, Priority.ALWAYS);
        emptyCount.getStyleClass().add("count");
        emptyRow = new HBox(empty, emptyCount);
        emptyRow.getStyleClass().add("value");
        emptyRow.managedProperty().bind(emptyRow.visibleProperty());
        empty.selectedProperty().subscribe((_, _) -> {
            if (!showing) {
                model.toggle(facet, "");
            }
        });
        getChildren().addAll(told, histogram, emptyRow);
    }

    void showEmpty(int count) {
        showing = true;
        empty.setSelected(model.chosen(facet).values().contains(""));
        showing = false;
        emptyCount.setText(formats.count(count));
        emptyRow.setVisible(count > 0 || empty.isSelected());
    }
}
