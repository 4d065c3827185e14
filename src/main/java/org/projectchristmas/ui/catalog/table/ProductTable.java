package org.projectchristmas.ui.catalog.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.ui.catalog.list.ColumnMemory;
import org.projectchristmas.ui.control.SteadyTableSkin;
import org.projectchristmas.ui.fx.Messages;

/** The columns of a table of products, as the collector arranges them. The sorting itself is the search's business. */
public final class ProductTable {
    private final TableView<CatalogRow> table;
    private final Map<Column, TableColumn<CatalogRow, CatalogRow>> columns = new EnumMap<>(Column.class);
    private final ColumnRoom room;

    public ProductTable(TableView<CatalogRow> table, Cells cells, Messages messages) {
        this.table = table;
        table.setSkin(new SteadyTableSkin<>(table));
        for (Column each : Column.values()) {
            columns.put(each, column(each, cells, messages));
        }
        table.getColumns().setAll(columns.values());
        table.setTableMenuButtonVisible(true);
        room = new ColumnRoom(table, columns);
    }

    private static TableColumn<CatalogRow, CatalogRow> column(Column kind, Cells cells, Messages messages) {
        var column = new TableColumn<CatalogRow, CatalogRow>(messages.text("catalog.column." + kind.id()));
        column.setId(kind.id());
        column.getStyleClass().add(kind.id());
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> cells.cell(kind));
        column.setPrefWidth(kind.width());
        column.setMinWidth(kind.minWidth());
        if (kind == Column.PICTURE) {
            // Not by saying so: a table that fits its columns does not count what such a column takes.
            column.setMaxWidth(kind.width());
        }
        column.setSortable(kind.sort() != null);
        column.setVisible(kind.isVisible());
        column.setReorderable(true);
        return column;
    }

    /** Shows in the headings by what the table is sorted. */
    public void showOrder(List<SortOrder> order) {
        if (order.equals(order())) {
            return;
        }
        var headings = new ArrayList<TableColumn<CatalogRow, ?>>();
        for (var each : order) {
            columns.forEach((kind, column) -> {
                if (kind.sort() == each.sort()) {
                    column.setSortType(each.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                    headings.add(column);
                }
            });
        }
        table.getSortOrder().setAll(headings);
    }

    /** What the headings ask for, the first counting most. */
    public List<SortOrder> order() {
        var order = new ArrayList<SortOrder>();
        for (var column : table.getSortOrder()) {
            var sort = kindOf(column).sort();
            if (sort != null) {
                order.add(new SortOrder(sort, column.getSortType() == SortType.DESCENDING));
            }
        }
        return order;
    }

    private Column kindOf(TableColumn<?, ?> column) {
        return columns.keySet().stream()
                .filter(each -> each.id().equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** @param changed is told whenever a column appears, goes or takes another place */
    public void watch(Runnable changed) {
        table.getColumns().addListener((ListChangeListener<TableColumn<CatalogRow, ?>>) _ -> changed.run());
        columns.values()
                .forEach(each -> each.visibleProperty().subscribe((_, _) -> {
                    if (!room.isArranging()) {
                        changed.run();
                    }
                }));
    }

    /** Gives every heading this menu; without one of its own it would open that of the rows. */
    void offer(ContextMenu menu) {
        columns.values().forEach(each -> each.setContextMenu(menu));
    }

    /** Whether a column is shown. */
    BooleanProperty visibleProperty(Column kind) {
        return Objects.requireNonNull(columns.get(kind)).visibleProperty();
    }

    /** Every column in its first place, as wide as it was made, and shown if a new user sees it. */
    public void reset() {
        restore(List.of());
    }

    /** The columns from left to right. */
    public List<ColumnMemory> remember() {
        return table.getColumns().stream()
                .map(each -> new ColumnMemory(each.getId(), room.wantedWidth(each), room.isWanted(kindOf(each))))
                .toList();
    }

    /**
     * Arranges the columns as they were; columns that are not known are passed over, those not remembered come last, as a new user
     * finds them.
     */
    public void restore(List<ColumnMemory> remembered) {
        room.anew(() -> choose(remembered));
    }

    private void choose(List<ColumnMemory> remembered) {
        var arranged = new ArrayList<TableColumn<CatalogRow, CatalogRow>>();
        for (var memory : remembered) {
            columns.values().stream()
                    .filter(each -> each.getId().equals(memory.column()) && !arranged.contains(each))
                    .forEach(each -> {
                        each.setPrefWidth(Math.clamp(memory.width(), each.getMinWidth(), 2_000));
                        each.setVisible(memory.visible());
                        arranged.add(each);
                    });
        }
        columns.forEach((kind, each) -> {
            if (!arranged.contains(each)) {
                each.setPrefWidth(kind.width());
                each.setVisible(kind.isVisible());
                arranged.add(each);
            }
        });
        table.getColumns().setAll(arranged);
    }
}
