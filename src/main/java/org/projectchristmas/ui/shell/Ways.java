package org.projectchristmas.ui.shell;

import java.util.function.Consumer;

/**
 * Ways to other places of the window.
 *
 * @param drawerPage shows the page of the drawer with this id
 * @param catalog shows the table, and puts the keyboard into it
 */
record Ways(Consumer<String> drawerPage, Runnable catalog) {}
