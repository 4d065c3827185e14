package org.projectchristmas.catalog;

/** The catalog cannot be read or written now. The message is one sentence for the user. */
public class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CatalogException(String message, Throwable cause) {
        super(message, cause);
    }

    public CatalogException(String message) {
        super(message);
    }
}
