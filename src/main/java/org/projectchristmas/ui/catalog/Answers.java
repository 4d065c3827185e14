package org.projectchristmas.ui.catalog;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.ui.catalog.list.Picked;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.catalog.list.Shown;
import org.projectchristmas.ui.fx.Background;

/** Has questions answered off the screen's thread, the newest superseding the others, each with what is to be selected of it. */
final class Answers {
    private static final String LANE = "search";
    private static final String FIND = "find";

    private final CatalogIndex index;
    private final Background background;
    private final Arranged arranged;
    private final Picked picked;
    private final Consumer<Shown> show;
    private final Consumer<Exception> failed;
    private boolean isAsked;

    /**
     * @param show takes an answer with what is selected then
     * @param failed takes why there is none
     */
    Answers(
            CatalogIndex index,
            Background background,
            Arranged arranged,
            Picked picked,
            Consumer<Shown> show,
            Consumer<Exception> failed) {
        this.index = index;
        this.background = background;
        this.arranged = arranged;
        this.picked = picked;
        this.show = next -> {
            isAsked = false;
            show.accept(next);
        };
        this.failed = why -> {
            isAsked = false;
            failed.accept(why);
        };
    }

    /** Whether a question is under way, so that what is shown answers another one. */
    boolean isAsked() {
        return isAsked;
    }

    /**
     * Asks.
     *
     * @param single the product that is to be selected, or null for those that are
     * @param anchor the product at the top of the list if it is to stay there, or null
     */
    void ask(CatalogQuery query, @Nullable Long single, @Nullable Long anchor) {
        isAsked = true;
        if (single == null) {
            var picks = picked.now();
            background.latest(LANE, search(query, picks::in, anchor), next -> showOrFollow(next, picks), failed);
        } else {
            background.latest(
                    LANE,
                    search(query, result -> Picks.only(result, Search.position(result, single)), anchor),
                    show,
                    failed);
        }
    }

    /** Asks, and selects again what was selected in an earlier answer. */
    void ask(CatalogQuery query, Picks earlier, @Nullable Long anchor) {
        isAsked = true;
        background.latest(LANE, search(query, earlier::in, anchor), show, failed);
    }

    /**
     * Finds out whether a product is in the answer that is shown.
     *
     * @param told takes no if another question is under way
     */
    void find(SearchResult shown, long id, Consumer<Boolean> told) {
        if (isAsked) {
            told.accept(false);
        } else {
            background.latest(FIND, _ -> Search.position(shown, id) >= 0, told, _ -> told.accept(false));
        }
    }

    /** Asks once the question that is under way, if any, is answered. */
    void whenFree(Runnable asking) {
        background.whenFree(LANE, asking);
    }

    private Search search(CatalogQuery query, Function<SearchResult, Picks> selection, @Nullable Long anchor) {
        return new Search(
                index,
                query,
                arranged.groupingProperty().get(),
                arranged.groupOrderProperty().get(),
                selection,
                anchor);
    }

    /** Shows an answer with what is selected now; that may have become something else while the answer was under way. */
    @SuppressWarnings("ReferenceEquality") // each gesture makes another one
    private void showOrFollow(Shown next, Picks before) {
        var picks = picked.now();
        if (picks == before) {
            show.accept(next);
        } else {
            background.latest(
                    LANE,
                    _ -> new Shown(next.result(), next.words(), picks.in(next.result()), next.anchor(), next.groups()),
                    followed -> showOrFollow(followed, picks),
                    failed);
        }
    }
}
