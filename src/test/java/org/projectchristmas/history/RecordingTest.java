package org.projectchristmas.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordingTest {
    @Test
    void ofALongTextTheHistoryKeepsTheBeginning() {
        assertThat(Recording.kept("x".repeat(500))).hasSize(500);
        assertThat(Recording.kept("x".repeat(500) + "y".repeat(9_000))).isEqualTo("x".repeat(500));
        assertThat(Recording.kept(null)).isNull();
    }
}
