package org.projectchristmas.cli;

import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.catalog.query.Field;
import org.projectchristmas.catalog.query.Flag;
import org.projectchristmas.catalog.query.LanguageTexts;
import org.projectchristmas.catalog.query.Presence;

/** What {@code search --help} tells of the language, from its own table. */
final class QueryHelp {
    private static final LanguageTexts TEXTS = LanguageTexts.ENGLISH;
    private static final String EXAMPLE = "  %-24s";
    private static final int WIDTH = 79;

    private QueryHelp() {}

    static String[] lines() {
        var lines = new ArrayList<>(List.of(
                "",
                "Beside words, a query can hold \"phrases\", fields, -something for what is not",
                "wanted, \"or\" and brackets. Quote it for the shell, and put -- before one that",
                "begins with a dash:",
                "",
                "  christmas search 'series:\"frosty friends\" year:1990..1999 price<30 -soldout'",
                "",
                "Fields:"));
        for (Field field : Field.values()) {
            if (field.kind() != Field.Kind.FLAG && field.kind() != Field.Kind.PRESENCE) {
                lines.addAll(row(field.example(), TEXTS.of(field)));
            }
        }
        for (Flag flag : Flag.values()) {
            lines.addAll(row((flag.isBare() ? "" : Field.IS.word() + ":") + flag.word(), TEXTS.of(flag)));
        }
        for (Presence presence : Presence.values()) {
            lines.addAll(row(Field.HAS.word() + ":" + presence.word(), TEXTS.of(presence)));
        }
        lines.add("");
        lines.add("Ages are counted in h, d, w, m (months) and y. Prices are compared in each");
        lines.add("shop's own currency.");
        return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
    }

    /** What is too long for a terminal goes on below its own beginning. */
    private static List<String> row(String example, String text) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder(EXAMPLE.formatted(example));
        for (String word : text.split(" ", -1)) {
            if (row.length() + 1 + word.length() > WIDTH) {
                rows.add(row.toString());
                row = new StringBuilder(EXAMPLE.formatted(""));
            }
            row.append(' ').append(word);
        }
        rows.add(row.toString());
        return rows;
    }
}
