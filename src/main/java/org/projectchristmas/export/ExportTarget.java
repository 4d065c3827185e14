package org.projectchristmas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.UUID;
import org.projectchristmas.common.WholeFile;

/** Where an export goes: a file that is replaced when the new one is whole, or a device or pipe that is written to. */
final class ExportTarget {
    private ExportTarget() {}

    static <T> T write(Path target, ProgramFiles kept, WholeFile.Content<T> content) throws IOException {
        Path real = WholeFile.real(target);
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
        Path folder = real.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotDirectoryException(String.valueOf(folder));
        }
        // Two may write the same file at once, each its own draft.
        return WholeFile.write(real, "." + UUID.randomUUID() + ".part", content);
    }

    /** The target of an export is a folder. */
    static final class IsDirectoryException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        IsDirectoryException(String file) {
            super(file);
        }
    }
}
