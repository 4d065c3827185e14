package org.projectchristmas.ui.shell;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.catalog.view.WrittenChoices;
import org.projectchristmas.ui.catalog.Sight;
import org.projectchristmas.ui.catalog.list.Arrangement;

/**
 * What was looked for and at, in a form that a file can hold.
 *
 * @param words at most {@value QueryParser#LONGEST} letters
 * @param only the ids of the products among which it was looked for, at most {@value #MOST_CHOSEN}; null for all
 * @param view the saved view that was open, or null
 * @param own how the catalog is arranged when that view is left; null if none was open
 */
record Sought(
        String words,
        WrittenChoices choices,
        @Nullable List<Long> only,
        @Nullable Long view,
        @Nullable Arrangement own,
        @Nullable Long selected,
        @Nullable Long topmost) {
    /** Of more, all are shown at the next start: nobody chooses so many one by one. */
    private static final int MOST_CHOSEN = 1_000;

    static final Sought NOTHING = new Sought("", WrittenChoices.NONE, null, null, null, null, null);

    Sought {
        words = Objects.requireNonNullElse(words, "");
        words = words.length() > QueryParser.LONGEST ? "" : words;
        choices = Objects.requireNonNullElse(choices, WrittenChoices.NONE);
        only = only == null || only.isEmpty() || only.size() > MOST_CHOSEN ? null : List.copyOf(only);
    }

    /** @param own as above */
    static Sought of(Sight sight, @Nullable Arrangement own) {
        var few = sight.only();
        return new Sought(
                sight.query().words(),
                WrittenChoices.of(sight.query().choices()),
                few == null || few.count() > MOST_CHOSEN
                        ? null
                        : few.stream().boxed().toList(),
                sight.view(),
                own,
                sight.selected(),
                sight.topmost());
    }

    Sight sight(Branch branch) {
        var few = only == null ? null : ProductIds.of(only.stream().mapToLong(Long::longValue));
        return new Sight(new ViewQuery(words, choices.choices(), branch), few, view, selected, topmost);
    }
}
