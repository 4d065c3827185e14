package org.projectchristmas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {
    private static final Instant DUE = Instant.parse("2026-11-24T09:30:00Z");

    static Stream<Remark> remarks() {
        return Stream.of(
                new Remark.Missed(DUE, Instant.parse("2026-11-24T11:12:00.123456Z")),
                new Remark.StillRunning(DUE),
                new Remark.Nothing(DUE),
                new Remark.Refused(DUE, "The hook said: no, not now."),
                new Remark.Refused(DUE, "two\nlines"));
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void aRemarkIsReadAsItIsWritten(Remark remark) {
        assertThat(Remark.parse(remark.toString())).isEqualTo(remark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "the run before was still under way", "missed 2026-11-24T09:30:00Z", "missed 25:99Z, ran Z"})
    void whatIsNoRemarkIsNone(String text) {
        assertThat(Remark.parse(text)).isNull();
    }
}
