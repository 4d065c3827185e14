package org.projectchristmas.ui.views;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.ui.catalog.Sight;
import org.projectchristmas.ui.catalog.list.Arrangement;

/**
 * How what is found is laid out while a view is open, and before and after: a view brings its own arrangement, and the catalog gets
 * back the one it had.
 */
final class OpenView {
    private final Layouts layouts;
    private Arrangement own = Arrangement.FIRST_TIME;
    private Likeness opened = Likeness.of(Arrangement.FIRST_TIME);
    private boolean open;

    OpenView(Layouts layouts) {
        this.layouts = layouts;
    }

    /** Lays out a view that is opened; null if the last one is left. */
    void turnTo(@Nullable SavedView view) {
        if (view == null) {
            if (open) {
                open = false;
                layouts.arrange(own);
            }
            return;
        }
        if (!open) {
            open = true;
            own = layouts.now();
        }
        layouts.arrange(ArrangementText.read(view.arrangement()));
        settle();
    }

    /** The arrangement on the screen belongs to a view that was open when the program ended. */
    void resume(SavedView view, Arrangement ofTheCatalog) {
        open = true;
        own = ofTheCatalog;
        opened = Likeness.of(ArrangementText.read(view.arrangement()));
    }

    /** What is on the screen is the view's own from now on. */
    void settle() {
        opened = Likeness.of(layouts.now());
    }

    boolean isChanged(SavedView view, Sight sight) {
        return !sight.query().stripped().equals(view.query()) || isLaidOutOtherwise();
    }

    private boolean isLaidOutOtherwise() {
        return !Likeness.of(layouts.now()).isLike(opened);
    }

    /** What is on the screen as a view; the writing of another version is kept as long as nothing is laid out otherwise. */
    SavedView onScreen(SavedView view, Sight sight) {
        String arrangement = isLaidOutOtherwise() ? ArrangementText.write(layouts.now()) : view.arrangement();
        return new SavedView(view.id(), view.name(), sight.query().stripped(), arrangement);
    }

    /** The catalog's own arrangement while a view is open; null otherwise, when it is the one on the screen. */
    @Nullable
    Arrangement own() {
        return open ? own : null;
    }
}
