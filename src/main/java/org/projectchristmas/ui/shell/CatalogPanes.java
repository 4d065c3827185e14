package org.projectchristmas.ui.shell;

import java.time.Duration;
import javafx.scene.Parent;
import org.projectchristmas.catalog.search.Completer;
import org.projectchristmas.ui.catalog.CatalogView;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.catalog.ShelvesView;
import org.projectchristmas.ui.catalog.StatusBarView;
import org.projectchristmas.ui.catalog.TotalsViewModel;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.search.CompletionViewModel;
import org.projectchristmas.ui.search.FacetsView;
import org.projectchristmas.ui.search.FacetsViewModel;
import org.projectchristmas.ui.search.SearchPanel;
import org.projectchristmas.ui.views.ViewsSources;
import org.projectchristmas.ui.views.ViewsViewModel;

/** The panes in which one looks for products: what is asked at the left and at the top, what is found in the middle. */
final class CatalogPanes implements AutoCloseable {
    /** The table follows the catalog at most four times a second. */
    private static final Duration PACE = Duration.ofMillis(250);

    private final CatalogViewModel catalog;
    private final CompletionViewModel completion;
    private final FacetsViewModel facets;
    private final FacetsView facetsView;
    private final CatalogView table;
    private final ShelvesView shelves;
    private final ViewsViewModel views;
    private final SideBar sideBar;
    private final StatusBarView status;
    private final Formats formats;

    CatalogPanes(WindowServices services, ScreenTools tools, PictureBoxes pictures) {
        var reading = services.reading();
        var background = tools.background();
        var messages = tools.messages();
        formats = tools.formats();
        var clock = services.surroundings().clock();
        catalog = new CatalogViewModel(
                reading.index(),
                reading.catalog()::count,
                background,
                tools.live(),
                ScreenTools.wallClock(services),
                action -> Paced.onFxThread(action, PACE));
        completion = new CompletionViewModel(new Completer(reading.index(), clock), background);
        facets = new FacetsViewModel(reading.index(), catalog, background);
        facetsView = new FacetsView(facets, messages, formats);
        table = new CatalogView(catalog, messages, formats, clock, pictures, tools.shortcuts());
        shelves = new ShelvesView(catalog, services.shops().ids(), messages, formats);
        views = new ViewsSources(
                        reading.views(),
                        reading.index(),
                        catalog,
                        new TableLayouts(table),
                        ScreenTools.wallClock(services))
                .model(background, tools.live(), messages, tools.notices());
        views.openNameProperty().subscribe(table::nameView);
        sideBar = new SideBar(shelves, views, messages, formats, tools.shortcuts());
        status = new StatusBarView(catalog, new TotalsViewModel(catalog, background), messages, formats);
    }

    CatalogViewModel catalog() {
        return catalog;
    }

    CatalogView table() {
        return table;
    }

    ShelvesView shelves() {
        return shelves;
    }

    /** The saved views. */
    ViewsViewModel views() {
        return views;
    }

    /** What is chosen of the properties of products. */
    FacetsViewModel facets() {
        return facets;
    }

    StatusBarView status() {
        return status;
    }

    /** What hangs under the search box of a bar. */
    SearchPanel searchPanel(TopBarView topBar) {
        return topBar.searchPanel(catalog, completion, formats);
    }

    /** What stands at the left of the window. */
    Parent sideBar() {
        return sideBar;
    }

    /** What stands between the side bar and the products. */
    Parent facetsPane() {
        return facetsView.root();
    }

    @Override
    public void close() {
        views.close();
        catalog.close();
    }
}
