package org.projectchristmas.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which pictures are in the folder, how large they are, and in which order they were used. Read from the folder when first asked;
 * drafts that a crash left behind are cleared away then, and what is beyond a limit that was lowered.
 */
final class PictureLedger {
    static final String DRAFT = ".draft";
    private static final Logger LOG = LoggerFactory.getLogger(PictureLedger.class);

    private final Path folder;
    private final long limit;
    private final LinkedHashMap<Path, Long> sizes = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
    private boolean isRead;
    private long total;

    PictureLedger(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** To be asked before a draft is made: those that are found when the folder is first read are cleared away. */
    synchronized boolean hasRoomFor(long bytes) {
        readFolder();
        return bytes <= limit;
    }

    /** Notes that the file is there, is so large, and was used now. */
    synchronized void used(Path file, long bytes) {
        readFolder();
        Long before = sizes.put(file, bytes);
        total += bytes - (before == null ? 0 : before);
    }

    /** What all of them take together. */
    synchronized long bytes() {
        readFolder();
        return total;
    }

    /** Takes all of them off the ledger, for the caller to delete. */
    synchronized List<Path> all() {
        readFolder();
        var files = List.copyOf(sizes.keySet());
        sizes.clear();
        total = 0;
        return files;
    }

    /** Takes off the ledger what is beyond the limit, longest unused first, for the caller to delete. */
    synchronized List<Path> tooMuch() {
        var old = new ArrayList<Path>();
        var oldest = sizes.entrySet().iterator();
        while (total > limit && oldest.hasNext()) {
            var entry = oldest.next();
            total -= entry.getValue();
            old.add(entry.getKey());
            oldest.remove();
        }
        return old;
    }

    private void readFolder() {
        if (isRead) {
            return;
        }
        isRead = true;
        try (var files = Files.find(folder, 2, (_, attributes) -> attributes.isRegularFile())) {
            List<Found> found = new ArrayList<>();
            for (Path each : (Iterable<Path>) files::iterator) {
                if (each.toString().endsWith(DRAFT)) {
                    Files.deleteIfExists(each);
                } else {
                    var attributes = Files.readAttributes(each, BasicFileAttributes.class);
                    found.add(new Found(each, attributes.size(), attributes.lastModifiedTime()));
                }
            }
            found.sort(Comparator.comparing(Found::usedAt));
            for (Found each : found) {
                sizes.put(each.file, each.bytes);
                total += each.bytes;
            }
            for (Path old : tooMuch()) {
                Files.deleteIfExists(old);
            }
        } catch (NoSuchFileException _) {
            // Nothing was ever kept.
            return;
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The pictures in {} could not all be counted", folder, e);
        }
    }

    private record Found(Path file, long bytes, FileTime usedAt) {}
}
