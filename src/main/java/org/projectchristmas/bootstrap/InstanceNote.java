package org.projectchristmas.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the process that has a home folder says about itself to a second one.
 *
 * @param port on loopback, where it can be asked to come to the front; 0 if it has no window
 * @param token what the asker must say, so that nobody else can
 * @param purpose what it does, in words
 */
record InstanceNote(long pid, int port, String token, String purpose) {
    /** In the home folder. */
    static final String FILE = "instance.txt";

    private static final int PATIENCE_MILLIS = 2_000;

    /** The word that answers a summons. */
    static final String HERE = "here";

    static Optional<InstanceNote> read(Path home) {
        try {
            List<String> lines = Files.readAllLines(home.resolve(FILE));
            return Optional.of(new InstanceNote(
                    Long.parseLong(lines.get(0)), Integer.parseInt(lines.get(1)), lines.get(2), lines.get(3)));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            // No note, or half of one: the other process is only just starting. The lock, not the note, keeps the
            // catalog safe.
            return Optional.empty();
        }
    }

    void write(Path home) throws IOException {
        Files.write(home.resolve(FILE), List.of(Long.toString(pid), Integer.toString(port), token, purpose));
    }

    static void remove(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }

    /** Asks the other process to bring its window to the front, and tells whether it did within two seconds. */
    boolean summon() {
        if (port == 0) {
            return false;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((token + "\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return HERE.equals(answer.readLine());
        } catch (IOException e) {
            return false;
        }
    }
}
