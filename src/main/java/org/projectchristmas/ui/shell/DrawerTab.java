package org.projectchristmas.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/**
 * One page of the drawer. Its view is in the window only while it is shown, so {@link org.projectchristmas.ui.fx.Showing} tells
 * the view whether to move.
 *
 * @param id stable: the window remembers the page by it
 * @param textKey its name's key in the bundle, one word or two
 * @param tools the page's own summary and commands, no taller than a button; they stand at the right end of the row of tabs
 */
record DrawerTab(String id, String textKey, Feather icon, Parent root, Optional<Node> tools) {
    /** A page without commands of its own. */
    DrawerTab(String id, String textKey, Feather icon, Parent root) {
        this(id, textKey, icon, root, Optional.empty());
    }

    /** @param tools as above */
    DrawerTab(String id, String textKey, Feather icon, Parent root, Node tools) {
        this(id, textKey, icon, root, Optional.of(tools));
    }
}
