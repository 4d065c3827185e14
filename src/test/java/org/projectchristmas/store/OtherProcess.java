package org.projectchristmas.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process of the program that writes one numbered product per transaction and says each number once it is committed. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private OtherProcess(Process process) {
        this.process = process;
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Begins to write to the catalog of this data folder, from a number on. */
    static OtherProcess writing(Path home, int from) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new OtherProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        OtherProcess.class.getName(),
                        home.toString(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Database database = Database.open(StoreSettings.DEFAULT, Path.of(arguments[0]))) {
            Ports ports = Ports.in(database);
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                String id = String.valueOf(number);
                ports.sync().inTransaction(each -> each.insert(List.of(Ornaments.listed(Ornaments.FACTORY, id))));
                out.println(number);
            }
        }
    }

    /** Waits until there is any file in a folder. */
    void awaitAny(Path folder) throws IOException, InterruptedException {
        try (var changes = folder.getFileSystem().newWatchService()) {
            Files.createDirectories(folder);
            folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            if (isEmpty(folder) && changes.poll(60, TimeUnit.SECONDS) == null) {
                throw new IOException("nothing was made in " + folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Waits for the next number; -1 if there will be none. */
    int next() {
        try {
            String line = said.readLine();
            return line == null ? -1 : Integer.parseInt(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it, and gives back the last number that it said. */
    int kill() {
        // Through the handle: the process itself would close the stream and lose what is still in it.
        process.toHandle().destroyForcibly();
        process.onExit().join();
        int last = -1;
        for (int number = next(); number >= 0; number = next()) {
            last = number;
        }
        return last;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
