package org.projectchristmas.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.showcase.Ornaments;

class FailureLogTest {
    private final FailureLog log = new FailureLog();

    @Test
    void theNewestFailureComesFirstAndARepeatedOneOnce() {
        log.note(errors(1, "a"));
        log.note(errors(2, "b"));
        log.note(errors(2, "b"));
        assertThat(log.of(Ornaments.SHOP)).containsExactly("b", "a");
    }

    @Test
    void aNewRefreshForgetsTheFailuresOfTheOneBefore() {
        log.note(errors(2, "a"));
        log.note(errors(0, null));
        assertThat(log.of(Ornaments.SHOP)).isEmpty();
    }

    @Test
    void onlySoManyAreKept() {
        for (int i = 1; i <= 700; i++) {
            log.note(errors(i, "failure " + i));
        }
        assertThat(log.of(Ornaments.SHOP)).hasSize(500).startsWith("failure 700");
    }

    private static VendorProgress.Overview errors(int count, @Nullable String last) {
        var idle = VendorProgress.idle(Ornaments.SHOP);
        return new VendorProgress.Overview(List.of(new VendorProgress(
                idle.vendor(),
                VendorProgress.State.PRODUCTS,
                idle.listings(),
                idle.products(),
                0,
                idle.eta(),
                count,
                Optional.ofNullable(last),
                idle.changes())));
    }
}
