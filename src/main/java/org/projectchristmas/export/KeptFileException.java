package org.projectchristmas.export;

/** An export that would have taken the place of one of the program's own files; nothing was written. */
public final class KeptFileException extends ExportException {
    private static final long serialVersionUID = 1L;

    KeptFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
