package org.projectchristmas.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.LiveValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one process that works in a home folder. The operating system's file lock makes it the only one and ends with the process,
 * however it ends; a second process can ask it to bring its window to the front.
 */
final class Instance implements AutoCloseable {
    /** In the home folder; locked by the process that has it. */
    static final String LOCK_FILE = "instance.lock";

    private static final Logger LOG = LoggerFactory.getLogger(Instance.class);
    private static final int LONGEST_LINE = 100;

    private final Path home;
    private final FileChannel channel;
    private final LiveValue<Integer> summons = new LiveValue<>(0);
    private final String token = UUID.randomUUID().toString();
    private @Nullable ServerSocket door;

    private Instance(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * Takes the folder, creating it if needed.
     *
     * @param purpose what this process does, for the sentence that a second one shows
     * @return empty if another process has it
     * @throws CatalogException if the folder cannot be written
     */
    static Optional<Instance> take(Path home, String purpose) {
        try {
            Files.createDirectories(home);
            var channel =
                    FileChannel.open(home.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            var instance = new Instance(home, channel);
            instance.note(0, purpose);
            return Optional.of(instance);
        } catch (IOException e) {
            throw new CatalogException(
                    "The folder " + home + " cannot be written: " + reason(e)
                            + "; choose another with --home or make room for it there.",
                    e);
        }
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case AccessDeniedException _ -> "its rights do not allow it";
            case FileAlreadyExistsException _ -> "there is a file of that name";
            case NoSuchFileException _ -> "the folder above it takes no folders";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(problem.getMessage());
        };
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process has it, through another window.
            return null;
        }
    }

    /** Counts the times that another start of the program asked for this window. */
    LiveValue<Integer> summons() {
        return summons;
    }

    /** Lets other processes ask for this one's window from now on. */
    void listen(String purpose) throws IOException {
        var socket = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        door = socket;
        note(socket.getLocalPort(), purpose);
        Thread.ofVirtual().name("summons").start(() -> answer(socket));
    }

    /** A second process can say less without it; that is no reason to keep anybody from reading on a disk that is full. */
    private void note(int port, String purpose) {
        try {
            new InstanceNote(ProcessHandle.current().pid(), port, token, purpose).write(home);
        } catch (IOException e) {
            LOG.warn("What this process does could not be noted in {}", home, e);
        }
    }

    private void answer(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.setSoTimeout(1_000);
                if (line(caller.getInputStream()).equals(token)) {
                    summons.publish(summons.get() + 1);
                    caller.getOutputStream().write((InstanceNote.HERE + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.warn("A second start of the program could not be answered", e);
                }
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != -1 && next != '\n' && line.length() < LONGEST_LINE; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try (channel) {
            if (door != null) {
                door.close();
            }
            InstanceNote.remove(home);
        } catch (IOException e) {
            LOG.warn("The folder {} could not be given back cleanly", home, e);
        }
    }
}
