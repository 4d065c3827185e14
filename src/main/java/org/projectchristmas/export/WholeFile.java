package org.projectchristmas.export;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file beside its target and moves it into place when it is complete and on the disk. */
final class WholeFile {
    private WholeFile() {}

    /** Fills a stream and tells something of it. */
    @FunctionalInterface
    interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    static <T> T write(Path target, ProgramFiles kept, Content<T> content) throws IOException {
        Path real = Files.isSymbolicLink(target) && Files.isRegularFile(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
        kept.spare(real);
        if (Files.isDirectory(real)) {
            throw new IsDirectoryException(target.toString());
        }
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            try (OutputStream out = Files.newOutputStream(real)) {
                return content.writeTo(out);
            }
        }
        if (Files.exists(real) && !Files.isWritable(real)) {
            // A move would replace it all the same: only the folder's permission counts for that.
            throw new AccessDeniedException(target.toString());
        }
        return replace(real, content);
    }

    private static <T> T replace(Path target, Content<T> content) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotDirectoryException(String.valueOf(folder));
        }
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            T result;
            try (var out = new FileOutputStream(part.toFile())) {
                result = content.writeTo(out);
                out.getFD().sync();
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The target of an export is a folder. */
    static final class IsDirectoryException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        IsDirectoryException(String file) {
            super(file);
        }
    }
}
