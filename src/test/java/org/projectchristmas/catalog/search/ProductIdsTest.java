package org.projectchristmas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProductIdsTest {
    @Test
    void holdsWhatWasPutInAndNothingBeside() {
        var ids = ProductIds.of(1, 63, 64, 4_095, 4_096, 40_960_000_001L);
        assertThat(ids.count()).isEqualTo(6);
        assertThat(ids.stream()).containsExactly(1L, 63L, 64L, 4_095L, 4_096L, 40_960_000_001L);
        assertThat(ids.contains(4_096)).isTrue();
        assertThat(ids.contains(0)).isFalse();
        assertThat(ids.contains(8_192)).isFalse();
        assertThat(ids.contains(40_960_000_002L)).isFalse();
        assertThat(ids.contains(-1)).isFalse();
    }

    @Test
    void theSameProductsAreTheSameHoweverTheyWereNamed() {
        assertThat(ProductIds.of(7, 90_000, 7))
                .isEqualTo(ProductIds.of(90_000, 7))
                .hasSameHashCodeAs(ProductIds.of(90_000, 7));
        assertThat(ProductIds.of(7)).isNotEqualTo(ProductIds.of(8));
    }

    @Test
    void aMillionTakeNoMoreRoomThanTheirBits() {
        var all = ProductIds.of(LongStream.rangeClosed(1, 1_000_000));
        assertThat(all.count()).isEqualTo(1_000_000);
        assertThat(all.contains(1_000_000)).isTrue();
        assertThat(all.contains(1_000_001)).isFalse();
        assertThat(ProductIds.of().contains(1)).isFalse();
    }
}
