package org.projectchristmas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The three sample shops in a process of their own, with every page written beforehand. */
final class ShopsProcess implements AutoCloseable {
    private static final int SHOPS = 3;

    private final Process process;
    private final BufferedReader said;
    private final Writer orders;
    private final List<String> settings = new ArrayList<>();

    private ShopsProcess(Process process) {
        this.process = process;
        said = process.inputReader(StandardCharsets.UTF_8);
        orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts them and waits until they are ready. */
    static ShopsProcess start(double scale) throws IOException {
        var shops = new ShopsProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx3g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleServer.class.getName(),
                        Double.toString(scale))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        for (int i = 0; i < SHOPS; i++) {
            shops.meet(shops.line());
        }
        return shops;
    }

    private void meet(String nameAndUrl) {
        int space = nameAndUrl.indexOf(' ');
        String key = "integrations." + nameAndUrl.substring(0, space);
        settings.addAll(List.of("--set", key + ".url=" + nameAndUrl.substring(space + 1)));
        settings.addAll(List.of("--set", key + ".gap=PT0S", "--set", key + ".concurrency=4"));
    }

    /** The options that send the program to these shops, with politeness off. */
    List<String> settings() {
        return List.copyOf(settings);
    }

    /** How many requests they have answered so far. */
    long requests() throws IOException {
        orders.write("requests\n");
        orders.flush();
        return Long.parseLong(line().substring("requests ".length()));
    }

    private String line() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("the sample shops ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.destroy();
        process.onExit().join();
    }
}
