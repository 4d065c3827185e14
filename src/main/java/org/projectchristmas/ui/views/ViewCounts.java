package org.projectchristmas.ui.views;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;

/**
 * How many products each view finds, brought up to date while the catalog changes. Many views of a large catalog take seconds to
 * count, so that each turn counts for a moment only, the views that waited longest first, and leaves the rest to the next.
 */
final class ViewCounts implements AutoCloseable {
    /** How often there is a turn, at most. */
    static final Duration PACE = Duration.ofSeconds(1);

    /** How long a turn counts: with {@link #PACE}, at most a tenth of one processor's time. */
    private static final Duration TURN = Duration.ofMillis(100);

    private final CatalogIndex index;
    private final Background background;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Paced turns;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Map<Long, Count>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private List<SavedView> views = List.of();

    /** @param nanos a clock for how long counting takes */
    ViewCounts(
            CatalogIndex index,
            Background background,
            LiveBinding live,
            Clock clock,
            LongSupplier nanos,
            Function<Runnable, Paced> pace) {
        this.index = index;
        this.background = background;
        this.clock = clock;
        this.nanos = nanos;
        turns = pace.apply(this::turn);
        subscription = live.bind(index.version(), _ -> turns.request());
    }

    /**
     * What a view found.
     *
     * @param query what it looked for
     * @param version of the index
     * @param found how many; -1 if what it looks for is no query
     */
    record Count(ViewQuery query, long version, int found) {}

    /** Counts these views from now on. */
    void of(List<SavedView> next) {
        views = next;
        var kept = new HashMap<>(counts.get());
        kept.keySet().retainAll(next.stream().map(SavedView::id).toList());
        counts.set(Map.copyOf(kept));
        turns.request();
    }

    private void turn() {
        var known = counts.get();
        var asked = views;
        // Nobody waits for a number beside a name: it stays away, or as it was, until the next turn that something asks
        // for.
        background.latest("view counts", cancellation -> count(asked, known, cancellation), this::show, _ -> {});
    }

    private Map<Long, Count> count(List<SavedView> asked, Map<Long, Count> known, Cancellation cancellation) {
        long version = index.version().get();
        var parser = new QueryParser(index.vendors(), clock.instant(), clock.getZone());
        var due = asked.stream()
                .filter(each -> !isCurrent(known.get(each.id()), each, version))
                .sorted((one, other) -> Long.compare(age(known, one), age(known, other)))
                .toList();
        var counted = new HashMap<Long, Count>();
        long end = nanos.getAsLong() + TURN.toNanos();
        for (SavedView view : due) {
            cancellation.check();
            counted.put(view.id(), new Count(view.query(), version, found(view.query(), parser)));
            if (nanos.getAsLong() >= end) {
                break;
            }
        }
        return counted;
    }

    private static boolean isCurrent(@Nullable Count count, SavedView view, long version) {
        return count != null && count.version == version && count.query.equals(view.query());
    }

    /** A view that is not counted at all comes first. */
    private static long age(Map<Long, Count> known, SavedView view) {
        Count count = known.get(view.id());
        return count == null || !count.query.equals(view.query()) ? -1 : count.version;
    }

    private int found(ViewQuery query, QueryParser parser) {
        try {
            return index.count(query.asked(parser.parse(query.words()), clock.instant()));
        } catch (QueryException _) {
            // A newer version of the program may have a richer language; shown, it says what is wrong.
            return -1;
        }
    }

    private void show(Map<Long, Count> counted) {
        var all = new HashMap<>(counts.get());
        all.putAll(counted);
        all.keySet().retainAll(views.stream().map(SavedView::id).toList());
        counts.set(Map.copyOf(all));
        boolean isDone = views.stream()
                .allMatch(each ->
                        isCurrent(all.get(each.id()), each, index.version().get()));
        if (!isDone) {
            turns.request();
        }
    }

    ReadOnlyObjectProperty<Map<Long, Count>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
        turns.close();
    }
}
