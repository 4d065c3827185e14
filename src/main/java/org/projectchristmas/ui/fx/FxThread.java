package org.projectchristmas.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * The JavaFX thread as an executor: the only class that queues work there. View-models are given it as an {@link Executor}, so
 * that a test can put its own thread in its place.
 */
public final class FxThread implements Executor {
    /** Queues the work, even when called on the JavaFX thread, so that the order of calls is the order of effects. */
    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }
}
