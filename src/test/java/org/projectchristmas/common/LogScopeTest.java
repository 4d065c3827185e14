package org.projectchristmas.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LogScopeTest {
    @Test
    void linesAreAboutTheInnermostScopeAndThenAgainAboutTheOneAround() {
        try (var _ = LogScope.open(Map.of("job", "1", "vendor", "a", "year", "1995"))) {
            try (var _ = LogScope.open(Map.of("job", "2"))) {
                assertThat(LogScope.get(LogScope.JOB)).isEqualTo("2");
                assertThat(LogScope.get(LogScope.VENDOR)).isNull();
                LogScope.add(LogScope.RUN, 7);
                assertThat(LogScope.get(LogScope.RUN)).isEqualTo("7");
            }
            assertThat(LogScope.get(LogScope.JOB)).isEqualTo("1");
            assertThat(LogScope.get(LogScope.VENDOR)).isEqualTo("a");
            assertThat(LogScope.get(LogScope.RUN)).isNull();
            assertThat(LogScope.get("year")).isNull();
        }
        assertThat(LogScope.get(LogScope.JOB)).isNull();
    }
}
