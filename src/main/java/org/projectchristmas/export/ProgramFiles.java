package org.projectchristmas.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the program keeps for itself, such as its catalog: no export may take its place.
 *
 * @param folders with all that is in them
 * @param files single ones, whether they are there or not
 */
public record ProgramFiles(List<Path> folders, List<Path> files) {
    /** Nothing is kept. */
    public static final ProgramFiles NONE = new ProgramFiles(List.of(), List.of());

    public ProgramFiles {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /** @throws KeptException if the file is one of these, by whatever links and names */
    void spare(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            // A device or a pipe, which has no place of its own.
            return;
        }
        Path place = place(file);
        for (Path each : folders) {
            if (place.startsWith(place(each))) {
                throw new KeptException(file.toString());
            }
        }
        for (Path each : files) {
            if (place.equals(place(each))
                    || (Files.exists(file) && Files.exists(each) && Files.isSameFile(file, each))) {
                throw new KeptException(file.toString());
            }
        }
    }

    /** Where a file is or would be, without the links on the way there. */
    private static Path place(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            }
        }
        return whole;
    }

    /** The target of an export is one of the program's own. */
    static final class KeptException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        KeptException(String file) {
            super(file);
        }
    }
}
