package org.projectchristmas.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures on disk, one file each, within a limit: the one used longest ago goes first. A file is whole or not there. Where the
 * folder cannot be used, nothing is kept, and the log says so once.
 */
final class PictureFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PictureFolder.class);

    private final Path folder;
    private final Clock clock;
    private final PictureLedger ledger;
    private final AtomicBoolean complained = new AtomicBoolean();

    /** @param limit bytes that all pictures may take together; 0 keeps none */
    PictureFolder(Path folder, long limit, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        ledger = new PictureLedger(folder, limit);
    }

    /** The bytes kept under this name; empty if there are none. */
    Optional<byte[]> read(String name) {
        // Asked first, since that clears away what a lower limit leaves no room for.
        if (ledger.bytes() == 0) {
            return Optional.empty();
        }
        Path file = file(name);
        try {
            byte[] bytes = Files.readAllBytes(file);
            stamp(file);
            ledger.used(file, bytes.length);
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            complain(e);
            return Optional.empty();
        }
    }

    /** Keeps the bytes if there is a way to. */
    void write(String name, byte[] bytes) {
        if (!ledger.hasRoomFor(bytes.length)) {
            return;
        }
        Path file = file(name);
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), name, PictureLedger.DRAFT);
            try {
                Files.write(draft, bytes);
                stamp(draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            ledger.used(file, bytes.length);
            for (Path old : ledger.tooMuch()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            complain(e);
        }
    }

    /** What all pictures take together. */
    long bytes() {
        return ledger.bytes();
    }

    /** Deletes every picture. */
    void clear() throws IOException {
        for (Path file : ledger.all()) {
            Files.deleteIfExists(file);
        }
    }

    /** The name that something is kept under. */
    static String name(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Spread over 256 folders: some file systems are slow with many files in one. */
    private Path file(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    /** A file's time tells the next start of the program when it was used. */
    private void stamp(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    private void complain(IOException failure) {
        if (complained.compareAndSet(false, true)) {
            LOG.warn("Pictures are not kept on disk, since {} cannot be used", folder, failure);
        }
    }
}
