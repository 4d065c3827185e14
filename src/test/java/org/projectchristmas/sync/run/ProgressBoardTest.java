package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.State;

class ProgressBoardTest {
    private static final VendorId SHOP = new VendorId("a_shop");

    private final MovingClock clock = new MovingClock();
    private final ProgressBoard board = new ProgressBoard(List.of(SHOP));

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void aRefreshThatWaitsDoesNotHideTheOneThatReads() {
        RunTally reading = watched(State.PRODUCTS);
        reading.productsDue(10);
        reading.productDone(0);
        RunTally waiting = watched(State.WAITING);

        clock.forward(Duration.ofSeconds(1));
        board.show(waiting);

        assertThat(shown().state()).isEqualTo(State.PRODUCTS);
        assertThat(shown().products()).isEqualTo(new Count(1, 10));
    }

    @Test
    void ofTwoRefreshesThatReadTheNewerIsShownAsLongAsItGetsOn() {
        RunTally older = watched(State.PRODUCTS);
        RunTally newer = watched(State.LISTINGS);
        older.productDone(0);
        newer.listingDone("one");
        clock.forward(Duration.ofSeconds(1));
        board.show(older);
        assertThat(shown().state()).isEqualTo(State.LISTINGS);

        clock.forward(Duration.ofSeconds(20));
        older.productDone(0);
        clock.forward(Duration.ofSeconds(1));
        board.show(newer);
        assertThat(shown().state()).isEqualTo(State.PRODUCTS);
    }

    @Test
    void theEndOfARefreshIsShownOnceNothingElseIsUnderWay() {
        RunTally older = watched(State.LISTINGS);
        RunTally newer = watched(State.WAITING);

        older.state(State.CANCELLED);
        board.forget(older);
        assertThat(shown().state()).isEqualTo(State.WAITING);

        newer.state(State.DONE);
        board.forget(newer);
        assertThat(shown().state()).isEqualTo(State.DONE);
    }

    private RunTally watched(State state) {
        var tally = new RunTally(SHOP, clock);
        tally.state(state);
        board.watch(tally);
        return tally;
    }

    private VendorProgress shown() {
        return board.live().get().vendors().getFirst();
    }
}
