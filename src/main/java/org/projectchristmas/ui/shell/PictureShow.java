package org.projectchristmas.ui.shell;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.PictureViewer;
import org.projectchristmas.ui.control.PictureViewer.Exhibit;
import org.projectchristmas.ui.detail.DetailView;
import org.projectchristmas.ui.fx.Messages;

/** Shows the selected product's picture over the window, and follows the selection while it does. */
final class PictureShow {
    private final CatalogViewModel catalog;
    private final Messages messages;
    private final PictureViewer viewer;

    PictureShow(CatalogPanes panes, DetailView detail, PictureBoxes boxes, Messages messages) {
        catalog = panes.catalog();
        this.messages = messages;
        viewer = new PictureViewer(boxes, messages);
        viewer.setOnStep(panes.table()::step);
        catalog.selectedProperty().subscribe(row -> {
            if (row != null) {
                viewer.follow(exhibit(row));
            }
        });
        panes.table().setOnOpenPicture(this::open);
        detail.setOnOpenPicture(this::open);
    }

    private void open() {
        CatalogRow row = catalog.selectedProperty().get();
        if (row != null) {
            viewer.open(exhibit(row));
        }
    }

    private Exhibit exhibit(CatalogRow row) {
        String shop = messages.vendor(row.vendor());
        String caption = row.year() == null ? shop : messages.text("viewer.caption", String.valueOf(row.year()), shop);
        return new Exhibit(row.name(), caption, address(row.image()), row.vendor());
    }

    private static @Nullable URI address(@Nullable String image) {
        return image == null ? null : URI.create(image);
    }

    PictureViewer viewer() {
        return viewer;
    }
}
