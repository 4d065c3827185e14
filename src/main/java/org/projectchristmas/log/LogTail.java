package org.projectchristmas.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file that grows, and goes on in the next one when it is put away: the open file is read to its end first, under whatever
 * name it has by then. Used by one thread at a time.
 */
final class LogTail implements Closeable {
    private final Path file;
    private final LineParser parser;
    private final byte[] buffer = new byte[64 << 10];
    private BoundedLines lines;
    private @Nullable FileChannel open;
    /** Which file is open, whatever its name; null where the system does not tell. */
    private @Nullable Object identity;

    /** @param entries is told each entry, from the beginning of the present file */
    LogTail(Path file, Consumer<? super LogLine> entries) {
        this.file = file;
        parser = new LineParser(entries);
        lines = new BoundedLines(parser::line);
    }

    /** Reads what is new, and tells it. A file that is not there has nothing new. */
    void poll() throws IOException {
        if (open == null && !openPresent()) {
            return;
        }
        readOn();
        if (wasPutAway()) {
            // It may have grown between the look at its end and its being put away.
            readOn();
            lines.flush();
            close();
            if (openPresent()) {
                readOn();
            }
        }
        parser.flush();
    }

    private boolean openPresent() throws IOException {
        try {
            open = FileChannel.open(file, StandardOpenOption.READ);
            identity = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            lines = new BoundedLines(parser::line);
            return true;
        } catch (NoSuchFileException e) {
            // Between two files, or nothing was logged yet: the next look will find it.
            close();
            return false;
        }
    }

    private void readOn() throws IOException {
        FileChannel channel = Objects.requireNonNull(open);
        var bytes = ByteBuffer.wrap(buffer);
        while (channel.read(bytes.clear()) > 0) {
            lines.feed(buffer, bytes.position());
        }
    }

    private boolean wasPutAway() throws IOException {
        FileChannel channel = Objects.requireNonNull(open);
        try {
            var present = Files.readAttributes(file, BasicFileAttributes.class);
            return !Objects.equals(present.fileKey(), identity) || present.size() < channel.position();
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
