package org.projectchristmas.ui.runs;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the screen asks of the rest of the window.
 *
 * @param showChanges shows what runs of these numbers changed; empty where nothing can show that
 * @param showHeld shows the pages that wait for a person
 */
public record RunsActions(Optional<Consumer<List<Long>>> showChanges, Runnable showHeld) {}
