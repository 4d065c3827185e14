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
    private static final String ROW = "  %-24s %s";

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
                lines.add(ROW.formatted(field.example(), TEXTS.of(field)));
            }
        }
        for (Flag flag : Flag.values()) {
            lines.add(ROW.formatted((flag.isBare() ? "" : Field.IS.word() + ":") + flag.word(), TEXTS.of(flag)));
        }
        for (Presence presence : Presence.values()) {
            lines.add(ROW.formatted(Field.HAS.word() + ":" + presence.word(), TEXTS.of(presence)));
        }
        lines.add("");
        lines.add("Ages are counted in h, d, w, m (months) and y. Prices are compared in each");
        lines.add("shop's own currency.");
        return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
    }
}
