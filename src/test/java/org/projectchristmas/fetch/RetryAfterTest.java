package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                             | PT0S
            120                           | PT2M
            ' 5 '                         | PT5S
            Mon, 23 Nov 2026 12:00:30 GMT | PT30S
            Mon, 23 Nov 2026 11:00:00 GMT | PT0S
            Monday, 23-Nov-26 12:00:30 GMT | PT30S
            Mon Nov 23 12:00:30 2026      | PT30S
            Tue Dec  1 12:00:00 2026      | PT192H
            Sunday, 06-Nov-94 08:49:37 GMT | PT0S
            999999999                     | PT277777H46M39S
            99999999999999999999          |
            -5                            |
            soon                          |
            ''                            |
            """)
    void secondsAndDatesAreUnderstood(String header, @Nullable Duration expected) {
        assertThat(RetryAfter.parse(header, Instant.parse("2026-11-23T12:00:00Z"))
                        .orElse(null))
                .isEqualTo(expected);
    }
}
