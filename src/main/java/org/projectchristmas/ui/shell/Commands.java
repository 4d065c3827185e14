package org.projectchristmas.ui.shell;

/**
 * What the collector can do with the window as a whole.
 *
 * @param refreshHere refreshes the branch of the tree that is open
 * @param export writes what the table shows, or all, to a file
 * @param focusTable puts the keyboard into the table
 * @param focusShelves puts the keyboard into the tree
 */
record Commands(
        Runnable refreshAll,
        Runnable refreshHere,
        Runnable cancelAll,
        Runnable export,
        Runnable focusTable,
        Runnable focusShelves,
        Runnable quit) {}
