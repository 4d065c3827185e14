package org.projectchristmas.ui.views;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.catalog.view.ViewException;
import org.projectchristmas.catalog.view.ViewException.Reason;
import org.projectchristmas.ui.fx.Background;

/** Changes to the views, done one after the other off the screen's thread; after each, the views are read anew. */
final class ViewEdits {
    private final SavedViews views;
    private final Background background;
    private final Consumer<List<SavedView>> read;
    private final Consumer<Exception> failed;
    private final Queue<Edit> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * @param read takes the views after each change
     * @param failed takes why the catalog is not available
     */
    ViewEdits(SavedViews views, Background background, Consumer<List<SavedView>> read, Consumer<Exception> failed) {
        this.views = views;
        this.background = background;
        this.read = read;
        this.failed = failed;
    }

    /** What is changed. */
    @FunctionalInterface
    interface Change {
        void apply(SavedViews views) throws ViewException;
    }

    private record Edit(Change change, Consumer<@Nullable Reason> ended) {}

    private record Outcome(List<SavedView> views, @Nullable Reason refusal) {}

    /** @param ended takes why the change was refused, null if it was done; after {@code read} */
    void add(Change change, Consumer<@Nullable Reason> ended) {
        waiting.add(new Edit(change, ended));
        next();
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        var edit = waiting.remove();
        background.latest("views", _ -> outcome(edit), outcome -> end(edit, outcome), this::fail);
    }

    private Outcome outcome(Edit edit) {
        Reason refusal = null;
        try {
            edit.change.apply(views);
        } catch (ViewException e) {
            refusal = e.reason();
        }
        return new Outcome(views.all(), refusal);
    }

    private void end(Edit edit, Outcome outcome) {
        busy = false;
        read.accept(outcome.views);
        edit.ended.accept(outcome.refusal);
        next();
    }

    private void fail(Exception why) {
        busy = false;
        failed.accept(why);
        next();
    }
}
