package org.projectchristmas.desktop;

/** The desktop's way of telling something to somebody who looks elsewhere. Safe for use by many threads. */
@FunctionalInterface
public interface Notifier {
    /**
     * Shows a notification. Takes up to some seconds, so it is nothing for the screen's thread.
     *
     * @param title one line
     * @param text what is to be told; both are taken as plain text, whatever is in them
     * @return whether the desktop has taken it; false where it has no such service
     */
    boolean show(String title, String text);
}
