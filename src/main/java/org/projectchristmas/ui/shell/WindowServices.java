package org.projectchristmas.ui.shell;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.desktop.Notifier;
import org.projectchristmas.export.ProgramFiles;
import org.projectchristmas.history.History;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.news.NewsDesk;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.ui.control.PictureCache;
import org.projectchristmas.ui.settings.OwnSettings;
import org.projectchristmas.ui.settings.PictureFiles;

/** Everything the window needs of the program behind it. */
public record WindowServices(Reading reading, Shops shops, Past past, Surroundings surroundings, Own own) {
    /**
     * What is known of the products, and the views of them that the collector saved.
     *
     * @param pictures gives the bytes of a picture, from disk or from its shop
     */
    public record Reading(
            CatalogIndex index,
            Catalog catalog,
            History history,
            Insights insights,
            PictureCache.Source pictures,
            SavedViews views) {}

    /**
     * The shops and the work at them.
     *
     * @param all in the order in which they are shown
     */
    public record Shops(
            Integrator integrator, RequestMetrics metrics, RequestHistory history, Jobs jobs, List<Shop> all) {
        public Shops {
            all = List.copyOf(all);
        }

        List<VendorId> ids() {
            return all.stream().map(Shop::id).toList();
        }
    }

    /**
     * The refreshes of the past.
     *
     * @param news tells the end of each
     * @param desktop tells it to somebody who looks elsewhere
     */
    public record Past(Runs runs, NewsDesk news, Notifier desktop) {}

    /** One enabled shop. */
    public record Shop(VendorId id, URI url) {}

    /**
     * Where the window lives.
     *
     * @param home the folder for what the window keeps for next time
     * @param kept what no export may take the place of
     * @param summons changes when another start of the program wants this window in front
     */
    public record Surroundings(Path home, ProgramFiles kept, Clock clock, LiveValue<Integer> summons) {}

    /** What belongs to the owner of the program rather than to the catalog. */
    public record Own(OwnSettings settings, PictureFiles pictures) {}
}
