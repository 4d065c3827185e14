package org.projectchristmas.ui.catalog;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.projectchristmas.catalog.search.Facet;

/**
 * In what two sights differ, by what counts most.
 *
 * @param facets those of which the choices differ, if that is what counts
 */
record Step(Kind kind, Set<Facet> facets) {
    enum Kind {
        /** Nothing but where the list is scrolled to. */
        NONE,
        SELECTION,
        WORDS,
        FACETS,
        /** Another branch or another saved view, or other products among which it is looked for. */
        PLACE
    }

    static Step between(Sight before, Sight after) {
        var one = before.query();
        var other = after.query();
        if (!one.branch().equals(other.branch())
                || !Objects.equals(before.view(), after.view())
                || !Objects.equals(before.only(), after.only())) {
            return of(Kind.PLACE);
        }
        var facets = EnumSet.noneOf(Facet.class);
        for (Facet each : Facet.values()) {
            if (!one.choices().of(each).equals(other.choices().of(each))) {
                facets.add(each);
            }
        }
        if (!facets.isEmpty()) {
            return new Step(Kind.FACETS, Set.copyOf(facets));
        }
        if (!one.words().equals(other.words())) {
            return of(Kind.WORDS);
        }
        return of(Objects.equals(before.selected(), after.selected()) ? Kind.NONE : Kind.SELECTION);
    }

    private static Step of(Kind kind) {
        return new Step(kind, Set.of());
    }

    /** Whether a step right after this one only continues it, as a letter continues a word. */
    boolean goesOnWith(Step next) {
        return kind != Kind.PLACE && equals(next);
    }
}
