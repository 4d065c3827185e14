package org.projectchristmas.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrometheusTextTest {
    @Test
    void countersStandUnderTheirHelpWithLabelsInOrder() {
        String text = new PrometheusText()
                .counters("asked_total", "All requests.", Map.of(Map.of("vendor", "a", "outcome", "200"), 12L))
                .toString();

        assertThat(text).isEqualTo("""
                # HELP asked_total All requests.
                # TYPE asked_total counter
                asked_total{outcome="200",vendor="a"} 12
                """);
    }

    @Test
    void timesAreSecondsByQuantile() {
        String text = new PrometheusText()
                .times("took_seconds", "Times.", Map.of(Map.of(), Latencies.of(List.of(Duration.ofMillis(100)))))
                .toString();

        assertThat(text)
                .startsWith(
                        "# HELP took_seconds Times.\n# TYPE took_seconds summary\ntook_seconds{quantile=\"0.5\"} 0.10")
                .endsWith("took_seconds_count 1\n");
    }

    @Test
    void whatWouldBreakALineIsEscaped() {
        String text = new PrometheusText()
                .counters("x_total", "Two\nlines.", Map.of(Map.of("label", "a \"b\" \\ \n c"), 1L))
                .toString();

        assertThat(text).contains("# HELP x_total Two\\nlines.\n", "x_total{label=\"a \\\"b\\\" \\\\ \\n c\"} 1\n");
    }
}
