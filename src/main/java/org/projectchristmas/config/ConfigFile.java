package org.projectchristmas.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a config file as a tree, and says where it is not one. */
final class ConfigFile {
    private static final long LARGEST = 1024 * 1024;
    /** Takes only what is JSON from its first letter to its last. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate .*'(.*)'");

    private ConfigFile() {}

    static JsonNode read(Path file) throws ConfigException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A folder, or a device that would never end.
                throw new ConfigException("The config file " + file + " cannot be read: it is no file.", null);
            }
            if (Files.size(file) > LARGEST) {
                throw new ConfigException(file + " is too large for a config file: the most is 1 MiB.", null);
            }
            JsonNode tree = JSON.readTree(Files.readAllBytes(file));
            if (!tree.isObject()) {
                throw new ConfigException(file + " is not a config file: expected a JSON object, {...}.", null);
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw malformed(file, e);
        } catch (NoSuchFileException e) {
            throw new ConfigException("There is no config file " + file + others(file) + ".", e);
        } catch (AccessDeniedException e) {
            throw new ConfigException("The config file " + file + " may not be read.", e);
        } catch (IOException e) {
            throw new ConfigException("The config file " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static ConfigException malformed(Path file, JsonProcessingException cause) {
        JsonLocation at = cause.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new ConfigException(file + " is not valid JSON" + where + ": " + what(cause) + ".", cause);
    }

    /** What is wrong there, in words for whoever wrote it; the reader's own are for programmers. */
    private static String what(JsonProcessingException cause) {
        if (cause instanceof JsonEOFException) {
            return "it ends too early, something before is still open";
        }
        if (cause instanceof StreamConstraintsException) {
            return "it is nested too deep, or has too long a text";
        }
        Matcher twice = DUPLICATE.matcher(cause.getOriginalMessage());
        return twice.lookingAt()
                ? "the name " + twice.group(1) + " is there a second time"
                : "what stands there does not belong there";
    }

    /** The config files that are there instead. */
    private static String others(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return "";
        }
        try (var files = Files.list(folder)) {
            String names = files.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .limit(10)
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "" : "; its folder has " + names;
        } catch (IOException e) {
            // The message does without: the folder may be missing too.
            return "";
        }
    }
}
