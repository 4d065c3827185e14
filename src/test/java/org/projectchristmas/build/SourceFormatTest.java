package org.projectchristmas.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Holds every source file to the project's format and size. */
class SourceFormatTest {
    private static final int LONGEST_FILE = 400;
    private static final int MEDIAN_FILE = 80;

    @Test
    void everySourceFileIsFormatted() throws IOException {
        assertThat(SourceFormat.unformatted())
                .as("run: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }

    @Test
    void noSourceFileIsTooLong() throws IOException {
        var lengths = new ArrayList<Long>();
        for (Path file : SourceFormat.sources()) {
            try (var lines = Files.lines(file)) {
                long length = lines.count();
                assertThat(length).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE);
                lengths.add(length);
            }
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).as("median lines of a file").isLessThan(MEDIAN_FILE);
    }
}
