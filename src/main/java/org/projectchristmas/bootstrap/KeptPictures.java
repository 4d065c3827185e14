package org.projectchristmas.bootstrap;

import java.io.IOException;
import java.nio.file.Path;
import org.projectchristmas.picture.PictureStore;
import org.projectchristmas.ui.settings.PictureFiles;

/** The pictures on disk, for the settings page. */
record KeptPictures(PictureStore store, Path folder) implements PictureFiles {
    @Override
    public long bytes() {
        return store.bytes();
    }

    @Override
    public void clear() throws IOException {
        store.clear();
    }
}
