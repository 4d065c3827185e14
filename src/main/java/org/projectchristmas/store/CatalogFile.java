package org.projectchristmas.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;

/** The H2 file of a catalog in the data folder. */
final class CatalogFile {
    private static final String ENDING = ".mv.db";
    /** Left free on the disk. A database that meets the very end of a disk can spin for ever in the writers it has then. */
    static final long RESERVE_BYTES = 32L * 1024 * 1024;

    private final Path file;
    private final long reserveBytes;
    private volatile @Nullable Object identity;

    private CatalogFile(Path file, long reserveBytes) {
        this.file = file;
        this.reserveBytes = reserveBytes;
    }

    /**
     * The file {@code catalog/christmas.mv.db} of a data folder, whose folder is made if there is none.
     *
     * @throws CatalogException if it cannot be a catalog
     */
    static CatalogFile in(Path home) {
        return in(home, RESERVE_BYTES);
    }

    /** As {@link #in(Path)}, where so much of the disk is left free. */
    static CatalogFile in(Path home, long reserveBytes) {
        Path folder = home.toAbsolutePath().normalize().resolve("catalog");
        Path file = folder.resolve("christmas" + ENDING);
        if (file.toString().indexOf(';') >= 0) {
            throw new CatalogException(
                    "The data folder " + home + " cannot hold the catalog: its path has a semicolon.");
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new CatalogException(
                    "The catalog needs the folder " + folder + ", but a file of that name is there.", e);
        } catch (IOException e) {
            throw new CatalogException("The folder " + folder + " for the catalog cannot be made.", e);
        }
        if (Files.isDirectory(file)) {
            throw new CatalogException("The catalog " + file + " is a folder; it should be a file.");
        }
        boolean readable =
                Files.exists(file) ? Files.isReadable(file) && Files.isWritable(file) : Files.isWritable(folder);
        if (!readable) {
            throw new CatalogException("The catalog " + file + " cannot be written; check the rights of its folder.");
        }
        if (file.toFile().length() == 0 && Files.exists(file)) {
            // The database would take it for a new one.
            throw new CatalogException("The catalog " + file
                    + " is empty, so it was lost; move it away to begin anew, or put a copy in its place.");
        }
        return new CatalogFile(file, reserveBytes);
    }

    Path path() {
        return file;
    }

    /**
     * Written at every commit, since a catalog must survive a kill; closed by us alone, not by a hook that runs while the last
     * transaction is under way; and never served to the network. Closing only closes it: 0.4 s of tidying up at the end of every
     * command hardly make the file smaller, and {@link Database} writes it anew when that is worth it.
     */
    String url() {
        return url(file);
    }

    private static String url(Path file) {
        String name = file.toString();
        return "jdbc:h2:file:" + name.substring(0, name.length() - ENDING.length())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768;QUERY_CACHE_SIZE=64;MAX_COMPACT_TIME=0";
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Makes tables, or changes those that there are. */
    @FunctionalInterface
    interface Making {
        void make(String url) throws SQLException;
    }

    /**
     * Makes the catalog, or brings it up to date, in a copy beside it that takes its place once it is whole: the database commits
     * each change of a table by itself, so a kill between two of them would leave tables that no version knows. Nobody may have it
     * open.
     *
     * @throws CatalogException if the disk has no room for both
     */
    void renew(Making making) throws IOException, SQLException {
        Path draft = file.resolveSibling("christmas-new" + ENDING);
        try {
            // What a kill has left.
            Files.deleteIfExists(draft);
            if (exists()) {
                requireRoomForTwo();
                Files.copy(file, draft);
            } else {
                requireRoom();
            }
            making.make(url(draft));
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void requireRoomForTwo() {
        // While it is changed, the copy can grow to twice its size.
        long needed = 2 * file.toFile().length() + reserveBytes;
        if (usableBytes() < needed) {
            throw new CatalogException("The catalog " + file + " is of an older version; to bring it up to date needs "
                    + needed / (1024 * 1024) + " MB of free disk. It is as it was.");
        }
    }

    /** Remembers which file was opened. */
    void opened() {
        identity = identityNow();
    }

    /**
     * A file that was deleted or replaced while it is open takes writes as before, and loses them when it is closed; so every
     * transaction asks first.
     *
     * @throws CatalogException if the file is no longer the one that was opened
     */
    void check() {
        if (!Objects.equals(identity, identityNow())) {
            throw new CatalogException("The catalog " + file
                    + " was replaced while it was open; start the program again to use the one that is there now.");
        }
    }

    /**
     * Asked before every write, so that a disk is found full before the database finds it.
     *
     * @throws CatalogException if hardly anything is left
     */
    void requireRoom() {
        requireRoom(usableBytes());
    }

    /** What is left on the disk; a disk that does not tell its size does not tell that either, and is taken to have room. */
    private long usableBytes() {
        File folder = file.toFile().getAbsoluteFile().getParentFile();
        return folder.getTotalSpace() > 0 ? folder.getUsableSpace() : Long.MAX_VALUE;
    }

    void requireRoom(long usableBytes) {
        if (usableBytes < reserveBytes) {
            throw new CatalogException("The catalog " + file + " cannot be written: the disk is full, with less than "
                    + reserveBytes / (1024 * 1024) + " MB left. What was saved before is safe.");
        }
    }

    private @Nullable Object identityNow() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            throw new CatalogException(
                    "The catalog " + file
                            + " is gone; put it back and start the program again, or start it to begin anew.",
                    e);
        }
    }
}
