package org.projectchristmas.picture;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A picture that cannot be had. The message is one sentence. */
public final class PictureException extends IOException {
    private static final long serialVersionUID = 1L;

    PictureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
