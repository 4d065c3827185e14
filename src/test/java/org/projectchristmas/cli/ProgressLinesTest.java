package org.projectchristmas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.State;

class ProgressLinesTest {
    private static VendorProgress at(State state, int errors) {
        return new VendorProgress(
                new VendorId("ornament_shop_com"),
                state,
                new Count(54, 54),
                new Count(139, 1_600),
                0,
                Optional.empty(),
                errors,
                Optional.of("The shop cannot be reached."),
                Changes.NONE,
                Optional.empty(),
                List.of());
    }

    @Test
    void aShopThatIsWaitedForSaysWhy() {
        assertThat(ProgressLines.line(at(State.RESTING, 0)))
                .contains(" resting ")
                .endsWith("(The shop cannot be reached.)");
        assertThat(ProgressLines.line(at(State.PRODUCTS, 0))).doesNotContain("reached");
    }

    @Test
    void failedPagesAreCountedWithTheLastOne() {
        assertThat(ProgressLines.line(at(State.PRODUCTS, 2)))
                .endsWith("2 errors (last: The shop cannot be reached.)")
                .contains("products 139/1,600");
    }
}
