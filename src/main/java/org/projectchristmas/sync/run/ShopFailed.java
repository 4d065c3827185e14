package org.projectchristmas.sync.run;

/** The rest of a shop's refresh cannot be done now. The message is one sentence. */
final class ShopFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ShopFailed(String message) {
        super(message);
    }

    ShopFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
