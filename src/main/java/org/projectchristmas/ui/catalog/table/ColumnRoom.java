package org.projectchristmas.ui.catalog.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.fx.AfterLayout;

/**
 * Which columns a table has room for. A table as narrow as it is beside open panes leaves out what a collector misses least, so that
 * names and prices stay in sight, and shows it again with the room. Whoever chose more columns than a new user has scrolls them instead,
 * and a column that was asked for while it had given way stays.
 */
final class ColumnRoom {
    /** What a scroll bar takes, and the button for the columns. */
    private static final double MARGIN = 20;

    /** The first gives way first. */
    private static final List<Column> GIVING_WAY =
            List.of(Column.LAST_SEEN, Column.VENDOR, Column.SKU, Column.AVAILABILITY, Column.PICTURE, Column.YEAR);

    private static final double FIRST_LEAST = Arrays.stream(Column.values())
            .filter(Column::isVisible)
            .mapToDouble(Column::minWidth)
            .sum();

    private final TableView<CatalogRow> table;
    private final Map<Column, TableColumn<CatalogRow, CatalogRow>> columns;
    private final Set<Column> gone = EnumSet.noneOf(Column.class);
    private final Set<Column> insisted = EnumSet.noneOf(Column.class);
    private final WantedWidths widths;
    private boolean arranging;

    ColumnRoom(TableView<CatalogRow> table, Map<Column, TableColumn<CatalogRow, CatalogRow>> columns) {
        this.table = table;
        this.columns = columns;
        widths = new WantedWidths(
                table,
                columns.entrySet().stream()
                        .filter(each -> each.getKey().isRoomy())
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet()));
        table.widthProperty().subscribe((_, _) -> arrange());
        columns.forEach((kind, column) -> column.visibleProperty().subscribe((_, now) -> chosen(kind, now)));
        arrange();
    }

    private void chosen(Column kind, boolean shown) {
        if (arranging) {
            return;
        }
        if (shown && gone.remove(kind)) {
            insisted.add(kind);
        } else if (!shown) {
            insisted.remove(kind);
        }
        arrange();
    }

    /** Whether the collector wants a column, there being room for it or not. */
    boolean isWanted(Column kind) {
        return gone.contains(kind) || column(kind).isVisible();
    }

    /** How wide the collector wants a column, there being room for that or not; in pixels. */
    double wantedWidth(TableColumn<?, ?> column) {
        return isFitting() ? column.getPrefWidth() : column.getWidth();
    }

    /** Whether the table shows all its columns at once. */
    private boolean isFitting() {
        return table.getColumnResizePolicy() == widths;
    }

    /** Whether the room is what changes columns now, and not the collector. */
    boolean isArranging() {
        return arranging;
    }

    /** Arranges columns that are chosen anew. */
    void anew(Runnable choosing) {
        arranging = true;
        try {
            gone.clear();
            insisted.clear();
            choosing.run();
        } finally {
            arranging = false;
        }
        arrange();
    }

    private void arrange() {
        double wanted = Arrays.stream(Column.values())
                .filter(this::isWanted)
                .mapToDouble(each -> column(each).getMinWidth())
                .sum();
        double room = table.getWidth() == 0 ? Double.MAX_VALUE : table.getWidth() - MARGIN;
        boolean squeezes = wanted <= Math.max(FIRST_LEAST, room);
        boolean changed = false;
        arranging = true;
        try {
            for (Column each : GIVING_WAY) {
                boolean gives = squeezes && wanted > room && isWanted(each) && !insisted.contains(each);
                if (gives) {
                    wanted -= column(each).getMinWidth();
                    changed |= gone.add(each);
                    column(each).setVisible(false);
                } else if (gone.remove(each)) {
                    changed = true;
                    column(each).setVisible(true);
                }
            }
        } finally {
            arranging = false;
        }
        fitAll(squeezes);
        if (changed) {
            AfterLayout.once(table, this::fitOnceMore);
        }
    }

    /** Has the table show all its columns at once, or else scroll them. */
    private void fitAll(boolean isFitting) {
        if (isFitting == isFitting()) {
            return;
        }
        if (isFitting) {
            widths.keep();
        } else {
            widths.reset();
        }
        table.setColumnResizePolicy(isFitting ? widths : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    /** The table knows its width for certain when it has been laid out. */
    private void fitOnceMore() {
        if (isFitting()) {
            widths.fit();
        }
    }

    private TableColumn<CatalogRow, CatalogRow> column(Column kind) {
        return Objects.requireNonNull(columns.get(kind));
    }
}
