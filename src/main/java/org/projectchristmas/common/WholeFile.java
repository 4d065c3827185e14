package org.projectchristmas.common;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced whole or not at all: what is new is written beside it, put on the disk and moved into its place. */
public final class WholeFile {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /** Fills a stream and tells something of it. */
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * The file itself: of a link what it leads to, even if that is yet to be, so that the link stays one.
     *
     * @throws FileSystemLoopException if links lead to each other
     */
    public static Path real(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return file.toRealPath();
        }
        Path at = file.toAbsolutePath().normalize();
        if (Files.exists(at)) {
            // A folder, or a device such as /dev/stdout, whose links lead to no name.
            return at;
        }
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
        }
        return at;
    }

    /**
     * Replaces or creates a file. A power cut leaves the old one or the new one.
     *
     * @param part the name of the draft beside it; gone afterwards, except after a crash
     * @return what the content told
     * @throws IOException if it cannot be written; it is as before then
     */
    public static <T> T write(Path file, String part, Content<T> content) throws IOException {
        Path target = real(file);
        Path draft = target.resolveSibling(part);
        try {
            T told;
            try (var out = new FileOutputStream(draft.toFile())) {
                told = content.writeTo(out);
                out.getFD().sync();
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return told;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The same with a text, in UTF-8. */
    public static void write(Path file, String part, String text) throws IOException {
        write(file, part, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return text;
        });
    }
}
