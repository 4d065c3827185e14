package org.projectchristmas.ui.shell;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.projectchristmas.common.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file {@code window.json}, in which a {@link WindowMemory} outlives the program. Losing it loses a habit, no data. */
final class WindowMemoryFile {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemoryFile.class);

    private final ObjectMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final Path file;

    /** @param home the folder that holds it */
    WindowMemoryFile(Path home) {
        file = home.resolve("window.json");
    }

    /** What was remembered, or the first time's window if there is nothing that can be read. */
    WindowMemory read() {
        try {
            WindowMemory memory = json.readValue(Files.readString(file), WindowMemory.class);
            return memory == null ? WindowMemory.FIRST_TIME : memory;
        } catch (NoSuchFileException _) {
            return WindowMemory.FIRST_TIME;
        } catch (IOException e) {
            LOG.warn("Window layout in {} cannot be read; starting with the first one: {}", file, reason(e));
            return WindowMemory.FIRST_TIME;
        }
    }

    /** When it was last written, which is when the window was last closed; empty if it never was. */
    Optional<Instant> written() {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("When {} was written cannot be told: {}", file, reason(e));
            return Optional.empty();
        }
    }

    /** Writes it whole or not at all. */
    void write(WindowMemory memory) {
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, "window.json.new", json.writeValueAsString(memory));
        } catch (IOException e) {
            LOG.warn("Window layout cannot be kept in {}", file, e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof JacksonException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
    }
}
