package org.projectchristmas.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the middle of the window can show. Its view is in the window only while it is shown, so
 * {@link org.projectchristmas.ui.fx.Showing} tells the view whether to move.
 *
 * @param id stable: the window remembers the page by it
 * @param textKey its name's key in the bundle, one word or two
 * @param view gives the same view each time; it may be built when it is first asked for
 */
record Page(String id, String textKey, Feather icon, Supplier<Parent> view) {
    /** The page with the table of products and what stands beside it. */
    static final String CATALOG = "catalog";

    boolean isCatalog() {
        return id.equals(CATALOG);
    }
}
