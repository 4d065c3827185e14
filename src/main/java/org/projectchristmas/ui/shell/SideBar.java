package org.projectchristmas.ui.shell;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.projectchristmas.ui.catalog.ShelvesView;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.views.ViewsView;
import org.projectchristmas.ui.views.ViewsViewModel;

/** The side bar below the program's name: the shelves, shops and years, and the collector's own views. */
final class SideBar extends VBox {
    SideBar(ShelvesView shelves, ViewsViewModel views, Messages messages, Formats formats, Shortcuts shortcuts) {
        var saved = new ViewsView(views, messages, formats);
        saved.wire(shortcuts);
        setVgrow(shelves.root(), Priority.ALWAYS);
        getChildren().addAll(shelves.root(), saved.root());
    }
}
