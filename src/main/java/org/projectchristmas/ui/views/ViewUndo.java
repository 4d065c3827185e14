package org.projectchristmas.ui.views;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The ways back from what was done to the views, the newest first. */
final class ViewUndo {
    private static final int MOST = 50;

    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param change what undoes it */
    record Step(ViewEdits.Change change) {}

    Step add(ViewEdits.Change change) {
        var step = new Step(change);
        steps.push(step);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
        return step;
    }

    /** Takes the newest, null if there is none. */
    @Nullable
    Step takeNewest() {
        return steps.poll();
    }

    /** Takes this one, unless it was taken before. */
    boolean take(Step step) {
        return steps.remove(step);
    }
}
