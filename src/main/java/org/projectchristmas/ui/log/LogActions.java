package org.projectchristmas.ui.log;

import java.util.function.Consumer;

/**
 * What the log screen needs of the window.
 *
 * @param openFolder shows the log's folder in the desktop's file manager
 * @param tell says to the collector what was done
 */
public record LogActions(Runnable openFolder, Consumer<String> tell) {}
