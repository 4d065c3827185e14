package org.projectchristmas.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.common.LogScope;
import org.slf4j.event.Level;

class LineEncoderTest {
    private static final String FORGED =
            "2026-11-24T18:35:01.333Z ERROR job=1 [main] org.projectchristmas.Forged - nothing of this happened";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private List<LogLine> read() {
        var entries = new ArrayList<LogLine>();
        try (var tail = new LogTail(program.folder.live(), entries::add)) {
            tail.poll();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return entries;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(LogFormat format) {
        program.encoder.setFormat(format);
        try (var _ = LogScope.open(Map.of("vendor", "ornament_shop_com", "job", "80", "run", "3"))) {
            program.log.warn("{} pages of \"ümlaut\" \\ failed", 7, new IllegalStateException("out of glitter"));
        }
        program.log.info("about nothing");

        List<LogLine> entries = read();
        assertThat(entries).hasSize(2);
        LogLine first = entries.getFirst();
        assertThat(first.level()).isEqualTo(Level.WARN);
        assertThat(first.about()).isEqualTo(new LogLine.About("ornament_shop_com", "80", "3"));
        assertThat(first.message()).isEqualTo("7 pages of \"ümlaut\" \\ failed");
        assertThat(first.thread()).isEqualTo(Thread.currentThread().getName());
        assertThat(first.source()).isEqualTo("ShopStages");
        assertThat(first.trace().getFirst()).isEqualTo("java.lang.IllegalStateException: out of glitter");
        assertThat(first.trace().get(1)).startsWith("  at ").contains("whatIsWrittenIsReadAgain");
        assertThat(entries.get(1).about()).isEqualTo(LogLine.About.NOTHING);
        assertThat(entries.get(1).trace()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAShopSendsCannotForgeAnEntryNorCommandATerminal(LogFormat format) {
        program.encoder.setFormat(format);
        for (String lineBreak : List.of("\n", "\r\n", "\r", "\u2028", "\u0085", "\n\n")) {
            program.log.info(
                    "the page said {}", lineBreak + FORGED, new IllegalStateException("and" + lineBreak + FORGED));
        }
        program.log.info("red \u001b[31m, a bell \u0007, turned \u202etxet, a null \u0000");

        List<LogLine> entries = read();
        assertThat(entries).hasSize(7).noneMatch(entry -> entry.logger().endsWith("Forged"));
        assertThat(program.file().chars()).noneMatch(each -> each < ' ' && each != '\n' && each != '\t');
        assertThat(entries.getLast().message())
                .isEqualTo("red \\u001b[31m, a bell \\u0007, turned \\u202etxet, a null \\u0000");
    }

    @Test
    void namesThatWouldBreakALineApartAreMadeHarmless() {
        try (var _ = LogScope.open(Map.of("vendor", "x] org.Forged - y", "job", "1 run=7"))) {
            program.log.info("said");
        }
        LogLine entry = read().getFirst();
        assertThat(entry.about()).isEqualTo(new LogLine.About("x__org.Forged_-_y", "1_run_7", null));
        assertThat(entry.message()).isEqualTo("said");
    }

    @ParameterizedTest
    @EnumSource
    void aHugeMessageAndAnEndlessTraceAreCut(LogFormat format) {
        program.encoder.setFormat(format);
        program.log.error("x".repeat(3_000_000), deep(300));
        assertThat(program.file().length()).isLessThan(4_000_000);
        LogLine entry = read().getFirst();
        assertThat(entry.message()).hasSize(LogLine.LONGEST_MESSAGE + 1).endsWith("…");
        assertThat(entry.trace()).hasSizeLessThanOrEqualTo(LogLine.LONGEST_TRACE);
    }

    private static Exception deep(int causes) {
        Exception exception = new IllegalStateException("innermost");
        for (int i = 0; i < causes; i++) {
            exception = new IllegalStateException("layer " + i, exception);
        }
        return exception;
    }

    @Test
    void inJsonEachLineIsOneObjectWithTheKeysThatAreDocumented() throws IOException {
        program.encoder.setFormat(LogFormat.JSON);
        try (var _ = LogScope.open(Map.of("vendor", "ornament_shop_com", "job", "80"))) {
            program.log.warn("two\nlines", new IllegalStateException("x"));
        }
        List<String> lines = program.file().lines().toList();
        assertThat(lines).hasSize(1);
        JsonNode object = new JsonMapper().readTree(lines.getFirst());
        assertThat(object.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("time", "level", "vendor", "job", "thread", "logger", "message", "trace");
        assertThat(object.get("message").textValue()).isEqualTo("two\\nlines");
        assertThat(object.get("trace").isArray()).isTrue();
    }

    @Test
    void aFileMayHoldBothFormatsAndTheLinesOfEarlierReleases() {
        program.log.info("one");
        program.encoder.setFormat(LogFormat.JSON);
        program.log.info("two");
        assertThat(read()).extracting(LogLine::message).containsExactly("one", "two");
        assertThat(TextFormat.parse(
                        "2026-11-24T19:35:01.333+01:00 INFO  [job-4] org.projectchristmas.job.LogHook - done"))
                .satisfies(entry -> assertThat(entry.at()).hasToString("2026-11-24T18:35:01.333Z"));
    }
}
