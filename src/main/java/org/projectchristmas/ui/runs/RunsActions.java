package org.projectchristmas.ui.runs;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the screen asks of the rest of the window.
 *
 * @param showChanges shows what runs of these numbers changed
 * @param showHeld shows the pages that wait for a person
 */
public record RunsActions(Consumer<List<Long>> showChanges, Runnable showHeld) {}
