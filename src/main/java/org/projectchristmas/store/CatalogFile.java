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
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;

/** The H2 file of a catalog, in the data folder or where a URL says, which one process has at a time. */
final class CatalogFile {
    private static final String ENDING = ".mv.db";
    /**
     * Written at every commit, since a catalog must survive a kill; closed by us alone, not by a hook that runs while the last
     * transaction is under way; and never served to the network. Closing only closes it: 0.4 s of tidying up at the end of every
     * command hardly make the file smaller, and {@link Database} writes it anew when that is worth it.
     */
    private static final String OPTIONS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768;QUERY_CACHE_SIZE=64;MAX_COMPACT_TIME=0";
    /** A file's path and its options; servers, memory and other file systems begin with a word. */
    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file:)?((?:~|\\.{1,2}|[A-Za-z]:)?[/\\\\][^;]*)(.*)");
    /** Left free on the disk. A database that meets the very end of a disk can spin for ever in the writers it has then. */
    static final long RESERVE_BYTES = 32L * 1024 * 1024;

    private final Path file;
    private final String options;
    private final long reserveBytes;
    private volatile @Nullable Object identity;

    private CatalogFile(Path file, String options, long reserveBytes) {
        this.file = file;
        this.options = options;
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
        Path file = home.resolve("catalog").resolve("christmas" + ENDING);
        return new CatalogFile(usable(file), OPTIONS, reserveBytes);
    }

    /**
     * The file that a URL names; null if it names something else, or a file that several processes may have at once.
     *
     * @throws CatalogException if it cannot be a catalog
     */
    static @Nullable CatalogFile at(String url, long reserveBytes) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches() || parts.group(2).toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE")) {
            return null;
        }
        String path = parts.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
        return new CatalogFile(usable(Path.of(path + ENDING)), parts.group(2), reserveBytes);
    }

    /** The file itself, where there is or can be one that a catalog can be kept in; what a link leads to, not the link. */
    private static Path usable(Path named) {
        Path place = named.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNull(place.getParent());
        requireNameable(place);
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new CatalogException(
                    "The catalog needs the folder " + folder + ", but a file of that name is there.", e);
        } catch (IOException e) {
            throw new CatalogException("The folder " + folder + " for the catalog cannot be made.", e);
        }
        Path file = Files.isSymbolicLink(place) ? targetOf(place) : place;
        requireNameable(file);
        if (Files.isDirectory(file)) {
            throw new CatalogException("The catalog " + file + " is a folder; it should be a file.");
        }
        if (Files.exists(file) && !(Files.isReadable(file) && Files.isWritable(file))) {
            throw new CatalogException("The catalog " + file + " cannot be written; check its rights.");
        }
        if (Files.notExists(file) && !Files.isWritable(folder)) {
            throw new CatalogException("The catalog " + file + " cannot be written; check the rights of its folder.");
        }
        if (file.toFile().length() == 0 && Files.exists(file)) {
            // The database would take it for a new one.
            throw new CatalogException("The catalog " + file
                    + " is empty, so it was lost; move it away to begin anew, or put a copy in its place.");
        }
        return file;
    }

    /** The database would end the path at a semicolon, take a backslash for another folder, and look for a file with its ending. */
    private static void requireNameable(Path file) {
        String path = file.toString();
        String reason;
        if (path.indexOf(';') >= 0) {
            reason = "its path has a semicolon.";
        } else if (File.separatorChar == '/' && path.indexOf('\\') >= 0) {
            reason = "its path has a backslash.";
        } else if (!path.endsWith(ENDING)) {
            reason = "its name does not end in " + ENDING + ".";
        } else {
            return;
        }
        throw new CatalogException("The catalog " + file + " cannot be used: " + reason);
    }

    private static Path targetOf(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new CatalogException(
                    "The catalog " + link + " is a link to a file that is not there; put it back, or remove the link to"
                            + " begin anew.",
                    e);
        }
    }

    Path path() {
        return file;
    }

    String url() {
        return url(stem());
    }

    private String url(String stem) {
        return "jdbc:h2:file:" + stem + options;
    }

    private String stem() {
        String path = file.toString();
        return path.substring(0, path.length() - ENDING.length());
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
        String stem = stem() + ".draft";
        Path draft = Path.of(stem + ENDING);
        try {
            // What a kill has left.
            Files.deleteIfExists(draft);
            if (exists()) {
                requireRoomForTwo();
                // With its owner and its rights, as far as they can be given.
                Files.copy(file, draft, StandardCopyOption.COPY_ATTRIBUTES);
            } else {
                requireRoom();
            }
            making.make(url(stem));
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
