package org.projectchristmas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.State;

class ProgressLinesTest {
    /** The rows of a terminal that is so wide, after all that was written to it. */
    private static List<String> screen(int width, String written) {
        var rows = new ArrayList<>(List.of(new StringBuilder()));
        boolean wraps = true;
        int row = 0;
        Matcher part = Pattern.compile("\u001b\\[(\\??\\d*)([A-Za-z])|(.)", Pattern.DOTALL)
                .matcher(written);
        while (part.find()) {
            String command = part.group(2) == null ? part.group(3) : part.group(1) + part.group(2);
            switch (command) {
                case "?7l" -> wraps = false;
                case "?7h" -> wraps = true;
                case "J" -> {
                    rows.subList(row, rows.size()).clear();
                    rows.add(new StringBuilder());
                }
                case "\n" -> {
                    row++;
                    if (row == rows.size()) {
                        rows.add(new StringBuilder());
                    }
                }
                default -> {
                    if (part.group(2) != null) {
                        assertThat(part.group(2)).isEqualTo("A");
                        row -= Integer.parseInt(part.group(1));
                    } else {
                        if (rows.get(row).length() == width && wraps) {
                            row++;
                            rows.add(row, new StringBuilder());
                        }
                        rows.get(row)
                                .setLength(Math.min(width - 1, rows.get(row).length()));
                        rows.get(row).append(command);
                    }
                }
            }
        }
        return rows.stream().map(StringBuilder::toString).toList();
    }

    @Test
    void aNarrowTerminalHasOneRowForEachShopUntilTheEnd() {
        var written = new StringWriter();
        var out = new PrintWriter(written);
        var lines = new ProgressLines(new Terminal(new StandardOutput(OutputStream.nullOutputStream()), out, out, out));
        var overview = new VendorProgress.Overview(List.of(at(State.PRODUCTS, 2), at(State.RESTING, 0)));
        out.print("$ christmas refresh\n");

        for (int times = 0; times < 3; times++) {
            lines.show(overview);
        }
        assertThat(screen(80, written.toString()))
                .hasSize(4)
                .allMatch(row -> row.length() <= 80)
                .satisfies(rows -> assertThat(rows.get(2))
                        .startsWith("ornament_shop_com ")
                        .contains("products 139/1,600")
                        .endsWith(" "));

        lines.finish(overview);
        assertThat(String.join("", screen(80, written.toString())))
                .startsWith("$ christmas refreshornament_shop_com")
                .contains("2 errors (last: The shop cannot be reached.)ornament_shop_com")
                .endsWith("(The shop cannot be reached.)");
    }

    /** It would command the terminal, as the letters of another script before A would not. */
    @Test
    void theTerminalObeysTheseLinesButNotWhatTheyQuote() {
        var written = new StringWriter();
        var out = new PrintWriter(written);
        var terminal = new Terminal(new StandardOutput(OutputStream.nullOutputStream()), out, out, out).plain();
        var lines = new ProgressLines(terminal);
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
        try {
            var overview =
                    new VendorProgress.Overview(List.of(at(State.PRODUCTS, 1, "The price \"\u009b2J\" is none.")));
            lines.show(overview);
            lines.show(overview);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }

        assertThat(written.toString()).contains("\u001b[1A", "\"\uFFFD2J\"").doesNotContain("\u009b");
    }

    private static VendorProgress at(State state, int errors) {
        return at(state, errors, "The shop cannot be reached.");
    }

    private static VendorProgress at(State state, int errors, String lastError) {
        return new VendorProgress(
                new VendorId("ornament_shop_com"),
                state,
                new Count(54, 54),
                new Count(139, 1_600),
                0,
                Optional.empty(),
                errors,
                Optional.of(lastError),
                Changes.NONE,
                Optional.empty(),
                List.of());
    }

    @Test
    void aShopThatIsWaitedForSaysWhy() {
        assertThat(ProgressLines.line(at(State.RESTING, 0)))
                .contains(" resting ")
                .endsWith("(The shop cannot be reached.)");
        assertThat(ProgressLines.line(at(State.PRODUCTS, 0))).doesNotContain("reached");
    }

    @Test
    void failedPagesAreCountedWithTheLastOne() {
        assertThat(ProgressLines.line(at(State.PRODUCTS, 2)))
                .endsWith("2 errors (last: The shop cannot be reached.)")
                .contains("products 139/1,600");
    }
}
