package org.projectchristmas.ui.settings;

import java.nio.file.Path;

/** Three megabytes of pictures that are nowhere. */
public final class InMemoryPictures implements PictureFiles {
    private volatile long bytes = 3L * 1024 * 1024;

    @Override
    public Path folder() {
        return Path.of("pictures");
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public void clear() {
        bytes = 0;
    }
}
