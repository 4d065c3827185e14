package org.projectchristmas.ui.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogCounts;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;

/**
 * What the collector looks for and what is found. A change of words, branch or order is searched at once, the newest superseding
 * the others; the catalog's own changes are followed at a calm pace, without moving what the collector looks at.
 */
public final class CatalogViewModel implements AutoCloseable {
    /** How long a product counts as recently added, and a price as recently dropped. */
    public static final Duration RECENT = Duration.ofDays(14);

    private final CatalogIndex index;
    private final Background background;
    private final Clock clock;
    private final Paced following;
    private final Subscription subscription;

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Branch> branch = new SimpleObjectProperty<>(Branch.ALL);
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.NEWEST_YEAR_FIRST);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable CatalogRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CatalogCounts> counts =
            new ReadOnlyObjectWrapper<>(new CatalogCounts(0, 0, 0, Map.of()));
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(Emptiness.NOT_YET_KNOWN);
    private boolean answered;
    private boolean counted;
    private Supplier<@Nullable Long> topmost = () -> null;

    /** @param pace gives the action that follows the catalog its pace */
    public CatalogViewModel(
            CatalogIndex index, Background background, LiveBinding live, Clock clock, Function<Runnable, Paced> pace) {
        this.index = index;
        this.background = background;
        this.clock = clock;
        following = pace.apply(this::follow);
        words.addListener((_, _, _) -> search(null));
        branch.addListener((_, _, _) -> search(null));
        order.addListener((_, _, _) -> search(null));
        subscription = live.bind(index.version(), _ -> following.request());
    }

    private void follow() {
        search(topmost.get());
        var since = recently();
        background.latest("counts", _ -> index.counts(since), found -> {
            counted = true;
            counts.set(found);
            emptiness.set(emptinessNow());
        });
    }

    private void search(@Nullable Long anchor) {
        var row = selected.get();
        background.latest("search", new Search(index, query(), row == null ? null : row.id(), anchor), this::show);
    }

    private void show(Shown next) {
        answered = true;
        shown.set(next);
        selected.set(next.selectedRow());
        emptiness.set(emptinessNow());
    }

    private Emptiness emptinessNow() {
        var found = shown.get();
        if (!answered || !counted) {
            return Emptiness.NOT_YET_KNOWN;
        }
        if (found.result().size() > 0) {
            return Emptiness.NOT_EMPTY;
        }
        if (counts.get().total() == 0) {
            return Emptiness.NEW_CATALOG;
        }
        return found.words().isBlank() ? Emptiness.NOTHING_HERE : Emptiness.NO_MATCH;
    }

    /** The question that the table answers. */
    public CatalogQuery query() {
        var by = order.get();
        var all = new CatalogQuery(words.get(), null, null, Shelf.ALL, null, by.sort(), by.descending());
        return switch (branch.get()) {
            case Branch.Shelf(Shelf shelf) ->
                shelf == Shelf.ALL
                        ? all
                        : new CatalogQuery(all.words(), null, null, shelf, recently(), all.sort(), all.descending());
            case Branch.Vendor(var vendor) ->
                new CatalogQuery(all.words(), vendor, null, Shelf.ALL, null, all.sort(), all.descending());
            case Branch.Year(var vendor, int year) ->
                new CatalogQuery(all.words(), vendor, year, Shelf.ALL, null, all.sort(), all.descending());
        };
    }

    private Instant recently() {
        return clock.instant().minus(RECENT);
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Branch> branchProperty() {
        return branch;
    }

    public ObjectProperty<SortOrder> orderProperty() {
        return order;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CatalogCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Why the table is empty, if it is. */
    public ReadOnlyObjectProperty<Emptiness> emptinessProperty() {
        return emptiness.getReadOnlyProperty();
    }

    /** The row that the collector looks at, as last found; null if none. */
    public ReadOnlyObjectProperty<@Nullable CatalogRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(@Nullable CatalogRow row) {
        selected.set(row);
    }

    /** @param source tells the id of the row at the top of the table, null if that is the first one */
    void keepInPlace(Supplier<@Nullable Long> source) {
        topmost = source;
    }

    @Override
    public void close() {
        subscription.close();
        following.close();
    }
}
