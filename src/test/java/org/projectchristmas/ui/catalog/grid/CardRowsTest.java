package org.projectchristmas.ui.catalog.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.catalog.Rows;
import org.projectchristmas.ui.catalog.grid.CardRows.Move;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.list.Folds;
import org.projectchristmas.ui.catalog.list.Groups;

class CardRowsTest {
    /** Three full rows and one of two. */
    private final CardRows rows = new CardRows(5, 17);
    /** Groups of seven, three and six. */
    private final Folds folds =
            new Folds(new Groups(Rows.years(7, 3, 6), Grouping.YEAR, new int[] {0, 7, 10}, List.of()), new HashSet<>());

    @Test
    void theLastRowMayBeShort() {
        assertThat(rows.rows()).isEqualTo(4);
        assertThat(rows.width(0)).isEqualTo(5);
        assertThat(rows.width(3)).isEqualTo(2);
        assertThat(rows.width(4)).isZero();
        assertThat(rows.first(rows.rowOf(12))).isEqualTo(10);
        assertThat(new CardRows(3, Integer.MAX_VALUE).rows()).isEqualTo(715_827_883);
    }

    @Test
    void leftAndRightGoThroughAllAndStopAtTheEnds() {
        assertThat(rows.move(5, Move.LEFT, 2)).isEqualTo(4);
        assertThat(rows.move(4, Move.RIGHT, 2)).isEqualTo(5);
        assertThat(rows.move(0, Move.LEFT, 2)).isZero();
        assertThat(rows.move(16, Move.RIGHT, 2)).isEqualTo(16);
    }

    @Test
    void upAndDownStayInTheColumn() {
        assertThat(rows.move(7, Move.UP, 2)).isEqualTo(2);
        assertThat(rows.move(2, Move.UP, 2)).isEqualTo(2);
        assertThat(rows.move(7, Move.DOWN, 2)).isEqualTo(12);
        assertThat(rows.move(16, Move.DOWN, 2)).isEqualTo(16);
    }

    @Test
    void downIntoAShortRowLeadsToItsEnd() {
        assertThat(rows.move(14, Move.DOWN, 2)).isEqualTo(16);
        assertThat(rows.move(4, Move.PAGE_DOWN, 9)).isEqualTo(16);
    }

    @Test
    void pagesAreOfWholeRows() {
        assertThat(rows.move(3, Move.PAGE_DOWN, 2)).isEqualTo(13);
        assertThat(rows.move(13, Move.PAGE_UP, 2)).isEqualTo(3);
        assertThat(rows.move(13, Move.PAGE_UP, 9)).isEqualTo(3);
    }

    @Test
    void homeAndEndLeadToTheFirstAndTheLast() {
        assertThat(rows.move(7, Move.HOME, 1)).isZero();
        assertThat(rows.move(7, Move.END, 1)).isEqualTo(16);
    }

    @Test
    void withoutAPlaceTheKeysBegin() {
        assertThat(rows.move(-1, Move.DOWN, 1)).isZero();
        assertThat(rows.move(-1, Move.END, 1)).isEqualTo(16);
        assertThat(new CardRows(5, 0).move(-1, Move.DOWN, 1)).isEqualTo(-1);
    }

    @Test
    void aGroupBeginsARowUnderItsHeading() {
        var grouped = grouped();
        assertThat(grouped.rows()).isEqualTo(8);
        assertThat(IntStream.range(0, 8).filter(grouped::isHeading)).containsExactly(0, 3, 5);
        assertThat(IntStream.range(0, 8).map(grouped::width)).containsExactly(0, 5, 2, 0, 3, 0, 5, 1);
        assertThat(grouped.rowOf(6)).isEqualTo(2);
        assertThat(grouped.rowOf(7)).isEqualTo(4);
        assertThat(grouped.first(4)).isEqualTo(7);
        assertThat(grouped.first(3))
                .as("a heading stands for its first product")
                .isEqualTo(7);
    }

    @Test
    void theKeysPassOverHeadings() {
        var grouped = grouped();
        assertThat(grouped.move(6, Move.RIGHT, 1)).isEqualTo(7);
        assertThat(grouped.move(7, Move.LEFT, 1)).isEqualTo(6);
        assertThat(grouped.move(5, Move.DOWN, 1)).isEqualTo(7);
        assertThat(grouped.move(9, Move.UP, 1)).as("a short row's end").isEqualTo(6);
        assertThat(grouped.move(8, Move.DOWN, 1)).isEqualTo(11);
        assertThat(grouped.move(1, Move.PAGE_DOWN, 2)).isEqualTo(8);
        assertThat(grouped.move(2, Move.UP, 1)).isEqualTo(2);
        assertThat(grouped.move(1, Move.PAGE_DOWN, 9)).isEqualTo(15);
    }

    @Test
    void aFoldedGroupIsOnePlaceForTheKeys() {
        folds.fold(1, true);
        var grouped = grouped();
        assertThat(grouped.rows()).isEqualTo(7);
        assertThat(grouped.rowOf(9)).isEqualTo(3);
        assertThat(grouped.isFolded(1)).isTrue();
        assertThat(grouped.move(6, Move.RIGHT, 1)).isEqualTo(7);
        assertThat(grouped.move(7, Move.RIGHT, 1)).isEqualTo(10);
        assertThat(grouped.move(10, Move.LEFT, 1)).isEqualTo(7);
        assertThat(grouped.move(9, Move.LEFT, 1)).isEqualTo(6);
        assertThat(grouped.move(6, Move.DOWN, 1)).isEqualTo(7);
        assertThat(grouped.move(7, Move.DOWN, 1)).isEqualTo(10);
        assertThat(grouped.move(11, Move.UP, 1)).isEqualTo(7);
        assertThat(grouped.move(7, Move.UP, 1)).isEqualTo(5);
        folds.foldAll(true);
        var all = grouped();
        assertThat(all.rows()).isEqualTo(3);
        assertThat(all.move(0, Move.END, 1)).isEqualTo(10);
        assertThat(all.move(10, Move.RIGHT, 1)).isEqualTo(10);
        assertThat(all.move(3, Move.LEFT, 1)).isZero();
    }

    @Test
    void rowsLieOnTheirSheetWithoutGaps() {
        folds.fold(1, true);
        for (var each : List.of(grouped(), rows, new CardRows(5, 0))) {
            var sheet = new CardSheet(each, new CardSize(180));
            double end = 0;
            for (int row = 0; row < each.rows(); row++) {
                assertThat(sheet.top(row)).isEqualTo(end);
                assertThat(sheet.rowAt(end)).isEqualTo(row);
                end += sheet.height(row);
                assertThat(sheet.rowAt(end - 1)).isEqualTo(row);
            }
            assertThat(sheet.height()).isEqualTo(end);
        }
    }

    private CardRows grouped() {
        return new CardRows(5, folds);
    }

    @Test
    void cardsShareTheWidthThatThereIs() {
        var size = new CardSize(180);
        assertThat(size.columns(960)).isEqualTo(4);
        assertThat(4 * size.step(960) - 12 + 2 * CardSize.MARGIN).isEqualTo(960);
        assertThat(size.columns(10)).isEqualTo(1);
    }

    @Test
    void theSizeOfPicturesGoesInStepsWithinItsLimits() {
        assertThat(Arrangement.pictureSize(180, 1)).isEqualTo(192);
        assertThat(Arrangement.pictureSize(185, 0)).isEqualTo(180);
        assertThat(Arrangement.pictureSize(96, -1)).isEqualTo(96);
        assertThat(Arrangement.pictureSize(355, 3)).isEqualTo(360);
    }
}
