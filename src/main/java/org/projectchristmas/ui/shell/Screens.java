package org.projectchristmas.ui.shell;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.catalog.CatalogView;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.catalog.ShelvesView;
import org.projectchristmas.ui.catalog.StatusBarView;
import org.projectchristmas.ui.control.NewestFirst;
import org.projectchristmas.ui.control.PictureCache;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;

/** The screens of the window and their view-models, made once. */
final class Screens implements AutoCloseable {
    /** The table follows the catalog at most four times a second. */
    private static final Duration PACE = Duration.ofMillis(250);

    private static final long PICTURE_MEMORY = 64L << 20;
    /** Thumbnails are drawn in 44 pixels; twice that is sharp on a dense screen. */
    private static final int THUMBNAIL = 88;

    private final Background background = Background.onVirtualThreads();
    private final CatalogViewModel catalog;
    private final RefreshViewModel refresh;
    private final CatalogView table;
    private final ShelvesView shelves;
    private final StatusBarView status;
    private final StackPane detail = new StackPane();
    private final StackPane activity = new StackPane();

    Screens(WindowServices services, Messages messages, Notices notices) {
        var live = new LiveBinding(new FxThread());
        var formats = new Formats(messages.locale(), ZoneId.systemDefault());
        var reading = services.reading();
        var pictures = new PictureCache(reading.pictures(), PICTURE_MEMORY, NewestFirst.onVirtualThreads());
        List<VendorId> shops =
                services.shops().all().stream().map(WindowServices.Shop::id).toList();
        catalog = new CatalogViewModel(
                reading.index(),
                background,
                live,
                services.surroundings().clock(),
                action -> Paced.onFxThread(action, PACE));
        refresh = new RefreshViewModel(services.shops().integrator(), background, live, messages, notices);
        table = new CatalogView(catalog, messages, formats, address -> pictures.load(address, THUMBNAIL));
        shelves = new ShelvesView(catalog, shops, messages, formats);
        status = new StatusBarView(catalog, messages, formats);
    }

    CatalogViewModel catalog() {
        return catalog;
    }

    RefreshViewModel refresh() {
        return refresh;
    }

    CatalogView table() {
        return table;
    }

    StatusBarView status() {
        return status;
    }

    /** The panes, with a bar for the top. */
    MainView.Panes panes(TopBarView topBar) {
        return new MainView.Panes(topBar.root(), shelves.root(), table.root(), detail, activity, status.root());
    }

    /** Shows the dialog that writes products to a file. */
    void export() {}

    @Override
    public void close() {
        catalog.close();
        refresh.close();
        background.close();
    }
}
