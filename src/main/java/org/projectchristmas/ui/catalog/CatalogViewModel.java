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
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.ui.catalog.Arrangement.GroupOrder;
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
    private final ObjectProperty<Arrangement.Layout> layout =
            new SimpleObjectProperty<>(Arrangement.FIRST_TIME.layout());
    private final DoubleProperty pictureSize = new SimpleDoubleProperty(Arrangement.FIRST_TIME.pictureSize());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<GroupOrder> groupOrder = new SimpleObjectProperty<>(GroupOrder.KEY);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final Picked picked = new Picked();
    private final ReadOnlyObjectWrapper<@Nullable Picks> only = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CatalogRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CatalogCounts> counts =
            new ReadOnlyObjectWrapper<>(new CatalogCounts(0, 0, 0, Map.of()));
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(Emptiness.NOT_YET_KNOWN);
    private final ObjectProperty<@Nullable Long> view = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.ALL);
    private QueryReading reading = QueryReading.NOTHING;
    /** The product that is to be selected when the next answer comes; null if those are that are now. */
    private @Nullable Long wanted;

    private boolean answered;
    private boolean counted;
    private boolean looking;
    private boolean showing;
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
        picked.revisionProperty().subscribe((_, _) -> lead());
        words.addListener((_, _, _) -> ask(() -> {
            if (read()) {
                askAnew();
            }
        }));
        choices.addListener((_, _, _) -> ask(this::askAnew));
        branch.addListener((_, _, _) -> ask(this::askAnew));
        order.addListener((_, _, _) -> ask(() -> search(null)));
        grouping.addListener((_, _, _) -> ask(() -> search(null)));
        groupOrder.addListener((_, _, _) -> ask(() -> search(null)));
        view.addListener((_, _, _) -> ask(() -> {}));
        subscription = live.bind(index.version(), _ -> following.request());
    }

    /** Reads the words, and tells whether they ask for something else than before. */
    private boolean read() {
        var before = reading.query();
        reading = reading.next(words.get(), QueryReading.parser(index.vendors(), clock));
        problem.set(reading.problem());
        return !reading.query().equals(before);
    }

    private void ask(Runnable asking) {
        if (!looking) {
            awaited = null;
            asking.run();
            tellSight();
        }
    }

    private void tellSight() {
        if (!looking) {
            sight.set(new Sight(words.get(), choices.get(), branch.get(), view.get(), selectedId(), null));
        }
    }

    private @Nullable Long selectedId() {
        var row = selected.get();
        return wanted != null || row == null ? wanted : (Long) row.id();
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
            wanted = next.selected();
            if (wanted == null) {
                picked.none();
            }
        } finally {
            looking = false;
        }
        only.set(null);
        awaited = untilRead;
        read();
        tellSight();
        search(next.topmost());
    }

    /** Shows a branch; a view that is open is left, with all that it looks for. */
    public void choose(Branch next) {
        if (view.get() == null) {
            branch.set(next);
        } else {
            look(Sight.of(next).selecting(selectedId()));
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
        background.latest("counts", _ -> Counted.of(index, since, stored, awaited != null), this::counted);
    }

    private void counted(Counted result) {
        counts.set(result.counts());
        counted = !result.filling() || result.counts().total() > 0;
        if (awaited != null && !result.filling()) {
            // The last time, whether or not it is there.
            Sight left = awaited;
            awaited = null;
            wanted = left.selected();
            search(left.topmost());
        }
        emptiness.set(emptinessNow());
    }

    /** Looks among all products again for what is now asked. */
    private void askAnew() {
        only.set(null);
        search(null);
    }

    private void search(@Nullable Long anchor) {
        Long single = wanted;
        if (single == null) {
            var picks = picked.now();
            background.latest("search", question(picks::in, anchor), next -> showOrFollow(next, picks));
        } else {
            background.latest(
                    "search",
                    question(result -> Picks.only(result, Search.position(result, single)), anchor),
                    this::show);
        }
    }

    private Search question(Function<SearchResult, Picks> selection, @Nullable Long anchor) {
        return new Search(index, query(), only.get(), grouping.get(), groupOrder.get(), selection, anchor);
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
        boolean isFound = next.picks().first() >= 0;
        if (awaited != null && (isFound || awaited.selected() == null) && next.anchor() >= 0) {
            awaited = null;
        }
        wanted = awaited == null || isFound ? null : awaited.selected();
        picked.follow(next.picks());
        shown.set(next);
        showing = true;
        picked.announce();
        showing = false;
        emptiness.set(emptinessNow());
    }

    private void lead() {
        if (awaited != null && !showing) {
            // The collector has begun to look at something else.
            awaited = null;
            wanted = null;
        }
        int position = picked.now().first();
        selected.set(position < 0 ? null : picked.now().answer().row(position));
        tellSight();
    }

    private Emptiness emptinessNow() {
        if (!answered || !counted) {
            return Emptiness.NOT_YET_KNOWN;
        }
        boolean everything =
                reading.query().equals(Query.all()) && choices.get().isNone();
        return Emptiness.of(shown.get().result().size(), counts.get().total(), everything);
    }

    /** The question that the table answers. */
    public CatalogQuery query() {
        var by = grouping.get().over(order.get());
        return new Asking(reading.query(), choices.get(), recently(), by).on(branch.get());
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

    /** Which group comes first. */
    public ObjectProperty<GroupOrder> groupOrderProperty() {
        return groupOrder;
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
