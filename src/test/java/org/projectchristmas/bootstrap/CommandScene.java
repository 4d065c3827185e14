package org.projectchristmas.bootstrap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.projectchristmas.cli.ChristmasCommand;
import org.projectchristmas.cli.StandardOutput;
import org.projectchristmas.cli.Terminal;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sample.SampleShops;

/** The whole program in this process, without its window: a folder, small sample shops, and what each command says. */
final class CommandScene implements AutoCloseable {
    static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    static final VendorId HOOKED = new VendorId("hookedonhallmark_com");

    final SampleShops shops = SampleShops.start(SampleSettings.SMALL, Map.of());
    final Path home;
    final Path config;
    private final Map<String, String> environment = new HashMap<>();

    CommandScene(Path folder) {
        home = folder.resolve("home");
        config = folder.resolve("shops.json");
        String sections = SampleShops.vendors().stream()
                .map(vendor -> """
                        "%s": {"url": "%s", "gap": "PT0S", "concurrency": 4}""".formatted(vendor, shops.url(vendor)))
                .collect(Collectors.joining(",\n"));
        write(config, """
                {"integrations": {%s},
                 "fetch": {"retries": {"times": 0, "afterTimeout": 0}}}""".formatted(sections));
        environment.put("CONFIG_PATH", config.toString());
        environment.put("CHRISTMAS_HOME", home.toString());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command said, and its exit code. */
    record Said(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    CommandScene with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs a command in this scene's folder. */
    Said run(String... arguments) {
        var out = new ByteArrayOutputStream();
        Said said = runInto(out, arguments);
        return new Said(said.code(), out.toString(StandardCharsets.UTF_8), said.err());
    }

    /** Runs a command whose standard output goes somewhere else. */
    Said runInto(OutputStream out, String... arguments) {
        var err = new ByteArrayOutputStream();
        var data = new StandardOutput(out);
        var terminal = new Terminal(data, writer(data), writer(err), null);
        var homes = new HomeFolder(environment, "Linux", home);
        var program = new DesktopProgram(environment, Path.of("").toAbsolutePath(), homes, Clock.systemUTC());
        int code = ChristmasCommand.execute(program, terminal, arguments);
        return new Said(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    @Override
    public void close() {
        shops.close();
    }
}
