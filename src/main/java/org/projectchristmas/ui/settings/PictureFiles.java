package org.projectchristmas.ui.settings;

import java.io.IOException;
import java.nio.file.Path;

/** The pictures that are kept on disk. */
public interface PictureFiles {
    Path folder();

    /** How many bytes they take now. May block while the folder is read. */
    long bytes();

    /**
     * Deletes them all; they are fetched again when they are wanted.
     *
     * @throws IOException if not all could be deleted
     */
    void clear() throws IOException;
}
