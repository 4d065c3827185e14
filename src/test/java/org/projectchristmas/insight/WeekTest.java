package org.projectchristmas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeekTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aWeekIsTodayAndTheSixDaysBeforeByTheMidnightsOfThePlace() {
        // In Berlin it is the 24th already.
        Week week = Week.endingToday(Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), BERLIN));

        assertThat(week.days())
                .hasSize(7)
                .startsWith(LocalDate.parse("2026-11-18"))
                .endsWith(LocalDate.parse("2026-11-24"));
        assertThat(week.from()).isEqualTo(Instant.parse("2026-11-17T23:00:00Z"));
        assertThat(week.dayOf(week.from())).isEqualTo(week.days().getFirst());
    }
}
