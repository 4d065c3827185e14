package org.projectchristmas.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds and reads the settings: {@code ENV} picks a file of the program's config folder, {@code CONFIG_PATH} names another, and
 * overrides by dotted name come last. What they leave out is as in {@link AppConfig#DEFAULT}.
 */
public final class AppConfigReader {
    private static final Pattern ENV_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private AppConfigReader() {}

    /**
     * @param configFolder where the program keeps its config files
     * @param env the environment
     * @param overrides such as {@code integrations.hookedonhallmark_com.gap=PT5S}; a later one wins
     * @throws ConfigException if a file cannot be read, or something in it is unknown or impossible
     */
    public static AppConfig read(Path configFolder, Map<String, String> env, List<String> overrides)
            throws ConfigException {
        Path file = file(configFolder, env);
        AppConfig config = new SettingsReader(file.toString(), false)
                .read(ConfigFile.read(file), AppConfig.class, AppConfig.DEFAULT);
        for (String each : overrides) {
            KeyValue override = KeyValue.parse(each);
            config = new SettingsReader("--set " + override.key(), true).read(override.tree(), AppConfig.class, config);
        }
        return config;
    }

    /** The file that is read. */
    static Path file(Path folder, Map<String, String> env) throws ConfigException {
        String path = env.getOrDefault("CONFIG_PATH", "");
        if (!path.isBlank()) {
            try {
                return Path.of(path);
            } catch (InvalidPathException e) {
                throw new ConfigException("CONFIG_PATH is no path: \"" + path + "\".", e);
            }
        }
        String name = env.getOrDefault("ENV", "");
        if (name.isBlank()) {
            return folder.resolve("default.json");
        }
        if (!ENV_NAME.matcher(name).matches()) {
            throw new ConfigException(
                    "ENV must be the name of a file in " + folder + " without its .json, but is \"" + name + "\".",
                    null);
        }
        return folder.resolve(name + ".json");
    }
}
