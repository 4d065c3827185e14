package org.projectchristmas.ui.catalog;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.SearchResult;

/**
 * Products as cards in rows, of which only those in sight exist: a million cost no more than a screenful. What is shown is the answer
 * that the table shows, with the same selection.
 */
final class ProductGrid extends Region {
    /** As wide as the scroll bar, which has its room also when it is not needed: columns must not come and go with it. */
    private static final double BAR = 12;

    private final Picked picked;
    private final CardParts parts;
    private final Flow flow = new Flow();
    private IntConsumer open = _ -> {};
    private SearchResult products = Shown.NOTHING.result();
    private CardRows rows = new CardRows(1, 0);
    private int version;

    ProductGrid(Picked picked, CardParts parts) {
        this.picked = picked;
        this.parts = parts;
        getStyleClass().add("product-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(0, 0);
        flow.setCellFactory(_ -> new CardRow(this));
        flow.setFixedCellSize(parts.size().rowHeight());
        flow.setFocusTraversable(false);
        getChildren().add(flow);
        setOnKeyPressed(new GridKeys(this));
        setOnMousePressed(_ -> requestFocus());
        picked.revisionProperty().subscribe((_, _) -> showSelection());
        widthProperty().subscribe((_, _) -> arrange());
    }

    /** What is to happen when a product is opened with a double click or with a key. */
    void setOnOpen(IntConsumer action) {
        open = action;
    }

    void open(int position) {
        open.accept(position);
    }

    /** The answer has become another one: shows it, with the product at its anchor at the top, or from its start. */
    void show(Shown next) {
        parts.mark(next.words());
        products = next.result();
        int anchor = next.anchor();
        version++;
        layOut();
        refresh();
        if (anchor >= 0) {
            keepAtTop(rows.rowOf(anchor));
        } else if (rows.count() > 0) {
            flow.scrollTo(0);
        }
    }

    /** Follows a size of the pictures, and lets the wheel change it. */
    void sizes(DoubleProperty pixels) {
        pixels.subscribe(value -> setPictureSize(value.doubleValue()));
        addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                pixels.set(Arrangement.pictureSize(pixels.get(), (int) Math.signum(event.getDeltaY())));
                event.consume();
            }
        });
    }

    /** Makes the pictures so large, and keeps what is at the top where it is. */
    private void setPictureSize(double pixels) {
        if (parts.size().picture() != pixels) {
            parts.measure(new CardSize(pixels), density());
            arrange();
        }
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /** Sets the rows anew for this width and size; the product at the top stays in the topmost row. */
    private void arrange() {
        parts.measure(parts.size(), density());
        int top = topmost();
        version++;
        layOut();
        refresh();
        if (rows.count() > 0) {
            flow.scrollToTop(rows.rowOf(Math.min(top, rows.count() - 1)));
        }
    }

    private void layOut() {
        rows = new CardRows(parts.size().columns(available()), products.size());
        flow.setFixedCellSize(parts.size().rowHeight());
        flow.setCellCount(rows.rows());
    }

    private void refresh() {
        flow.forEachVisible(CardRow::refresh);
        flow.forEachVisible(CardRow::requestLayout);
    }

    /** Marks what is selected now. */
    void showSelection() {
        flow.forEachVisible(CardRow::mark);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    ProductCard card() {
        var card = new ProductCard(parts);
        card.setOnMousePressed(event -> {
            requestFocus();
            if (event.isPrimaryButtonDown()) {
                choose(card.position(), event.isShiftDown(), event.isShortcutDown());
            } else if (!picked.contains(card.position())) {
                choose(card.position(), false, false);
            }
            event.consume();
        });
        card.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                open(card.position());
            }
        });
        return card;
    }

    void fill(ProductCard card, int position) {
        card.show(position, products.row(position));
        mark(card);
    }

    void mark(ProductCard card) {
        card.mark(picked.contains(card.position()), card.position() == picked.lead());
    }

    /** Selects with mouse or key, as in the table. */
    void choose(int position, boolean extend, boolean more) {
        if (extend) {
            picked.extend(position, more);
        } else if (more) {
            picked.toggle(position);
        } else {
            picked.choose(position);
        }
        reveal(position);
    }

    /** Whether a product is to be seen, at least in part. */
    boolean isInSight(int position) {
        return position >= 0 && flow.visible(rows.rowOf(position)) != null;
    }

    /** Scrolls no further than needed to have a product in sight. */
    void reveal(int position) {
        if (position >= 0 && position < rows.count()) {
            flow.scrollTo(rows.rowOf(position));
        }
    }

    /** The first product of the topmost row, 0 if there is none. */
    int topmost() {
        var first = flow.getFirstVisibleCell();
        return first == null ? 0 : rows.first(Math.max(0, first.getIndex()));
    }

    /** Whether anything is above what is in sight, if only a part of a row. */
    boolean isScrolled() {
        var first = flow.getFirstVisibleCell();
        return first != null && (first.getIndex() > 0 || first.getLayoutY() < -0.5);
    }

    /** Brings the row of a product to the top. */
    void toTop(int position) {
        if (rows.count() > 0) {
            flow.scrollToTop(rows.rowOf(Math.clamp(position, 0, rows.count() - 1)));
        }
    }

    private void keepAtTop(int row) {
        var first = flow.getFirstVisibleCell();
        if (first != null && first.getIndex() != row) {
            double hidden = -first.getLayoutY();
            flow.scrollToTop(row);
            flow.scrollPixels(hidden);
        }
    }

    /** Whole rows in sight, from 1. */
    int page() {
        return Math.max(1, (int) (getHeight() / parts.size().rowHeight()));
    }

    CardRows rows() {
        return rows;
    }

    CardParts parts() {
        return parts;
    }

    Picked picked() {
        return picked;
    }

    /** Changes with everything that makes cards show something else. */
    int version() {
        return version;
    }

    /** The width for cards and their margins. */
    double available() {
        return Math.max(0, getWidth() - BAR);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> leadCard();
            case ITEM_COUNT -> rows.count();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private @Nullable Node leadCard() {
        int lead = picked.lead();
        var row = lead < 0 || rows.count() == 0 ? null : flow.visible(rows.rowOf(lead));
        return row == null
                ? null
                : row.cards().stream()
                        .filter(card -> card.position() == lead)
                        .findFirst()
                        .orElse(null);
    }

    /** The rows in sight. */
    private static final class Flow extends VirtualFlow<CardRow> {
        void forEachVisible(Consumer<CardRow> action) {
            var first = getFirstVisibleCell();
            var last = getLastVisibleCell();
            if (first != null && last != null) {
                for (int row = first.getIndex(); row <= last.getIndex(); row++) {
                    var cell = visible(row);
                    if (cell != null) {
                        action.accept(cell);
                    }
                }
            }
        }

        @Nullable
        CardRow visible(int row) {
            return getVisibleCell(row);
        }
    }
}
