package org.projectchristmas.ui.shell;

/** Tells the collector what happened, one calm sentence at a time. On the JavaFX thread. */
@FunctionalInterface
interface Notices {
    void tell(String sentence);
}
