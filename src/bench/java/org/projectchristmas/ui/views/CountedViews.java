package org.projectchristmas.ui.views;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;

/** The live counts of views, as the side bar has them. For the JavaFX thread. */
public final class CountedViews implements AutoCloseable {
    private final Background background = Background.onOwnThreads();
    private final ViewCounts counts;

    /** @param told takes how many views of this version of the index are counted, by version */
    public CountedViews(CatalogIndex index, Clock clock, List<SavedView> views, Consumer<Map<Long, Long>> told) {
        counts = new ViewCounts(
                index,
                background,
                new LiveBinding(new FxThread()),
                clock,
                System::nanoTime,
                action -> Paced.onFxThread(action, ViewCounts.PACE));
        counts.countsProperty().subscribe((_, next) -> {
            var versions = new TreeMap<Long, Long>();
            next.values().forEach(each -> versions.merge(each.version(), 1L, Long::sum));
            told.accept(versions);
        });
        counts.of(views);
    }

    @Override
    public void close() {
        counts.close();
        background.close();
    }
}
