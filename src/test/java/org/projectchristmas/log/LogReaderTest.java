package org.projectchristmas.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.LogScope;
import org.slf4j.event.Level;

class LogReaderTest {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void write() {
        program = new Program(home);
        for (int file = 0; file < 12; file++) {
            for (int i = 0; i < 100; i++) {
                try (var _ =
                        LogScope.open(Map.of("vendor", file % 2 == 0 ? "even" : "odd", "job", String.valueOf(i)))) {
                    program.log.info("{} of {}", i, file);
                }
            }
            if (file < 11) {
                program.putAway();
            }
        }
    }

    @AfterEach
    void close() {
        program.close();
    }

    private List<String> last(LogFilter filter, int limit) throws IOException {
        try (var reader = new LogReader(program.folder, filter, limit)) {
            return reader.last(Cancellation.never()).stream()
                    .map(LogLine::message)
                    .toList();
        }
    }

    @Test
    void theLastOnesComeFromAsManyFilesAsThatTakes() throws IOException {
        assertThat(last(LogFilter.ALL, 3)).containsExactly("97 of 11", "98 of 11", "99 of 11");
        List<String> more = last(LogFilter.ALL, 250);
        assertThat(more).hasSize(250).startsWith("50 of 9").endsWith("99 of 11");
        assertThat(last(LogFilter.ALL, 100_000)).hasSize(1_200).startsWith("0 of 0");
    }

    @Test
    void theTenthFileIsNewerThanTheSecond() throws IOException {
        assertThat(last(LogFilter.ALL.withJob("7"), 100))
                .hasSize(12)
                .isSortedAccordingTo((a, b) -> Integer.compare(file(a), file(b)));
    }

    private static int file(String message) {
        return Integer.parseInt(message.substring(message.lastIndexOf(' ') + 1));
    }

    @Test
    void aFilterWantsEverythingAtOnce() throws IOException {
        program.log.error("Something BROKE", new IllegalStateException("deep inside"));
        assertThat(last(LogFilter.ALL.withVendor("odd").withJob("7"), 100))
                .containsExactly("7 of 1", "7 of 3", "7 of 5", "7 of 7", "7 of 9", "7 of 11");
        assertThat(last(LogFilter.ALL.withLevel(Level.WARN), 100)).containsExactly("Something BROKE");
        assertThat(last(LogFilter.of("  DEEP broke "), 100)).containsExactly("Something BROKE");
        assertThat(last(LogFilter.of("vendor=odd Of"), 2)).containsExactly("98 of 11", "99 of 11");
        assertThat(last(LogFilter.of("deep nothing"), 100)).isEmpty();
        assertThat(last(new LogFilter(null, null, "3", Level.TRACE, List.of()), 100))
                .isEmpty();
    }

    @Test
    void afterTheLastComesWhatIsNewEachOnce() throws IOException {
        try (var reader = new LogReader(program.folder, LogFilter.of("new"), 10)) {
            assertThat(reader.last(Cancellation.never())).isEmpty();
            program.log.info("new one");
            program.putAway();
            program.log.info("old one");
            program.log.info("new two");
            assertThat(reader.next()).extracting(LogLine::message).containsExactly("new one", "new two");
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void aDamagedFileGivesWhatItCan() throws IOException {
        Path gz = program.folder.packed().getFirst();
        byte[] bytes = Files.readAllBytes(gz);
        Files.write(gz, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Files.writeString(program.folder.packed().get(1), "this was never packed");
        assertThat(last(LogFilter.ALL, 100_000)).hasSizeBetween(1_000, 1_100).startsWith("0 of 0");
    }

    @Test
    void aSearchThroughAllFilesCanBeStopped() throws IOException {
        var stopped = new Cancellation();
        stopped.cancel();
        try (var reader = new LogReader(program.folder, LogFilter.of("nowhere"), 10)) {
            assertThatThrownBy(() -> reader.last(stopped)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void whereNothingWasLoggedThereIsNothing() throws IOException {
        try (var reader = new LogReader(new LogFolder(home.resolve("elsewhere")), LogFilter.ALL, 10)) {
            assertThat(reader.last(Cancellation.never())).isEmpty();
            assertThat(reader.next()).isEmpty();
        }
    }
}
