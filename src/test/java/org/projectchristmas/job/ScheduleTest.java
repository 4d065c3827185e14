package org.projectchristmas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    @Test
    void anIntervalIsCountedFromTheTimeGiven() {
        assertThat(Schedule.every(Duration.ofHours(5)).nextAfter(at("2026-11-23T22:00:00Z")))
                .contains(at("2026-11-24T03:00:00Z"));
        assertThatThrownBy(() -> Schedule.every(Duration.ofSeconds(59))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:29:59Z, 2026-11-23T08:30:00Z",
        "2026-11-23T08:30:00Z, 2026-11-24T08:30:00Z",
        "2026-11-23T23:30:00Z, 2026-11-24T08:30:00Z"
    })
    void aDailyTimeIsOfItsZone(String time, String next) {
        assertThat(Schedule.dailyAt(LocalTime.of(9, 30), BERLIN).nextAfter(at(time)))
                .contains(at(next));
    }

    @Test
    void onTheDayThatTheClocksSkipTheTimeItIsAsMuchLater() {
        assertThat(Schedule.dailyAt(LocalTime.of(2, 30), BERLIN).nextAfter(at("2026-03-28T12:00:00Z")))
                .contains(at("2026-03-29T01:30:00Z"));
    }

    @Test
    void onTheDayThatTheClocksRepeatTheTimeItIsOnce() {
        Schedule daily = Schedule.dailyAt(LocalTime.of(2, 30), BERLIN);
        assertThat(daily.nextAfter(at("2026-10-24T12:00:00Z"))).contains(at("2026-10-25T00:30:00Z"));
        assertThat(daily.nextAfter(at("2026-10-25T00:30:00Z"))).contains(at("2026-10-26T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* * * * *        | 2026-11-23T12:00:30Z | 2026-11-23T12:01:00Z",
                "*/15 * * * *     | 2026-11-23T12:45:00Z | 2026-11-23T13:00:00Z",
                "0 3 * * *        | 2026-11-23T03:00:00Z | 2026-11-24T03:00:00Z",
                "30 9 * * 1-5     | 2026-11-27T10:00:00Z | 2026-11-30T09:30:00Z",
                "0 0 * * 7        | 2026-11-23T12:00:00Z | 2026-11-29T00:00:00Z",
                "0 0 * * 0        | 2026-11-23T12:00:00Z | 2026-11-29T00:00:00Z",
                "0 0 1,15 * *     | 2026-11-23T12:00:00Z | 2026-12-01T00:00:00Z",
                "0 0 29 2 *       | 2026-11-23T12:00:00Z | 2028-02-29T00:00:00Z",
                "5-10/5 8,20 * * * | 2026-11-23T08:05:00Z | 2026-11-23T08:10:00Z",
                "0 0 13 * 5       | 2026-11-23T12:00:00Z | 2026-11-27T00:00:00Z"
            })
    void cronNamesMinutes(String expression, String time, String next) {
        assertThat(Schedule.cron(expression, ZoneOffset.UTC).nextAfter(at(time)))
                .contains(at(next));
    }

    @Test
    void aCronTimeThatTheClocksSkipIsAsMuchLater() {
        Schedule yearly = Schedule.cron("30 2 29 3 *", BERLIN);
        assertThat(yearly.nextAfter(at("2026-03-28T12:00:00Z"))).contains(at("2026-03-29T01:30:00Z"));
        assertThat(yearly.nextAfter(at("2026-03-29T01:30:00Z"))).contains(at("2027-03-29T00:30:00Z"));
    }

    @Test
    void whatCronRepeatsIsNotMadeUpForWhereTheClocksSkip() {
        assertThat(Schedule.cron("*/30 2 * * *", BERLIN).nextAfter(at("2026-03-28T12:00:00Z")))
                .contains(at("2026-03-30T00:00:00Z"));
        assertThat(Schedule.cron("45 * * * *", BERLIN).upcoming(at("2026-03-29T00:00:00Z"), 2))
                .containsExactly(at("2026-03-29T00:45:00Z"), at("2026-03-29T01:45:00Z"));
    }

    @Test
    void aCronDayThatNeverComesHasNoNextTime() {
        assertThat(Schedule.cron("0 0 31 2 *", ZoneOffset.UTC).nextAfter(at("2026-11-23T12:00:00Z")))
                .isEmpty();
    }

    @Test
    void theNextTimesFollowOneAnother() {
        assertThat(Schedule.dailyAt(LocalTime.of(2, 30), BERLIN).upcoming(at("2026-03-28T00:00:00Z"), 3))
                .containsExactly(at("2026-03-28T01:30:00Z"), at("2026-03-29T01:30:00Z"), at("2026-03-30T00:30:00Z"));
        assertThat(new Schedule.Off().upcoming(at("2026-03-28T00:00:00Z"), 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"daily 09:30, daily 09:30 Europe/Berlin", "cron 0 3 * * 1, cron 0 3 * * 1 Europe/Berlin", "off, off"})
    void aZoneThatIsLeftOutIsTheOneGiven(String text, String read) {
        assertThat(Schedule.parse(text, BERLIN)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "off",
                "continuously",
                "every PT1H",
                "daily 09:30 Europe/Berlin",
                "cron 0 3 * * 1-5 Europe/Berlin",
                "cron */5 * * * * Z"
            })
    void aScheduleIsReadAsItIsWritten(String text) {
        assertThat(Schedule.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hourly",
                "off now",
                "Continuously",
                "every",
                "every 1h",
                "every PT1S",
                "daily 25:00 Z",
                "daily 09:30",
                "daily 09:30 Mars/Base",
                "cron 60 * * * * Z",
                "cron * * * * Z",
                "cron * 24 * * * Z",
                "cron * * 0 * * Z",
                "cron * * * 13 * Z",
                "cron * * * * 8 Z",
                "cron 5-1 * * * * Z",
                "cron */0 * * * * Z",
                "cron a * * * * Z",
                "cron 1,,2 * * * * Z"
            })
    void whatIsNoScheduleIsRefused(String text) {
        assertThatThrownBy(() -> Schedule.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
