package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the program has no statement that would change or delete what the history holds. */
class AppendOnlyTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern REWRITING = Pattern.compile(
            "(update|delete\\s+from|merge\\s+into|truncate\\s+table)\\s+(changes|price_points|calls)\\b|(update|delete from) \" \\+");

    @Test
    void theHistoryIsOnlyEverAddedTo() throws IOException {
        var rewriting = new ArrayList<String>();
        for (Path file : sources()) {
            String text = Files.readString(file).toLowerCase(Locale.ROOT).replace("\"\"\"", "\"");
            var matcher = REWRITING.matcher(text);
            while (matcher.find()) {
                rewriting.add(file.getFileName() + ": " + matcher.group());
            }
        }

        // When two rows turn out to be one product, what was recorded of the one is handed to the other: its number
        // changes, and nothing else does. The deletion there is of what is no history.
        assertThat(rewriting)
                .containsExactly("ProductWriter.java: update \" +", "ProductWriter.java: delete from \" +");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
