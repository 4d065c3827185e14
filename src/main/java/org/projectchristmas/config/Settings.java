package org.projectchristmas.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.projectchristmas.common.EditDistance;

/**
 * The settings of one start of the program: those of the config file, over them the owner's, over them those of the command line.
 * The owner's can be changed; what the program does with a change while it runs is its own business.
 */
public final class Settings {
    private final AppConfig standard;
    private final Path configFile;
    private final OwnFile file;
    private final List<KeyValue> overrides;

    private Settings(AppConfig standard, Path configFile, OwnFile file, List<KeyValue> overrides) {
        this.standard = standard;
        this.configFile = configFile;
        this.file = file;
        this.overrides = overrides;
    }

    /**
     * Reads the config file, but not yet the owner's, so that a mistake there can be taken back.
     *
     * @param configFolder where the program keeps its config files
     * @param env the environment
     * @param home the data folder, with the owner's file
     * @param overrides such as {@code integrations.hookedonhallmark_com.gap=PT5S}; a later one wins
     * @throws ConfigException if the config file cannot be read, or something in it is unknown or impossible
     */
    public static Settings open(Path configFolder, Map<String, String> env, Path home, List<String> overrides)
            throws ConfigException {
        AppConfig standard = AppConfigReader.read(configFolder, env, List.of());
        var parsed = new ArrayList<KeyValue>();
        for (String each : overrides) {
            parsed.add(KeyValue.parse(each));
        }
        return new Settings(standard, AppConfigReader.file(configFolder, env), new OwnFile(home), parsed);
    }

    /**
     * What counts.
     *
     * @throws ConfigException if something of the owner's or of the command line is unknown or impossible
     */
    public AppConfig effective() throws ConfigException {
        return over(withOwn(file.read()), overrides);
    }

    private AppConfig withOwn(Map<String, String> own) throws ConfigException {
        AppConfig config = standard;
        for (var each : own.entrySet()) {
            var setting = new KeyValue(each.getKey(), each.getValue());
            config = new SettingsReader(file.path().toString(), true).read(setting.tree(), AppConfig.class, config);
        }
        return config;
    }

    private static AppConfig over(AppConfig before, List<KeyValue> settings) throws ConfigException {
        AppConfig config = before;
        for (KeyValue each : settings) {
            config = new SettingsReader("--set " + each.key(), true).read(each.tree(), AppConfig.class, config);
        }
        return config;
    }

    /** What the owner set, by dotted name; a password is hidden. */
    public Map<String, String> own() throws ConfigException {
        var own = file.read();
        own.replaceAll(Flat::shown);
        return own;
    }

    /** The config file that was read. */
    public Path configFile() {
        return configFile;
    }

    /** Where the owner's settings are kept. */
    public Path file() {
        return file.path();
    }

    /** Every single setting by its dotted name, with what counts now. */
    public Map<String, Value> list() throws ConfigException {
        var own = file.read();
        Map<String, String> standards = Flat.of(standard);
        Map<String, String> now = Flat.of(over(withOwn(own), overrides));
        var values = new LinkedHashMap<String, Value>();
        now.forEach((name, value) -> values.put(
                name, new Value(value, Optional.ofNullable(standards.get(name)).orElse("null"), origin(name, own))));
        return values;
    }

    private Origin origin(String name, Map<String, String> own) {
        if (overrides.stream().anyMatch(each -> covers(each.key(), name))) {
            return Origin.COMMAND_LINE;
        }
        return own.keySet().stream().anyMatch(each -> covers(each, name)) ? Origin.OWN : Origin.DEFAULT;
    }

    /** Whether a setting is another, or within it: a whole section can be given at once. */
    private static boolean covers(String given, String name) {
        return name.equals(given) || name.startsWith(given + ".");
    }

    /**
     * Sets one of the owner's settings, from the next start or as soon as the program heeds it. A section that is given at once takes
     * the place of the parts of it that were set before.
     *
     * @throws ConfigException if there is no such setting, if it cannot be so, or if the file cannot be written; nothing has
     *     changed then
     */
    public void set(String name, String value) throws ConfigException {
        var own = new TreeMap<>(file.read());
        var setting = new KeyValue(name, value);
        // Alone first, so that the sentence is about this one, whatever else is wrong in the file.
        var _ = new SettingsReader("Not set", true).read(setting.tree(), AppConfig.class, standard);
        own.keySet().removeIf(each -> covers(name, each));
        own.put(name, value);
        var _ = withOwn(own);
        file.write(own);
    }

    /**
     * Takes one of the owner's settings back.
     *
     * @throws ConfigException if the owner has no such setting, or the file cannot be written
     */
    public void unset(String name) throws ConfigException {
        var own = new TreeMap<>(file.read());
        if (own.remove(name) == null) {
            String others = own.isEmpty()
                    ? "; you have set none"
                    : "; the nearest that you set is " + EditDistance.nearest(name, List.copyOf(own.keySet()));
            throw new ConfigException("You have not set " + name + others + ".", null);
        }
        file.write(own);
    }

    /**
     * A setting.
     *
     * @param now what counts
     * @param standard what would count without the owner's and the command line's
     */
    public record Value(String now, String standard, Origin origin) {}
}
