package org.projectchristmas.export;

import org.jspecify.annotations.Nullable;

/** An export that could not be written; nothing of it is left behind. The message is one sentence for the user. */
public sealed class ExportException extends Exception permits KeptFileException {
    private static final long serialVersionUID = 1L;

    ExportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
