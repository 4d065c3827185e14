package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.view.ViewQuery;

class TrailTest {
    private static final Branch DROPS = new Branch.Shelf(Shelf.PRICE_DROPS);

    private final Trail trail = new Trail(Sight.ALL);
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private Sight sight = Sight.ALL;

    @Test
    void aWordTypedLetterByLetterIsOneSight() {
        type("f", "fr", "fro", "frost");
        assertThat(wayBack()).containsExactly(Sight.ALL);
        assertThat(wayForward()).containsExactly(words("frost"));
    }

    @Test
    void whoeverPausesBeginsANewSight() {
        type("fr", "frost");
        rest();
        type("frosty", "frosty f");
        assertThat(wayBack()).containsExactly(words("frost"), Sight.ALL);
    }

    @Test
    void wordsAfterASelectionAreANewSight() {
        type("fr", "frost");
        select(7L);
        type("frosty");
        // What was selected is not among what is found now.
        show(sight.selecting(null));
        type("frosty f", "frosty fr");
        assertThat(wayBack()).containsExactly(words("frost").selecting(7L), Sight.ALL);
    }

    @Test
    void aWalkDownTheListIsOneSightAndEndsWhereItRests() {
        select(1L, 2L, 3L);
        rest();
        select(9L);
        assertThat(wayBack()).containsExactly(Sight.ALL.selecting(3L));
    }

    @Test
    void everyBranchIsASightHoweverFast() {
        show(Sight.of(DROPS));
        show(Sight.of(new Branch.Vendor(Rows.SHOP)));
        show(Sight.of(new Branch.Vendor(Rows.SHOP)).in(5L));
        assertThat(wayBack()).containsExactly(Sight.of(new Branch.Vendor(Rows.SHOP)), Sight.of(DROPS), Sight.ALL);
    }

    @Test
    void draggingARangeIsOneSightAndAnotherFacetIsAnother() {
        choose(Facet.YEAR, 1990, 1999);
        choose(Facet.YEAR, 1990, 1998);
        choose(Facet.PRICE, 0, 1000);
        assertThat(wayBack()).containsExactly(Sight.of(new ViewQuery("", years(1990, 1998), Branch.ALL)), Sight.ALL);
    }

    @Test
    void whereTheListWasScrolledToIsFoundAgain() {
        trail.note(words("frost").scrolledTo(41L), now);
        assertThat(trail.go(-1, 99L)).contains(Sight.ALL.scrolledTo(41L));
        assertThat(trail.go(1, 41L)).contains(words("frost").scrolledTo(99L));
    }

    @Test
    void aNewWayForgetsTheOldWayForward() {
        type("frost");
        rest();
        show(Sight.of(DROPS));
        trail.go(-1, null);
        sight = words("frost");
        type("frosty");
        assertThat(trail.canGo(1)).isFalse();
        assertThat(wayBack()).containsExactly(words("frost"), Sight.ALL);
    }

    @Test
    void whatIsLookedAtAgainIsNoNewSight() {
        type("frost");
        trail.go(-1, null);
        trail.note(Sight.ALL.scrolledTo(3L), now);
        assertThat(trail.canGo(1)).isTrue();
    }

    @Test
    void onlyTheNewestAreKept() {
        for (int each = 0; each < 250; each++) {
            rest();
            type("word " + each);
        }
        assertThat(wayBack()).hasSize(Trail.LONGEST - 1).endsWith(words("word 150"));
    }

    private static Sight words(String words) {
        return Sight.of(ViewQuery.of(words));
    }

    private static FacetChoices years(long from, long to) {
        return FacetChoices.NONE.with(Facet.YEAR, new FacetChoice(Set.of(), new FacetChoice.Range(from, to)));
    }

    private void type(String... texts) {
        for (String text : texts) {
            var query = sight.query();
            show(Sight.of(new ViewQuery(text, query.choices(), query.branch()))
                    .in(sight.view())
                    .selecting(sight.selected()));
        }
    }

    private void select(Long... products) {
        for (Long product : products) {
            show(sight.selecting(product));
        }
    }

    private void choose(Facet facet, long from, long to) {
        var choice = new FacetChoice(Set.of(), new FacetChoice.Range(from, to));
        var query = sight.query();
        show(Sight.of(new ViewQuery(query.words(), query.choices().with(facet, choice), query.branch())));
    }

    private void show(Sight next) {
        now = now.plus(Duration.ofMillis(80));
        sight = next;
        trail.note(next, now);
    }

    private void rest() {
        now = now.plus(Trail.PAUSE);
    }

    private List<Sight> wayBack() {
        return way(-1);
    }

    private List<Sight> wayForward() {
        return way(1);
    }

    private List<Sight> way(int steps) {
        var way = new ArrayList<Sight>();
        for (var next = trail.go(steps, null); next.isPresent(); next = trail.go(steps, null)) {
            way.add(next.get());
        }
        return way;
    }
}
