package org.projectchristmas.ui.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.search.CatalogCounts;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.catalog.Arrangement.Grouping;
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
    private final LongSupplier stored;
    private final Background background;
    private final Clock clock;
    private final Paced following;
    private final Subscription subscription;

    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable QueryException> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<FacetChoices> choices = new SimpleObjectProperty<>(FacetChoices.NONE);
    private final ObjectProperty<Branch> branch = new SimpleObjectProperty<>(Branch.ALL);
    private final ObjectProperty<List<SortOrder>> order = new SimpleObjectProperty<>(Arrangement.FIRST_TIME.order());
    private final ObjectProperty<Arrangement.Layout> layout =
            new SimpleObjectProperty<>(Arrangement.FIRST_TIME.layout());
    private final DoubleProperty pictureSize = new SimpleDoubleProperty(Arrangement.FIRST_TIME.pictureSize());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final Picked picked = new Picked();
    private final ReadOnlyObjectWrapper<@Nullable Picks> only = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CatalogRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CatalogCounts> counts =
            new ReadOnlyObjectWrapper<>(new CatalogCounts(0, 0, 0, Map.of()));
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(Emptiness.NOT_YET_KNOWN);
    private QueryReading reading = QueryReading.NOTHING;
    /** The product that is to be selected when the next answer comes; null if those are that are now. */
    private @Nullable Long wanted;

    private boolean answered;
    private boolean counted;
    private Supplier<@Nullable Long> topmost = () -> null;

    /**
     * @param stored counts what the index will hold once it has been filled; may block
     * @param pace gives the action that follows the catalog its pace
     */
    public CatalogViewModel(
            CatalogIndex index,
            LongSupplier stored,
            Background background,
            LiveBinding live,
            Clock clock,
            Function<Runnable, Paced> pace) {
        this.index = index;
        this.stored = stored;
        this.background = background;
        this.clock = clock;
        following = pace.apply(this::follow);
        picked.revisionProperty().subscribe((_, _) -> lead());
        words.addListener((_, _, _) -> {
            if (read()) {
                askAnew();
            }
        });
        choices.addListener((_, _, _) -> askAnew());
        branch.addListener((_, _, _) -> askAnew());
        order.addListener((_, _, _) -> search(null));
        grouping.addListener((_, _, _) -> search(null));
        subscription = live.bind(index.version(), _ -> following.request());
    }

    /** Reads the words, and tells whether they ask for something else than before. */
    private boolean read() {
        var before = reading.query();
        reading = reading.next(words.get(), QueryReading.parser(index.vendors(), clock));
        problem.set(reading.problem());
        return !reading.query().equals(before);
    }

    private void follow() {
        // Time has passed, and with it what "in the last seven days" means.
        read();
        search(topmost.get());
        var since = recently();
        background.latest("counts", _ -> count(since), this::counted);
    }

    private Counted count(Instant since) {
        var found = index.counts(since);
        return new Counted(found, found.total() == 0 && stored.getAsLong() > 0);
    }

    private void counted(Counted result) {
        counts.set(result.counts());
        counted = !result.filling();
        emptiness.set(emptinessNow());
    }

    /** @param filling whether the index does not yet hold what is stored */
    private record Counted(CatalogCounts counts, boolean filling) {}

    /** Looks among all products again for what is now asked. */
    private void askAnew() {
        only.set(null);
        search(null);
    }

    private void search(@Nullable Long anchor) {
        Long single = wanted;
        if (single == null) {
            var picks = picked.now();
            background.latest(
                    "search",
                    new Search(index, query(), only.get(), grouping.get(), picks::in, anchor),
                    next -> showOrFollow(next, picks));
        } else {
            background.latest(
                    "search",
                    new Search(
                            index,
                            query(),
                            only.get(),
                            grouping.get(),
                            result -> Picks.only(result, Search.position(result, single)),
                            anchor),
                    this::show);
        }
    }

    /** Shows an answer with what is selected now; that may have become something else while the answer was under way. */
    @SuppressWarnings("ReferenceEquality") // each gesture makes another one
    private void showOrFollow(Shown next, Picks before) {
        var picks = picked.now();
        if (picks == before) {
            show(next);
        } else {
            background.latest(
                    "search",
                    _ -> new Shown(next.result(), next.words(), picks.in(next.result()), next.anchor(), next.groups()),
                    followed -> showOrFollow(followed, picks));
        }
    }

    private void show(Shown next) {
        answered = true;
        wanted = null;
        picked.follow(next.picks());
        shown.set(next);
        picked.announce();
        emptiness.set(emptinessNow());
    }

    private void lead() {
        int position = picked.now().first();
        selected.set(position < 0 ? null : picked.now().answer().row(position));
    }

    private Emptiness emptinessNow() {
        if (!answered || !counted) {
            return Emptiness.NOT_YET_KNOWN;
        }
        if (shown.get().result().size() > 0) {
            return Emptiness.NOT_EMPTY;
        }
        if (counts.get().total() == 0) {
            return Emptiness.NEW_CATALOG;
        }
        boolean everything =
                reading.query().equals(Query.all()) && choices.get().isNone();
        return everything ? Emptiness.NOTHING_HERE : Emptiness.NO_MATCH;
    }

    /** The question that the table answers. */
    public CatalogQuery query() {
        var by = grouping.get().over(order.get());
        return switch (branch.get()) {
            case Branch.Shelf(Shelf shelf) -> query(null, null, shelf, shelf == Shelf.ALL ? null : recently(), by);
            case Branch.Vendor(var vendor) -> query(vendor, null, Shelf.ALL, null, by);
            case Branch.Year(var vendor, int year) -> query(vendor, year, Shelf.ALL, null, by);
        };
    }

    private CatalogQuery query(
            @Nullable VendorId vendor,
            @Nullable Integer year,
            Shelf shelf,
            @Nullable Instant since,
            List<SortOrder> by) {
        return new CatalogQuery(reading.query(), choices.get(), vendor, year, shelf, since, by);
    }

    private Instant recently() {
        return clock.instant().minus(RECENT);
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /** Why the words are no query; null if they are one. Until they are again, the table shows what was last found. */
    public ReadOnlyObjectProperty<@Nullable QueryException> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is chosen of the facets. */
    public ObjectProperty<FacetChoices> choicesProperty() {
        return choices;
    }

    public ObjectProperty<Branch> branchProperty() {
        return branch;
    }

    /** What the answer is sorted by, the first counting most; never empty. */
    public ObjectProperty<List<SortOrder>> orderProperty() {
        return order;
    }

    /** What products are shown as. */
    public ObjectProperty<Arrangement.Layout> layoutProperty() {
        return layout;
    }

    /** How wide a picture of the grid is, in pixels, within the limits of {@link Arrangement}. */
    public DoubleProperty pictureSizeProperty() {
        return pictureSize;
    }

    /** What the answer is grouped by; it is sorted by that before anything else. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
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

    /** The row that the collector looks at, as last found: of several selected ones the latest; null if none. */
    public ReadOnlyObjectProperty<@Nullable CatalogRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What is selected, of one row or many. */
    public Picked picked() {
        return picked;
    }

    /** Shows nothing but what is selected, until something else is asked for. */
    void onlyPicked() {
        if (picked.count() > 0) {
            only.set(picked.now());
            search(null);
        }
    }

    /** Shows all again that answers the question. */
    void allAgain() {
        askAnew();
    }

    /** The products to which what is shown was narrowed; null if it is all that answers the question. */
    ReadOnlyObjectProperty<@Nullable Picks> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /** Selects a product wherever it is, and brings it into sight: among all products, without words. */
    public void reveal(long id) {
        words.set("");
        choices.set(FacetChoices.NONE);
        branch.set(Branch.ALL);
        wanted = id;
        search(id);
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
