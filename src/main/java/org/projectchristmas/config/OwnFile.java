package org.projectchristmas.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.projectchristmas.common.WholeFile;

/**
 * The file {@code settings.json} in the data folder: what its owner set otherwise than the config, by dotted name. It is written
 * whole or not at all; what a crash leaves of a new one is never read.
 */
final class OwnFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    /** @param home the folder of everything the program writes */
    OwnFile(Path home) {
        file = home.resolve("settings.json");
    }

    Path path() {
        return file;
    }

    /**
     * Dotted names to values, as texts; nothing if there is no such file.
     *
     * @throws ConfigException if there is one that cannot be read
     */
    Map<String, String> read() throws ConfigException {
        var own = new TreeMap<String, String>();
        if (Files.notExists(file)) {
            return own;
        }
        for (Map.Entry<String, JsonNode> each : ConfigFile.read(file).properties()) {
            JsonNode value = each.getValue();
            own.put(each.getKey(), value.isTextual() ? value.textValue() : value.toString());
        }
        return own;
    }

    /** @throws ConfigException if it cannot be written; it is as before then */
    void write(Map<String, String> own) throws ConfigException {
        try {
            Files.createDirectories(file.getParent());
            // A password may be among them.
            WholeFile.writeForOwner(file, "settings.json.new", JSON.writeValueAsString(new TreeMap<>(own)) + "\n");
        } catch (IOException e) {
            throw new ConfigException("Your settings cannot be kept in " + file + " (" + e.getMessage() + ").", e);
        }
    }
}
