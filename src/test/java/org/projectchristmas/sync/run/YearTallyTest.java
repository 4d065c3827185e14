package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.Year;

class YearTallyTest {
    private final YearTally tally = new YearTally();

    @Test
    void aYearIsItsListingsAndThePagesOfWhatTheyList() {
        tally.listingFound(1995, "a");
        tally.listingFound(1995, "b");
        tally.listingFound(1996, "c");
        tally.listingDone("a");
        tally.productsDue(Map.of(1995, 131, 0, 7));
        tally.productDone(1995);
        tally.productDone(0);
        assertThat(tally.picture())
                .containsExactly(
                        new Year(1995, new Count(1, 2), new Count(1, 131)),
                        new Year(1996, new Count(0, 1), Count.ZERO));
    }

    @Test
    void whatIsDueIsToldAnewWithoutForgettingWhatIsDone() {
        tally.productsDue(Map.of(1995, 3));
        tally.productDone(1995);
        tally.moreProductsDue(1995, 2);
        tally.productsDue(Map.of(1995, 4));
        assertThat(tally.picture()).containsExactly(new Year(1995, Count.ZERO, new Count(1, 5)));
    }

    @Test
    void aPageWhoseYearNobodyToldIsLeftOut() {
        tally.listingDone("elsewhere");
        assertThat(tally.picture()).isEmpty();
    }

    @Test
    void moreReadThanWasDueIsNotMoreThanAll() {
        tally.productsDue(Map.of(1995, 1));
        tally.productDone(1995);
        tally.productDone(1995);
        assertThat(tally.picture()).containsExactly(new Year(1995, Count.ZERO, new Count(2, 2)));
    }
}
