package org.projectchristmas.common;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that is replaced whole or not at all: what is new is written beside it, put on the disk and moved into its place. */
public final class WholeFile {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

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
     * Replaces a file, which keeps its rights, or creates it. A power cut leaves the old one or the new one.
     *
     * @param part the name of the draft beside it; gone afterwards, except after a crash
     * @return what the content told
     * @throws IOException if it cannot be written; it is as before then
     */
    public static <T> T write(Path file, String part, Content<T> content) throws IOException {
        Path target = real(file);
        return write(target, part, Files.exists(target) ? rights(target) : null, content);
    }

    /** The same with a text, in UTF-8. */
    public static void write(Path file, String part, String text) throws IOException {
        write(file, part, of(text));
    }

    /** The same, where a file that is created is for its owner alone. */
    public static void writeForOwner(Path file, String part, String text) throws IOException {
        Path target = real(file);
        write(target, part, Files.exists(target) ? rights(target) : OWNER_ONLY, of(text));
    }

    private static Content<String> of(String text) {
        return out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return text;
        };
    }

    /** @param rights null for those that any new file gets */
    private static <T> T write(Path target, String part, @Nullable Set<PosixFilePermission> rights, Content<T> content)
            throws IOException {
        Path draft = target.resolveSibling(part);
        // What a crash has left may have other rights.
        Files.deleteIfExists(draft);
        try {
            boolean isPosix =
                    target.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (isPosix && rights != null) {
                Files.createFile(draft, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            T told;
            try (var out = new FileOutputStream(draft.toFile())) {
                told = content.writeTo(out);
                out.getFD().sync();
            }
            if (isPosix && rights != null) {
                Files.setPosixFilePermissions(draft, rights);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return told;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Null where files have no such rights. */
    private static @Nullable Set<PosixFilePermission> rights(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes().permissions();
    }
}
