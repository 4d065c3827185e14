package org.projectchristmas.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    private static final String LINE = "2026-11-24T18:35:01.333Z INFO  [main] org.example.Cat - ";

    @TempDir
    private Path home;

    private final List<String> seen = new ArrayList<>();
    private LogFolder folder;
    private LogTail tail;

    @BeforeEach
    void open() throws IOException {
        folder = new LogFolder(home);
        Files.createDirectories(folder.path());
        tail = new LogTail(folder.live(), entry -> seen.add(entry.message() + entry.trace()));
    }

    @AfterEach
    void close() throws IOException {
        tail.close();
    }

    private void append(String text) throws IOException {
        Files.writeString(folder.live(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void aFileThatComesLaterIsFoundThen() throws IOException {
        tail.poll();
        append(LINE + "one\n");
        tail.poll();
        tail.poll();
        assertThat(seen).containsExactly("one[]");
    }

    @Test
    void aLineIsAnEntryOnceItsEndIsWritten() throws IOException {
        append(LINE + "half of");
        tail.poll();
        assertThat(seen).isEmpty();
        append(" it\n");
        tail.poll();
        assertThat(seen).containsExactly("half of it[]");
    }

    @Test
    void nothingIsLostOrSeenTwiceWhenTheFileIsPutAway() throws IOException {
        try (var program = new Program(home)) {
            for (int i = 0; i < 1_000; i++) {
                program.log.info("{}", i);
                if (i % 70 == 3) {
                    tail.poll();
                }
                if (i % 100 == 50) {
                    program.putAway();
                    tail.poll();
                }
            }
            tail.poll();
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_000).mapToObj(i -> i + "[]").toList());
    }

    @Test
    void aFileThatWasEmptiedIsReadFromItsBeginning() throws IOException {
        append(LINE + "a long first entry\n");
        tail.poll();
        Files.writeString(folder.live(), LINE + "new\n");
        tail.poll();
        assertThat(seen).containsExactly("a long first entry[]", "new[]");
    }

    @Test
    void whatIsNoEntryBelongsToTheOneBeforeIt() throws IOException {
        append("the end of something\n" + LINE + "one\n\tat there\n{\"no\": json\n\n2026-99-99T00:00:00.000Z\n" + LINE
                + "two\n");
        tail.poll();
        assertThat(seen).containsExactly("one[at there, {\"no\": json, 2026-99-99T00:00:00.000Z]", "two[]");
    }

    @Test
    void aLineWithoutEndFillsNoMemory() throws IOException {
        append(LINE + "x".repeat(5 * BoundedLines.LONGEST) + "\n" + LINE + "next\n");
        tail.poll();
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).hasSizeLessThan(LogLine.LONGEST_MESSAGE + 10);
        assertThat(seen.getLast()).isEqualTo("next[]");
    }

    @Test
    void bytesThatAreNoTextAreReadAllTheSame() throws IOException {
        Files.write(
                folder.live(),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n', (byte) 0xc3, '\n'},
                StandardOpenOption.CREATE);
        append(LINE + "still here\n");
        tail.poll();
        assertThat(seen).containsExactly("still here[]");
    }
}
