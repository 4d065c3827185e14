package org.projectchristmas.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.ui.catalog.Arrangement;
import org.projectchristmas.ui.catalog.Branch;
import org.projectchristmas.ui.catalog.Sight;

/**
 * What was looked for and at, in a form that a file can hold.
 *
 * @param words at most {@value QueryParser#LONGEST} letters
 * @param choices by the name of the facet; names that are not known are passed over
 * @param view the saved view that was open, or null
 * @param own how the catalog is arranged when that view is left; null if none was open
 */
record Sought(
        String words,
        Map<String, Chosen> choices,
        @Nullable Long view,
        @Nullable Arrangement own,
        @Nullable Long selected,
        @Nullable Long topmost) {
    static final Sought NOTHING = new Sought("", Map.of(), null, null, null, null);

    /** More than anybody ticks. */
    private static final int MOST_VALUES = 1_000;

    Sought {
        words = Objects.requireNonNullElse(words, "");
        words = words.length() > QueryParser.LONGEST ? "" : words;
        choices = choices == null ? Map.of() : Map.copyOf(choices);
    }

    /** @param own as above */
    static Sought of(Sight sight, @Nullable Arrangement own) {
        var choices = new TreeMap<String, Chosen>();
        sight.choices().choices().forEach((facet, choice) -> choices.put(facet.name(), Chosen.of(choice)));
        return new Sought(sight.words(), choices, sight.view(), own, sight.selected(), sight.topmost());
    }

    Sight sight(Branch branch) {
        var known = new EnumMap<Facet, FacetChoice>(Facet.class);
        for (Facet facet : Facet.values()) {
            var chosen = choices.get(facet.name());
            if (chosen != null) {
                known.put(facet, chosen.choice());
            }
        }
        return new Sight(words, new FacetChoices(known), branch, view, selected, topmost);
    }

    /** What is chosen of one facet; from and to are years or cents, null for no range. */
    record Chosen(
            List<String> values,
            @Nullable Long from,
            @Nullable Long to) {
        Chosen {
            values = values == null || values.size() > MOST_VALUES ? List.of() : List.copyOf(values);
        }

        static Chosen of(FacetChoice choice) {
            var range = choice.range();
            return new Chosen(
                    choice.values().stream().sorted().toList(),
                    range == null ? null : (Long) range.from(),
                    range == null ? null : (Long) range.to());
        }

        FacetChoice choice() {
            return new FacetChoice(Set.copyOf(values), range());
        }

        private FacetChoice.@Nullable Range range() {
            return from == null || to == null || from > to ? null : new FacetChoice.Range(from, to);
        }
    }
}
