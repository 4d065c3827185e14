package org.projectchristmas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T08:00:00.123456Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2024-02-29T12:34:56Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z"
            })
    void anInstantReadsAsTheLibraryWritesIt(Instant instant) {
        assertThat(Instants.text(instant))
                .isEqualTo(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @Test
    void noInstantIsNoText() {
        assertThat(Instants.text(null)).isNull();
    }
}
