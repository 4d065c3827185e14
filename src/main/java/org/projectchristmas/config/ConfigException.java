package org.projectchristmas.config;

import org.jspecify.annotations.Nullable;

/** Settings that the program cannot start with. The message is one sentence for whoever wrote them. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    ConfigException(String message, @Nullable Throwable cause) {
        super(message, cause);
        sentence = message;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
