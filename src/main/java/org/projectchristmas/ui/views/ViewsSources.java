package org.projectchristmas.ui.views;

import java.time.Clock;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;

/** What the views' screen is made of. */
public record ViewsSources(
        SavedViews stored, CatalogIndex index, CatalogViewModel catalog, Layouts layouts, Clock clock) {
    /** The view-model for a window. */
    public ViewsViewModel model(Background background, LiveBinding live, Messages messages, ViewNotices notices) {
        var counts = new ViewCounts(
                index, background, live, clock, System::nanoTime, action -> Paced.onFxThread(action, ViewCounts.PACE));
        return new ViewsViewModel(stored, catalog, layouts, counts, background, messages, notices);
    }
}
