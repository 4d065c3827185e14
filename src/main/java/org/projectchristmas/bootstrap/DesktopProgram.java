package org.projectchristmas.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.cli.Exit;
import org.projectchristmas.cli.GlobalOptions;
import org.projectchristmas.cli.Program;
import org.projectchristmas.cli.Session;
import org.projectchristmas.cli.Terminal;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.config.Settings;
import org.projectchristmas.log.LogFolder;

/** The program on this machine. */
final class DesktopProgram implements Program {
    private final Map<String, String> environment;
    private final Path programFolder;
    private final HomeFolder homes;
    private final Clock clock;

    /** @param programFolder where {@code config/} is */
    DesktopProgram(Map<String, String> environment, Path programFolder, HomeFolder homes, Clock clock) {
        this.environment = Map.copyOf(environment);
        this.programFolder = programFolder;
        this.homes = homes;
        this.clock = clock;
    }

    @Override
    public Session open(GlobalOptions options) throws ConfigException {
        Settings settings = settings(options);
        AppConfig config = effective(settings);
        var home = new Home(home(options), settings.configFile());
        Instance instance = Instance.take(home.folder(), "a command").orElseThrow(() -> inUse(home.folder()));
        return components(config, home, instance, "cli");
    }

    @Override
    public Path home(GlobalOptions options) {
        return homes.resolve(options.home());
    }

    @Override
    public int window(GlobalOptions options, Terminal terminal) throws ConfigException {
        Settings settings;
        AppConfig config;
        try {
            settings = settings(options);
            config = effective(settings);
        } catch (ConfigException e) {
            WindowMode.explain(e.getMessage());
            throw e;
        }
        Path home = home(options);
        Optional<Instance> taken = Instance.take(home, "the window");
        if (taken.isEmpty()) {
            return comeForward(home, terminal);
        }
        Instance instance = taken.get();
        return new WindowMode(
                        instance,
                        () -> components(config, new Home(home, settings.configFile()), instance, "window"),
                        config,
                        new WindowSettings(
                                settings, List.copyOf(config.integrations().keySet())),
                        new LogFolder(home),
                        clock)
                .run(terminal);
    }

    private Components components(AppConfig config, Home home, Instance instance, String actor) {
        var components = new Components(config, home, instance, actor, clock);
        // Ctrl+C and a log-out end the program here: what is being written is finished, at most five seconds.
        Runtime.getRuntime().addShutdownHook(new Thread(components::close, "shutdown"));
        return components;
    }

    @Override
    public Settings settings(GlobalOptions options) throws ConfigException {
        return Settings.open(programFolder.resolve("config"), environment, home(options), options.overrides());
    }

    private static AppConfig effective(Settings settings) throws ConfigException {
        AppConfig config = settings.effective();
        LogFile.write(config.log());
        return config;
    }

    private static int comeForward(Path home, Terminal terminal) {
        if (InstanceNote.read(home).map(InstanceNote::summon).orElse(false)) {
            terminal.err().println("Project Christmas is already open; its window was brought to the front.");
            return Exit.DONE;
        }
        throw inUse(home);
    }

    private static CatalogException inUse(Path home) {
        String who = InstanceNote.read(home)
                .map(note -> "by %s (process %d)".formatted(note.purpose(), note.pid()))
                .orElse("by another process");
        return new CatalogException(
                "The catalog in %s is in use %s; try again when that is done, or choose another folder with --home."
                        .formatted(home, who));
    }
}
