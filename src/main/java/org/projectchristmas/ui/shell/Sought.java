package org.projectchristmas.ui.shell;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.catalog.view.WrittenChoices;
import org.projectchristmas.ui.catalog.Arrangement;
import org.projectchristmas.ui.catalog.Sight;

/**
 * What was looked for and at, in a form that a file can hold.
 *
 * @param words at most {@value QueryParser#LONGEST} letters
 * @param view the saved view that was open, or null
 * @param own how the catalog is arranged when that view is left; null if none was open
 */
record Sought(
        String words,
        WrittenChoices choices,
        @Nullable Long view,
        @Nullable Arrangement own,
        @Nullable Long selected,
        @Nullable Long topmost) {
    static final Sought NOTHING = new Sought("", WrittenChoices.NONE, null, null, null, null);

    Sought {
        words = Objects.requireNonNullElse(words, "");
        words = words.length() > QueryParser.LONGEST ? "" : words;
        choices = Objects.requireNonNullElse(choices, WrittenChoices.NONE);
    }

    /** @param own as above */
    static Sought of(Sight sight, @Nullable Arrangement own) {
        return new Sought(
                sight.query().words(),
                WrittenChoices.of(sight.query().choices()),
                sight.view(),
                own,
                sight.selected(),
                sight.topmost());
    }

    Sight sight(Branch branch) {
        return new Sight(new ViewQuery(words, choices.choices(), branch), null, view, selected, topmost);
    }
}
