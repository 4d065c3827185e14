package org.projectchristmas.ui.catalog.grid;

import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Folds;
import org.projectchristmas.ui.catalog.list.Picked;
import org.projectchristmas.ui.catalog.list.ResultList;
import org.projectchristmas.ui.catalog.list.Shown;

/**
 * Products as cards in rows, of which only those in sight exist: a million cost no more than a screenful. What is shown is the answer
 * that the table shows, in the same groups, with the same selection.
 */
public final class ProductGrid extends Region {
    private final Picked picked;
    private final CardParts parts;
    private final ResultList list;
    private final CardFlow flow;
    /** Over the rows, while the heading of the topmost group is scrolled out of sight. */
    private final GridHeading sticky;

    private IntConsumer open = _ -> {};
    private SearchResult products = Shown.NOTHING.result();
    /** How those products are folded; the list may have gone on to others while the grid was not there. */
    private @Nullable Folds folds;

    private CardRows rows = new CardRows(1, 0);
    private CardSheet sheet;
    private int version;

    /** @param list knows the groups, and which of them are folded */
    public ProductGrid(Picked picked, CardParts parts, ResultList list) {
        this.picked = picked;
        this.parts = parts;
        this.list = list;
        sheet = new CardSheet(rows, parts.size());
        flow = new CardFlow(sheet, () -> new CardRow(this));
        sticky = heading();
        sticky.getStyleClass().add("sticky");
        getStyleClass().add("product-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(0, 0);
        getChildren().addAll(flow, sticky);
        setOnKeyPressed(new GridKeys(this));
        setOnMousePressed(_ -> requestFocus());
        picked.revisionProperty().subscribe((_, _) -> showSelection());
        widthProperty().subscribe((_, _) -> arrange());
        flow.offsetProperty().subscribe((_, _) -> stick());
    }

    /** What is to happen when a product is opened with a double click or with a key. */
    public void setOnOpen(IntConsumer action) {
        open = action;
    }

    void open(int position) {
        open.accept(position);
    }

    /** The answer has become another one: shows it, with the product at its anchor at the top, or from its start. */
    public void show(Shown next) {
        parts.mark(next.words());
        products = next.result();
        double hidden = hidden();
        folds = list.folds();
        layOut();
        flow.scrollTo(next.anchor() < 0 ? 0 : topOf(next.anchor()) + hidden);
    }

    /** How much of the topmost row is hidden. */
    private double hidden() {
        return rows.count() == 0 ? 0 : flow.offset() - topOf(topmost());
    }

    /** How far the flow is scrolled when the row of a product is the topmost, under the heading of its group. */
    private double topOf(int position) {
        int row = rows.rowOf(position);
        return sheet.top(row) - (rows.isGrouped() && !rows.isHeading(row) ? CardSheet.HEADING_ROW : 0);
    }

    /** Products were hidden under the headings of their groups, or shown again: the group at the top stays there. */
    public void refold() {
        int group = rows.groupAt(sheet.rowAt(flow.offset()));
        double below = flow.offset() - sheet.top(rows.headingOf(group));
        layOut();
        if (rows.count() > 0) {
            flow.scrollTo(sheet.top(rows.headingOf(group)) + (rows.isFolded(group) ? 0 : below));
        }
    }

    /** Follows a size of the pictures, and lets the wheel change it. */
    public void sizes(DoubleProperty pixels) {
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
            int top = topmost();
            parts.measure(new CardSize(pixels), density());
            layOut();
            toTop(top);
        }
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /** Sets the rows anew for this width; the product at the top stays in the topmost row. */
    private void arrange() {
        int top = topmost();
        boolean isAtStart = !isScrolled();
        parts.measure(parts.size(), density());
        layOut();
        if (!isAtStart) {
            toTop(top);
        }
    }

    private void layOut() {
        int columns = parts.size().columns(available());
        rows = folds == null ? new CardRows(columns, products.size()) : new CardRows(columns, folds);
        sheet = new CardSheet(rows, parts.size());
        version++;
        flow.show(sheet);
        stick();
        requestLayout();
    }

    /** Shows the heading of the topmost group over the rows, unless it is there itself. */
    private void stick() {
        boolean isNeeded = rows.isGrouped() && rows.count() > 0 && flow.offset() > 0;
        int top = isNeeded ? sheet.rowAt(flow.offset()) : 0;
        sticky.setVisible(isNeeded && (sheet.top(top) < flow.offset() || !rows.isHeading(top)));
        if (sticky.isVisible()) {
            int group = rows.groupAt(top);
            show(sticky, group);
            // The next heading pushes it away.
            double room = sheet.top(rows.headingOf(group + 1)) - flow.offset() - CardSheet.HEADING;
            sticky.resizeRelocate(0, Math.min(0, room), available(), CardSheet.HEADING);
        }
    }

    /** Marks what is selected now. */
    void showSelection() {
        flow.rows().forEach(CardRow::mark);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    GridHeading heading() {
        return new GridHeading(parts.heading(), list);
    }

    /** Has a heading be that of a group. */
    public void show(GridHeading heading, int group) {
        if (folds != null) {
            heading.show(folds, group);
        }
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
    }

    void mark(ProductCard card) {
        card.mark(picked.contains(card.position()), card.position() == picked.lead());
    }

    /** Whether the keyboard is at a row. */
    boolean isLead(int row) {
        return picked.lead() >= 0 && picked.lead() < rows.count() && rows.rowOf(picked.lead()) == row;
    }

    /** Whether a product is hidden under the heading of its group. */
    boolean isFolded(int position) {
        return rows.isHeading(rows.rowOf(position));
    }

    /** Folds the group of a product, or unfolds it. */
    void turnGroup(int position) {
        if (folds != null) {
            list.turn(folds.groups().of(position));
            reveal(position);
        }
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

    /** Whether a product is to be seen, at least in part; a hidden one is at its heading. */
    public boolean isInSight(int position) {
        if (position < 0 || position >= rows.count()) {
            return false;
        }
        int row = rows.rowOf(position);
        double top = sheet.top(row) - flow.offset();
        return top + sheet.height(row) > 0 && top < getHeight();
    }

    /** Scrolls no further than needed to have a product in sight. */
    public void reveal(int position) {
        if (position >= 0 && position < rows.count()) {
            int row = rows.rowOf(position);
            double bottom = sheet.top(row) + sheet.height(row) - getHeight();
            flow.scrollTo(Math.min(topOf(position), Math.max(flow.offset(), bottom)));
        }
    }

    /** The first product of the topmost row that is not under a heading which sticks there, 0 if there is none. */
    public int topmost() {
        if (rows.count() == 0) {
            return 0;
        }
        int row = sheet.rowAt(flow.offset());
        boolean isCovered = rows.isGrouped() && !(rows.isHeading(row) && sheet.top(row) >= flow.offset());
        return rows.first(isCovered ? sheet.rowAt(flow.offset() + CardSheet.HEADING_ROW) : row);
    }

    /** Whether anything is above what is in sight, if only a part of a row. */
    public boolean isScrolled() {
        return flow.offset() > 0.5;
    }

    /** Brings the row of a product to the top. */
    public void toTop(int position) {
        if (rows.count() > 0) {
            flow.scrollTo(topOf(Math.clamp(position, 0, rows.count() - 1)));
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
        return Math.max(0, getWidth() - CardFlow.BAR);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        stick();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> leadCard();
            case ITEM_COUNT -> rows.count();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The place on the desktop in the middle of the card at which the keyboard is; null if it is not in sight. */
    @Nullable
    public Point2D belowLead() {
        var card = leadCard();
        var bounds = card == null ? null : card.localToScreen(card.getLayoutBounds());
        return bounds == null ? null : new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private @Nullable Node leadCard() {
        int lead = picked.lead();
        var row = lead < 0 || lead >= rows.count() ? null : flow.row(rows.rowOf(lead));
        return row == null
                ? null
                : row.cards().stream()
                        .filter(card -> card.position() == lead)
                        .findFirst()
                        .orElse(null);
    }
}
