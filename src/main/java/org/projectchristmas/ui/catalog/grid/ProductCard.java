package org.projectchristmas.ui.catalog.grid;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.cell.AvailabilitySign;
import org.projectchristmas.ui.catalog.cell.HighlightedLabel;
import org.projectchristmas.ui.catalog.cell.Reduction;
import org.projectchristmas.ui.control.LazyPicture;

/** A product as a card: its picture, and under it name, year, price and availability. Every part has its fixed place. */
final class ProductCard extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass REDUCED = PseudoClass.getPseudoClass("reduced");

    private final CardParts parts;
    private final LazyPicture picture;
    private final HighlightedLabel name = HighlightedLabel.ofTwoLines();
    private final Label year = new Label();
    private final Label price = new Label();
    private final Label saving = new Label();
    private final AvailabilitySign availability;
    private int position = -1;

    ProductCard(CardParts parts) {
        this.parts = parts;
        picture = parts.picture();
        availability = new AvailabilitySign(parts.messages());
        getStyleClass().add("card");
        name.getStyleClass().add("name");
        year.getStyleClass().add("year");
        price.getStyleClass().add("price");
        saving.getStyleClass().add("saving");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().addAll(picture, name, year, price, availability, saving);
    }

    /** @param at its position in the answer */
    void show(int at, CatalogRow row) {
        position = at;
        parts.showPicture(picture, row);
        name.show(row.name(), parts.matches().in(row.name()));
        year.setText(row.year() == null ? "" : row.year().toString());
        price.setText(parts.prices().price(row));
        var reduction = Reduction.of(row);
        pseudoClassStateChanged(REDUCED, reduction != null);
        saving.setText(reduction == null ? "" : parts.messages().text("catalog.saving", reduction.percent()));
        availability.show(row);
        setAccessibleText(parts.messages()
                .text(
                        "grid.card",
                        row.name(),
                        year.getText(),
                        price.getText(),
                        availability.getText(),
                        parts.messages().vendor(row.vendor())));
    }

    /** @param lead whether the keys move from it */
    void mark(boolean selected, boolean lead) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(LEAD, lead);
    }

    /** While it is not to be seen, no picture is loaded for it. */
    void setActive(boolean active) {
        picture.setActive(active);
    }

    int position() {
        return position;
    }

    @Override
    protected void layoutChildren() {
        var size = parts.size();
        picture.setEdge(parts.edge());
        double left = CardSize.PADDING;
        double width = Math.max(0, getWidth() - 2 * CardSize.PADDING);
        picture.resizeRelocate(left, CardSize.PADDING, width, size.picture());
        double top = size.nameTop();
        name.resizeRelocate(left, top, width, CardSize.NAME);
        top += CardSize.NAME;
        twoEnds(year, price, top, width);
        twoEnds(availability, saving, top + CardSize.LINE, width);
    }

    /** The right one has what it needs, the left one the rest. */
    private static void twoEnds(Label first, Label second, double top, double width) {
        double left = CardSize.PADDING;
        double needed = second.getText().isEmpty() ? 0 : Math.min(width, second.prefWidth(-1));
        second.resizeRelocate(left + width - needed, top, needed, CardSize.LINE);
        first.resizeRelocate(left, top, Math.max(0, width - needed - (needed > 0 ? 4 : 0)), CardSize.LINE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return parts.size().height();
    }
}
