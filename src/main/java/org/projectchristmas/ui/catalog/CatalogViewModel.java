package org.projectchristmas.ui.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;

/**
 * What the collector looks for and what is found. A change of words, branch or order is searched at once, the newest superseding
 * the others; the catalog's own changes are followed at a calm pace, without moving what the collector looks at.
 */
public final class CatalogViewModel implements AutoCloseable {
    /** How long a product counts as recently added, and a price as recently dropped. */
    public static final Duration RECENT = Shelf.RECENT;

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
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable CatalogRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CatalogCounts> counts =
            new ReadOnlyObjectWrapper<>(new CatalogCounts(0, 0, 0, Map.of()));
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(Emptiness.NOT_YET_KNOWN);
    private final ObjectProperty<@Nullable Long> view = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.ALL);
    private QueryReading reading = QueryReading.NOTHING;
    private @Nullable Long selectedId;
    private boolean answered;
    private boolean counted;
    private boolean looking;
    /** What was looked at when the program ended, until the catalog has been read so far that it can be shown. */
    private @Nullable Sight awaited;

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
        words.addListener((_, _, _) -> ask(this::read));
        choices.addListener((_, _, _) -> ask(() -> true));
        branch.addListener((_, _, _) -> ask(() -> true));
        order.addListener((_, _, _) -> ask(() -> true));
        view.addListener((_, _, _) -> ask(() -> false));
        subscription = live.bind(index.version(), _ -> following.request());
    }

    /** Reads the words, and tells whether they ask for something else than before. */
    private boolean read() {
        var before = reading.query();
        reading = reading.next(words.get(), QueryReading.parser(index.vendors(), clock));
        problem.set(reading.problem());
        return !reading.query().equals(before);
    }

    /** @param isOther reads what is asked for, and tells whether that is something else */
    private void ask(BooleanSupplier isOther) {
        if (looking) {
            return;
        }
        awaited = null;
        if (isOther.getAsBoolean()) {
            search(null);
        }
        tellSight();
    }

    private void tellSight() {
        sight.set(new Sight(words.get(), choices.get(), branch.get(), view.get(), selectedId, null));
    }

    /** Looks for something else, and at something else, in one step. */
    public void look(Sight next) {
        look(next, null);
    }

    private void look(Sight next, @Nullable Sight untilRead) {
        looking = true;
        try {
            view.set(next.view());
            words.set(next.words());
            choices.set(next.choices());
            branch.set(next.branch());
        } finally {
            looking = false;
        }
        awaited = untilRead;
        read();
        selectedId = next.selected();
        tellSight();
        search(next.topmost());
    }

    /** Shows a branch; a view that is open is left, with all that it looks for. */
    public void choose(Branch next) {
        if (view.get() == null) {
            branch.set(next);
        } else {
            look(Sight.of(next).selecting(selectedId));
        }
    }

    /** Looks at what was looked at when the program ended, as soon as the catalog has been read. */
    public void resume(Sight left) {
        look(left, counted ? null : left);
    }

    private void follow() {
        // Time has passed, and with it what "in the last seven days" means.
        read();
        search(awaited == null ? topmost.get() : awaited.topmost());
        var since = recently();
        background.latest("counts", _ -> count(since), this::counted);
    }

    private Counted count(Instant since) {
        var found = index.counts(since);
        boolean mayBeFilling = found.total() == 0 || awaited != null;
        return new Counted(found, mayBeFilling && stored.getAsLong() > found.total());
    }

    private void counted(Counted result) {
        counts.set(result.counts());
        counted = !result.filling() || result.counts().total() > 0;
        if (awaited != null && !result.filling()) {
            // The last time, whether or not it is there.
            Sight left = awaited;
            awaited = null;
            selectedId = left.selected();
            search(left.topmost());
        }
        emptiness.set(emptinessNow());
    }

    /** @param filling whether the index does not yet hold what is stored */
    private record Counted(CatalogCounts counts, boolean filling) {}

    private void search(@Nullable Long anchor) {
        background.latest("search", new Search(index, query(), selectedId, anchor), this::show);
    }

    private void show(Shown next) {
        answered = true;
        shown.set(next);
        var row = next.selectedRow();
        if (row != null || awaited == null) {
            selectedId = row == null ? null : (Long) row.id();
        }
        if (awaited != null && (row != null || awaited.selected() == null) && next.anchor() >= 0) {
            awaited = null;
        }
        selected.set(row);
        tellSight();
        emptiness.set(emptinessNow());
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
        var by = order.get().getFirst();
        return switch (branch.get()) {
            case Branch.Shelf(Shelf shelf) -> query(null, null, shelf, shelf == Shelf.ALL ? null : recently(), by);
            case Branch.Vendor(var vendor) -> query(vendor, null, Shelf.ALL, null, by);
            case Branch.Year(var vendor, int year) -> query(vendor, year, Shelf.ALL, null, by);
        };
    }

    private CatalogQuery query(
            @Nullable VendorId vendor, @Nullable Integer year, Shelf shelf, @Nullable Instant since, SortOrder by) {
        return new CatalogQuery(reading.query(), choices.get(), vendor, year, shelf, since, by.sort(), by.descending());
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

    /** The saved view that is open, null if none. */
    public ObjectProperty<@Nullable Long> viewProperty() {
        return view;
    }

    /** What is looked for and at; where the list is scrolled to is not told. */
    public ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /** What the answer is sorted by, the first counting most; never empty. */
    public ObjectProperty<List<SortOrder>> orderProperty() {
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
        awaited = null;
        selectedId = row == null ? null : (Long) row.id();
        selected.set(row);
        tellSight();
    }

    /** Selects a product wherever it is, and brings it into sight: among all products, without words. */
    public void reveal(long id) {
        look(Sight.ALL.selecting(id).scrolledTo(id));
    }

    /** @param source tells the id of the row at the top of the table, null if that is the first one */
    void keepInPlace(Supplier<@Nullable Long> source) {
        topmost = source;
    }

    /** The product at the top of the list, as far as it is shown; null if the list stands at its beginning. */
    public @Nullable Long topmost() {
        return awaited == null ? topmost.get() : awaited.topmost();
    }

    @Override
    public void close() {
        subscription.close();
        following.close();
    }
}
