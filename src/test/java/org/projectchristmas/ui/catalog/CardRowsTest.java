package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.catalog.CardRows.Move;

class CardRowsTest {
    /** Three full rows and one of two. */
    private final CardRows rows = new CardRows(5, 17);

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
