package org.projectchristmas.build;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The project's source format (palantir-java-format), applied to every Java file under {@code src}. */
public final class SourceFormat {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private SourceFormat() {}

    /** Rewrites every file that is not in the project's format. */
    public static void main(String[] args) throws IOException {
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = formatted(file, text);
            if (!formatted.equals(text)) {
                Files.writeString(file, formatted);
            }
        }
    }

    /** The files whose text differs from the project's format. */
    static List<Path> unformatted() throws IOException {
        var found = new ArrayList<Path>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (!formatted(file, text).equals(text)) {
                found.add(file);
            }
        }
        return found;
    }

    static List<Path> sources() throws IOException {
        try (var walk = Files.walk(Path.of("src"))) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String formatted(Path file, String text) {
        try {
            String imports = RemoveUnusedImports.removeUnusedImports(text);
            String ordered = ImportOrderer.reorderImports(imports, JavaFormatterOptions.Style.PALANTIR);
            return FORMATTER.formatSource(ordered);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be parsed by the formatter", e);
        }
    }
}
