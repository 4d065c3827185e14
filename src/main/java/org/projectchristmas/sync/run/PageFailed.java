package org.projectchristmas.sync.run;

/** One page could not be had or read; the rest of the refresh goes on. The message is one sentence. */
final class PageFailed extends Exception {
    private static final long serialVersionUID = 1L;

    PageFailed(String message, Throwable cause) {
        super(message, cause);
    }

    PageFailed(String message) {
        super(message);
    }
}
