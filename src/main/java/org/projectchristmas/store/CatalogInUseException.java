package org.projectchristmas.store;

import java.nio.file.Path;
import org.projectchristmas.catalog.CatalogException;

/** Another process has the catalog's file open; it can have only one owner. */
public final class CatalogInUseException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    CatalogInUseException(Path file, Throwable cause) {
        super(
                "The catalog " + file
                        + " is open in another window or command of Project Christmas; close that one first.",
                cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
