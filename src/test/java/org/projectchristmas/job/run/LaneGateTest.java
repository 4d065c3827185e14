package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Lane;

class LaneGateTest {
    private static final Lane LANE = new Lane("a_shop", 2);

    private final LaneGate gate = new LaneGate();

    @Test
    void noMoreJobsAreInsideThanTheLaneIsWide() {
        assertThat(gate.enter(LANE, new JobId(1))).isTrue();
        assertThat(gate.enter(LANE, new JobId(2))).isTrue();
        assertThat(gate.enter(LANE, new JobId(3))).isFalse();
        assertThat(gate.enter(new Lane("other_shop", 1), new JobId(3))).isTrue();

        assertThat(gate.enter(LANE, new JobId(2))).isTrue();
        gate.leave(LANE, new JobId(1));
        gate.leave(LANE, new JobId(1));

        assertThat(gate.enter(LANE, new JobId(4))).isTrue();
        assertThat(gate.enter(LANE, new JobId(5))).isFalse();
    }

    @Test
    void aLaneThatIsLeftByAllIsNoLongerUsed() {
        gate.enter(LANE, new JobId(1));
        assertThat(gate.used()).containsExactly("a_shop");
        assertThat(gate.left()).isEmpty();

        gate.leave(LANE, new JobId(1));

        assertThat(gate.used()).isEmpty();
        assertThat(gate.left()).containsExactly("a_shop");
    }
}
