package org.projectchristmas.log;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the log's files are: the one that grows, and those that were put away, packed, when it had grown enough. */
public final class LogFolder {
    private static final Pattern PACKED = Pattern.compile("christmas-(\\d{4}-\\d\\d-\\d\\d)-(\\d{1,9})\\.log\\.gz");

    private final Path folder;

    /** @param home the folder of everything the program writes */
    public LogFolder(Path home) {
        folder = home.resolve("log");
    }

    public Path path() {
        return folder;
    }

    /** The file without its ending, as the logging library wants it. */
    public Path stem() {
        return folder.resolve("christmas");
    }

    /** The file that grows; it may not be there yet. */
    Path live() {
        return folder.resolve("christmas.log");
    }

    /** The packed files, newest first. */
    List<Path> packed() throws IOException {
        var found = new ArrayList<Packed>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                Matcher name = PACKED.matcher(String.valueOf(each.getFileName()));
                if (name.matches()) {
                    found.add(new Packed(name.group(1), Integer.parseInt(name.group(2)), each));
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // Nothing was ever logged there.
            return List.of();
        }
        found.sort(Comparator.comparing(Packed::day)
                .thenComparingInt(Packed::number)
                .reversed());
        return found.stream().map(Packed::file).toList();
    }

    private record Packed(String day, int number, Path file) {}
}
