package org.projectchristmas.ui.views;

/** Tells the collector what happened to the views. */
public interface ViewNotices {
    void tell(String sentence);

    /**
     * Tells it together with a way back.
     *
     * @param action what the way back is called
     */
    void offer(String sentence, String action, Runnable run);
}
