package org.projectchristmas.ui.views;

import org.projectchristmas.ui.catalog.list.Arrangement;

/** How what is found is laid out on the screen. */
public interface Layouts {
    Arrangement now();

    void arrange(Arrangement wanted);

    /** @param changed is told whenever {@link #now} has become another one */
    void watch(Runnable changed);
}
