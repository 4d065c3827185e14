package org.projectchristmas.ui.catalog.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.util.WaitForAsyncUtils;

/** Columns of a table that grows wide and narrow. */
class ColumnRoomIT {
    private static final double WIDE = 1_200;
    private static final double NARROW = 450;

    private final StagedView view = new StagedView();
    private final Map<Column, TableColumn<CatalogRow, CatalogRow>> columns = new EnumMap<>(Column.class);
    private final TableView<CatalogRow> table;
    private final ColumnRoom room;

    ColumnRoomIT() {
        table = WaitForAsyncUtils.waitForAsyncFx(5_000, this::narrowable);
        room = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new ColumnRoom(table, columns));
    }

    @AfterEach
    void close() {
        view.close();
    }

    private TableView<CatalogRow> narrowable() {
        var made = new TableView<CatalogRow>();
        for (Column each : Column.values()) {
            var column = new TableColumn<CatalogRow, CatalogRow>(each.id());
            column.setMinWidth(each.minWidth());
            column.setPrefWidth(each.width());
            if (each == Column.PICTURE) {
                column.setMaxWidth(each.width());
            }
            column.setVisible(each.isVisible());
            columns.put(each, column);
        }
        made.getColumns().setAll(columns.values());
        return made;
    }

    @Test
    void aWideTableShowsWhatANewUserSees() {
        widen(WIDE);
        assertThat(shown())
                .containsExactly(
                        Column.PICTURE,
                        Column.NAME,
                        Column.YEAR,
                        Column.SKU,
                        Column.VENDOR,
                        Column.PRICE,
                        Column.AVAILABILITY,
                        Column.LAST_SEEN);
    }

    @Test
    void namesAndPricesStayInANarrowTableAndTheOthersComeBackWithTheRoom() {
        widen(WIDE);
        var all = shown();
        widen(NARROW);
        assertThat(shown()).containsExactly(Column.PICTURE, Column.NAME, Column.YEAR, Column.PRICE);
        widen(WIDE);
        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void aColumnThatGaveWayIsRememberedAsWanted() {
        widen(NARROW);
        assertThat(shown()).doesNotContain(Column.SKU);
        assertThat(room.isWanted(Column.SKU)).isTrue();
        assertThat(room.isWanted(Column.SERIES)).isFalse();
    }

    @Test
    void aColumnThatIsAskedForWhereThereIsNoRoomStays() {
        widen(NARROW);
        choose(Column.SKU, true);
        assertThat(shown()).contains(Column.SKU);
        widen(NARROW + 1);
        assertThat(shown()).contains(Column.SKU);
    }

    @Test
    void aColumnThatIsSwitchedOffStaysOffInAWideTable() {
        widen(WIDE);
        choose(Column.VENDOR, false);
        widen(NARROW);
        widen(WIDE);
        assertThat(shown()).doesNotContain(Column.VENDOR);
        assertThat(room.isWanted(Column.VENDOR)).isFalse();
    }

    @Test
    void whoeverChoseMoreColumnsScrollsThem() {
        widen(WIDE);
        for (Column each : List.of(Column.SERIES, Column.ARTIST, Column.BRAND, Column.REGULAR)) {
            choose(each, true);
        }
        var all = shown();
        widen(NARROW);
        assertThat(shown()).isEqualTo(all);
        assertThat(table.getColumnResizePolicy()).isSameAs(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    @Test
    void theRoomOfAWideWindowIsForTheNamesAndIsGivenBack() {
        view.show(WIDE, 400, () -> new StackPane(table));
        for (double width : new double[] {WIDE * 2, WIDE, NARROW, WIDE * 2}) {
            view.robot.interact(() -> table.getScene().getWindow().setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
            // The button for the columns lies at the end of the headings.
            assertThat(taken()).as("in a window of %.0f pixels", width).isBetween(width - 40, width - 12);
        }
        assertThat(width(Column.NAME)).isGreaterThan(WIDE);
        for (Column each : List.of(Column.YEAR, Column.SKU, Column.VENDOR, Column.AVAILABILITY)) {
            assertThat(width(each)).as(each.id()).isEqualTo(each.width());
        }
    }

    @Test
    void aNarrowWindowLeavesNoMarkOnAWideOne() {
        view.show(WIDE, 400, () -> new StackPane(table));
        WaitForAsyncUtils.waitForFxEvents();
        var before = Arrays.stream(Column.values()).map(this::width).toList();
        for (double width : new double[] {970, 960, 940, 700, 690, NARROW, 460, 520, WIDE}) {
            view.robot.interact(() -> table.getScene().getWindow().setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(taken()).as("in a window of %.0f pixels", width).isLessThanOrEqualTo(width);
        }
        assertThat(Arrays.stream(Column.values()).map(this::width)).isEqualTo(before);
    }

    @Test
    void aColumnThatWasDraggedWiderStaysSoAndIsRememberedSo() {
        view.show(WIDE, 400, () -> new StackPane(table));
        WaitForAsyncUtils.waitForFxEvents();
        view.robot.interact(() -> table.resizeColumn(Objects.requireNonNull(columns.get(Column.SKU)), 40));
        double dragged = Column.SKU.width() + 40;
        assertThat(width(Column.SKU)).isEqualTo(dragged);
        for (double width : new double[] {700, WIDE}) {
            view.robot.interact(() -> table.getScene().getWindow().setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(room.wantedWidth(Objects.requireNonNull(columns.get(Column.SKU))))
                    .isEqualTo(dragged);
        }
        assertThat(width(Column.SKU)).isEqualTo(dragged);
    }

    @Test
    void theColumnsThatStayFitIntoTheTable() {
        view.show(WIDE, 400, () -> new StackPane(table));
        view.robot.interact(() -> table.getScene().getWindow().setWidth(NARROW));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).hasSize(4);
        assertThat(taken()).isLessThanOrEqualTo(table.getWidth());
    }

    /** The width of all columns that are shown. */
    private double taken() {
        return table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    private double width(Column column) {
        return Objects.requireNonNull(columns.get(column)).getWidth();
    }

    private void widen(double width) {
        view.robot.interact(() -> table.resize(width, 400));
    }

    private void choose(Column column, boolean visible) {
        view.robot.interact(() -> Objects.requireNonNull(columns.get(column)).setVisible(visible));
    }

    private List<Column> shown() {
        return Arrays.stream(Column.values())
                .filter(each -> Objects.requireNonNull(columns.get(each)).isVisible())
                .toList();
    }
}
