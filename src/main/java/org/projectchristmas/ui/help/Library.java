package org.projectchristmas.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something of others that is part of the program.
 *
 * @param artifact its name among those who build programs, such as {@code org.jsoup:jsoup}
 * @param licences the names of the licences under which it may be used; one of them is enough
 */
record Library(String name, String artifact, String version, String licences) {
    /** As the build writes it: licences in parentheses, name, coordinates and home page. */
    private static final Pattern LINE = Pattern.compile("((?:\\([^)]*\\) )+)(.+) \\(([^: ]+:[^: ]+):([^ ]+) - .*\\)");

    /** All of them by name: the build's own list, and the fonts, which no build tool knows. */
    static List<Library> all() {
        var all = new ArrayList<Library>();
        all.add(new Library("Inter", "rsms/inter", "4", "SIL Open Font License 1.1"));
        all.add(new Library("EB Garamond", "octaviopardo/EBGaramond12", "1", "SIL Open Font License 1.1"));
        var list = Objects.requireNonNull(Library.class.getResourceAsStream("licences.txt"), "licences.txt");
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> all.add(of(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.sort(Comparator.comparing(each -> each.name.toLowerCase(Locale.ROOT)));
        return List.copyOf(all);
    }

    private static Library of(Matcher line) {
        String licences = line.group(1).strip();
        return new Library(
                line.group(2),
                line.group(3),
                line.group(4),
                licences.substring(1, licences.length() - 1).replace(") (", " or "));
    }
}
