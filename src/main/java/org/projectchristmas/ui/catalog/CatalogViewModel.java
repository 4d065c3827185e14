package org.projectchristmas.ui.catalog;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogCounts;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.ui.catalog.list.Picked;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.catalog.list.Shown;
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

    private static final String COUNTS = "counts";
    private static final String ONLY = "only";

    private final CatalogIndex index;
    private final LongSupplier stored;
    private final Background background;
    private final Clock clock;
    private final Paced following;
    private final Subscription subscription;

    private final Asked asked;
    private final Arranged arranged;
    private final Wanted wanted = new Wanted();
    private final Picked picked = new Picked();
    private final Answers answers;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable CatalogRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CatalogCounts> counts =
            new ReadOnlyObjectWrapper<>(new CatalogCounts(0, 0, 0, Map.of()));
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(Emptiness.NOT_YET_KNOWN);
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.ALL);
    private final ReadOnlyLongWrapper filling = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /** Why what is looked for now has no answer; null if it has. */
    private @Nullable Exception unanswered;

    /** Why the catalog could not be counted the last time; null if it could. */
    private @Nullable Exception uncounted;

    private boolean answered;
    private boolean counted;
    private boolean isFilled;
    private boolean showing;
    private boolean digressing;
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
        asked = new Asked(() -> QueryReading.parser(index.vendors(), clock), this::changed);
        arranged = new Arranged(() -> changed(true));
        answers = new Answers(index, background, arranged, picked, this::show, this::unanswered);
        sight.subscribe(arranged.shelves()::turnTo);
        asked.branchProperty().subscribe((_, _) -> background.giveUp(ONLY));
        following = pace.apply(this::follow);
        picked.revisionProperty().subscribe((_, _) -> lead());
        subscription = live.bind(index.version(), _ -> following.request());
    }

    private void changed(boolean isOther) {
        if (!asked.isBecoming()) {
            wanted.asked();
            if (isOther) {
                search(asked.isAllAgain(sight.get()) ? selectedId() : null);
            }
            tellSight();
        }
    }

    private void tellSight() {
        if (!asked.isBecoming() && !digressing) {
            sight.set(asked.sight(selectedId()));
        }
    }

    private @Nullable Long selectedId() {
        var row = selected.get();
        Long id = wanted.selected();
        return id != null || row == null ? id : (Long) row.id();
    }

    /** Looks for something else, and at something else, in one step. */
    public void look(Sight next) {
        // Among other products what is picked stays so, of one row or many.
        look(next, next.isSameAmongOthersAs(sight.get()) ? wanted::asked : () -> wanted.look(next));
    }

    private void look(Sight next, Runnable want) {
        background.giveUp(ONLY);
        asked.become(next, () -> {
            want.run();
            if (next.selected() == null) {
                picked.none();
            }
        });
        tellSight();
        search(next.topmost());
    }

    /**
     * Looks at other things for a while that nobody is to be led back to: what is looked for and at is not told meanwhile.
     *
     * @return leads back to what is looked at now, with all that is selected
     */
    public Runnable digress() {
        Sight before = sight.get().scrolledTo(topmost());
        Picks picks = picked.now();
        digressing = true;
        return () -> {
            digressing = false;
            asked.become(before, () -> wanted.look(before));
            answers.ask(query(), picks, before.topmost());
        };
    }

    /** Shows a branch; a view that is open is left, with all that it looks for. */
    public void choose(Branch next) {
        if (asked.viewProperty().get() != null) {
            look(Sight.of(next).selecting(selectedId()));
        } else if (asked.branchProperty().get().equals(next)) {
            showAll();
        } else {
            asked.branchProperty().set(next);
        }
    }

    /** Looks at what was looked at when the program ended, as soon as the catalog has been read. */
    public void resume(Sight left) {
        look(left, counted ? () -> wanted.look(left) : () -> wanted.await(left));
    }

    private void follow() {
        // Time has passed, and with it what "in the last seven days" means.
        asked.read();
        answers.whenFree(() -> search(topmost()));
        background.whenFree(COUNTS, this::count);
    }

    private void count() {
        var since = clock.instant().minus(RECENT);
        boolean mayBeFilling = !isFilled || counts.get().total() == 0;
        background.latest(COUNTS, _ -> Counted.of(index, since, stored, mayBeFilling), this::counted, this::uncounted);
    }

    private void uncounted(Exception why) {
        uncounted = why;
        judge();
        // What is in memory can still be counted; the shelves tell no wrong numbers, or else those of before.
        var since = clock.instant().minus(RECENT);
        background.latest(COUNTS, _ -> index.counts(since), counts::set, _ -> {});
    }

    private void unanswered(Exception why) {
        unanswered = why;
        judge();
    }

    private void judge() {
        failure.set(unanswered == null ? uncounted : unanswered);
        emptiness.set(emptinessNow());
    }

    private void counted(Counted result) {
        uncounted = null;
        counted = !result.isFilling() || result.counts().total() > 0;
        counts.set(result.counts());
        filling.set(result.awaited());
        isFilled |= !result.isFilling();
        Sight awaited = wanted.awaited();
        if (awaited != null && !result.isFilling()) {
            wanted.read();
            search(awaited.topmost());
        }
        judge();
    }

    private void search(@Nullable Long anchor) {
        answers.ask(query(), wanted.selected(), anchor);
    }

    private void show(Shown answer) {
        var next = wanted.in(answer);
        answered = true;
        unanswered = null;
        wanted.shown(next);
        picked.follow(next.picks());
        shown.set(next);
        showing = true;
        picked.announce();
        showing = false;
        judge();
    }

    private void lead() {
        if (!showing) {
            wanted.chosen();
        }
        int position = picked.now().first();
        selected.set(position < 0 ? null : picked.now().answer().row(position));
        tellSight();
    }

    private Emptiness emptinessNow() {
        if (unanswered != null) {
            return Emptiness.FAILED;
        }
        if (answered && !counted && uncounted != null) {
            // What was found can be shown; why nothing was, nobody can say.
            return shown.get().result().size() > 0 ? Emptiness.NOT_EMPTY : Emptiness.FAILED;
        }
        if (!answered || !counted) {
            return Emptiness.NOT_YET_KNOWN;
        }
        return Emptiness.of(shown.get().result().size(), counts.get().total(), asked.isEverything());
    }

    /** The question that the table answers. */
    public CatalogQuery query() {
        return asked.question(clock.instant()).sortedBy(arranged.sorting());
    }

    /** The words that were typed, in the language of the search box or not. */
    public StringProperty wordsProperty() {
        return asked.wordsProperty();
    }

    /** Why the words are no query; null if they are one. Until they are again, the table shows what was last found. */
    public ReadOnlyObjectProperty<@Nullable QueryException> problemProperty() {
        return asked.problemProperty();
    }

    /** What is chosen of the facets. */
    public ObjectProperty<FacetChoices> choicesProperty() {
        return asked.choicesProperty();
    }

    /** Where it is looked for; whoever goes to another branch leaves the products that were picked out. */
    public ObjectProperty<Branch> branchProperty() {
        return asked.branchProperty();
    }

    /** The saved view that is open, null if none. */
    public ObjectProperty<@Nullable Long> viewProperty() {
        return asked.viewProperty();
    }

    /** The products among which alone it is looked for; null for all. */
    public ReadOnlyObjectProperty<@Nullable ProductIds> onlyProperty() {
        return asked.onlyProperty();
    }

    /** What is looked for and at; where the list is scrolled to is not told. */
    public ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /** How what is found is laid out. */
    public Arranged arranged() {
        return arranged;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CatalogCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether the counts are of the catalog, and not of nothing, since it is still to be read. */
    boolean isCounted() {
        return counted;
    }

    /** How many products are stored, while the catalog is still being read at the start; 0 once it has been. */
    public ReadOnlyLongProperty fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    /** Why the table is empty, if it is. */
    public ReadOnlyObjectProperty<Emptiness> emptinessProperty() {
        return emptiness.getReadOnlyProperty();
    }

    /** What the last question or count ended with, null if with an answer; to be told where there are no rows. */
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The row that the collector looks at, as last found: of several selected ones the latest; null if none. */
    public ReadOnlyObjectProperty<@Nullable CatalogRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What is selected, of one row or many. */
    public Picked picked() {
        return picked;
    }

    /**
     * Looks for the same, but among what is selected alone; not if the collector has gone elsewhere by the time that is known.
     *
     * @param failed takes why that could not be done
     */
    void showOnlyPicked(Consumer<Exception> failed) {
        var picks = picked.now();
        if (picks.count() > 0) {
            background.latest(ONLY, _ -> picks.ids(), asked::narrow, failed);
        }
    }

    /** Looks for the same among all products again. */
    public void showAll() {
        background.giveUp(ONLY);
        if (asked.onlyProperty().get() != null) {
            asked.narrow(null);
        }
    }

    /** Selects a product and brings it into sight: among what is found if it is there, or else among all products, without words. */
    public void reveal(long id) {
        answers.find(shown.get().result(), id, isFound -> {
            Sight among = isFound ? sight.get() : Sight.ALL;
            look(among.selecting(id).scrolledTo(id));
        });
    }

    /**
     * Whether another answer is under way. It then selects its first product if it has none that is selected: what is still shown is
     * not what somebody wants to go into who has just asked for something else. At the start, when nothing is shown yet, it selects none.
     */
    boolean leavesFirstToAnswer() {
        if (answered && answers.isAsked()) {
            wanted.first();
        }
        return answers.isAsked();
    }

    /** @param source tells the id of the row at the top of the table, null if that is the first one */
    void keepInPlace(Supplier<@Nullable Long> source) {
        topmost = source;
    }

    /** The product at the top of the list, as far as it is shown; null if the list stands at its beginning. */
    public @Nullable Long topmost() {
        Sight awaited = wanted.awaited();
        return awaited == null ? topmost.get() : awaited.topmost();
    }

    @Override
    public void close() {
        subscription.close();
        following.close();
    }
}
