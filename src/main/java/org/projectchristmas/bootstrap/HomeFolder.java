package org.projectchristmas.bootstrap;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps everything it writes: the folder asked for, else {@code CHRISTMAS_HOME}, else the platform's folder for a
 * user's data. Each environment has a folder of its own there, so that a demo never mixes with a collector's catalog.
 */
record HomeFolder(Map<String, String> environment, String operatingSystem, Path userHome) {
    private static final String NAME = "project-christmas";

    Path resolve(Optional<Path> asked) {
        return asked.or(() -> folder("CHRISTMAS_HOME"))
                .orElseGet(this::ofPlatform)
                .toAbsolutePath()
                .normalize();
    }

    private Path ofPlatform() {
        String env = variable("ENV").orElse("default");
        return userData().resolve(env.equals("default") ? NAME : NAME + "-" + env.replaceAll("[^A-Za-z0-9_-]", "_"));
    }

    /** The places that Windows, macOS and the XDG base directory specification name. */
    private Path userData() {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return folder("LOCALAPPDATA").orElseGet(() -> userHome.resolve("AppData/Local"));
        }
        if (system.contains("mac")) {
            return userHome.resolve("Library/Application Support");
        }
        // That specification has a relative one ignored: the catalog would depend on where the program is started.
        return folder("XDG_DATA_HOME").filter(Path::isAbsolute).orElseGet(() -> userHome.resolve(".local/share"));
    }

    private Optional<Path> folder(String variable) {
        return variable(variable).map(value -> path(variable, value));
    }

    /** @throws InvalidPathException if it is none; its message names where it comes from */
    static Path path(String source, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new InvalidPathException(value, source + " is no path (" + e.getReason() + ")");
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
