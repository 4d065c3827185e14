package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeMarksTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void marksAreFullSecondsMinutesOrHours() {
        TimeMarks marks = TimeMarks.between(NOON.plusMillis(300), NOON.plusSeconds(21), ZoneOffset.UTC, 5);
        assertThat(marks.step()).isEqualTo(Duration.ofSeconds(5));
        assertThat(marks.times())
                .containsExactly(NOON.plusSeconds(5), NOON.plusSeconds(10), NOON.plusSeconds(15), NOON.plusSeconds(20));
    }

    @Test
    void daysBeginWhereTheReaderIsEvenWhenClocksChange() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant from = Instant.parse("2026-10-24T10:00:00Z");
        TimeMarks marks = TimeMarks.between(from, from.plus(Duration.ofDays(3)), berlin, 4);
        assertThat(marks.times())
                .containsExactly(
                        Instant.parse("2026-10-24T22:00:00Z"),
                        Instant.parse("2026-10-25T23:00:00Z"),
                        Instant.parse("2026-10-26T23:00:00Z"));
    }

    @Test
    void aMonthHasFewMarks() {
        assertThat(TimeMarks.between(NOON, NOON.plus(Duration.ofDays(31)), ZoneOffset.UTC, 7)
                        .times())
                .hasSizeBetween(4, 7);
    }
}
