package org.projectchristmas.catalog.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.view.ViewException.Reason;
import org.projectchristmas.common.VendorId;

/** What every {@link SavedViews} must do. */
public interface SavedViewsContract {
    ViewQuery EVERYTHING = new ViewQuery(
            "series:\"frosty friends\" price<30",
            FacetChoices.NONE
                    .with(Facet.YEAR, new FacetChoice(Set.of(""), new FacetChoice.Range(1990, 1999)))
                    .with(Facet.SERIES, new FacetChoice(Set.of("Père \"Noël\"", "星"), null)),
            new Branch.Year(new VendorId("ornament_shop_com"), 1998));

    /** Without any view. */
    SavedViews views();

    @Test
    default void aViewIsFoundAsItWasSaved() throws ViewException {
        String arrangement = "{\"layout\": \"HOLOGRAM\"}" + " ".repeat(SavedView.LONGEST - 22);
        var saved = views().save(name("Frosty, affordable ☃"), EVERYTHING, arrangement);
        var plain = views().save(name("All"), ViewQuery.of(""), "");
        var drops = views().save(name("Drops"), ViewQuery.of(new Branch.Shelf(Shelf.PRICE_DROPS)), "");
        assertThat(views().all()).containsExactly(saved, plain, drops);
        assertThat(saved.query()).isEqualTo(EVERYTHING);
        assertThat(saved.arrangement()).isEqualTo(arrangement);
    }

    @Test
    default void namesDifferInMoreThanCase() throws ViewException {
        views().save(name("Straße"), EVERYTHING, "");
        assertRefused(Reason.TAKEN, () -> views().save(name("STRASSE"), EVERYTHING, ""));
        var other = views().save(name("Other"), EVERYTHING, "");
        assertRefused(Reason.TAKEN, () -> views().rename(other.id(), name("strasse")));
        views().rename(other.id(), name("OTHER"));
        assertThat(names()).containsExactly("Straße", "OTHER");
    }

    @Test
    default void aNameOfTheLongestKindIsKept() throws ViewException {
        String longest = "ŉ𝔄".repeat(ViewName.LONGEST / 2);
        views().save(name(longest), EVERYTHING, "");
        assertThat(names()).containsExactly(longest);
    }

    @Test
    default void aChangedViewKeepsItsNameAndPlace() throws ViewException {
        var first = views().save(name("First"), EVERYTHING, "old");
        views().save(name("Second"), EVERYTHING, "");
        views().change(first.id(), ViewQuery.of("frosty"), "new");
        assertThat(views().all().getFirst())
                .isEqualTo(new SavedView(first.id(), name("First"), ViewQuery.of("frosty"), "new"));
    }

    @Test
    default void viewsAreMovedAndEndsAreNoLimits() throws ViewException {
        var a = views().save(name("a"), EVERYTHING, "");
        views().save(name("b"), EVERYTHING, "");
        var c = views().save(name("c"), EVERYTHING, "");
        views().move(c.id(), 0);
        assertThat(names()).containsExactly("c", "a", "b");
        views().move(c.id(), 99);
        views().move(a.id(), -1);
        assertThat(names()).containsExactly("a", "b", "c");
        views().save(name("d"), EVERYTHING, "");
        assertThat(names()).containsExactly("a", "b", "c", "d");
    }

    @Test
    default void aRemovedViewIsPutBackAsItWas() throws ViewException {
        views().save(name("a"), EVERYTHING, "");
        var b = views().save(name("b"), EVERYTHING, "grid");
        views().save(name("c"), EVERYTHING, "");
        views().remove(b.id());
        views().remove(b.id());
        assertThat(names()).containsExactly("a", "c");
        views().restore(b, 1);
        assertThat(views().all().get(1)).isEqualTo(b);
        assertThat(names()).containsExactly("a", "b", "c");
        var d = views().save(name("d"), EVERYTHING, "");
        assertThat(d.id()).isNotEqualTo(b.id());
    }

    @Test
    default void aViewIsNotPutBackWhereItsNameWasGivenToAnother() throws ViewException {
        var view = views().save(name("a"), EVERYTHING, "");
        views().remove(view.id());
        views().save(name("A"), EVERYTHING, "");
        assertRefused(Reason.TAKEN, () -> views().restore(view, 0));
    }

    @Test
    default void whatIsGoneCannotBeChanged() throws ViewException {
        var view = views().save(name("a"), EVERYTHING, "");
        views().remove(view.id());
        assertRefused(Reason.GONE, () -> views().change(view.id(), EVERYTHING, ""));
        assertRefused(Reason.GONE, () -> views().rename(view.id(), name("b")));
        assertRefused(Reason.GONE, () -> views().move(view.id(), 0));
        assertThat(views().all()).isEmpty();
    }

    @Test
    default void thereIsALimit() throws ViewException {
        for (int each = 0; each < SavedViews.MOST; each++) {
            views().save(name("view " + each), ViewQuery.of(""), "");
        }
        assertRefused(Reason.TOO_MANY, () -> views().save(name("one more"), EVERYTHING, ""));
    }

    private List<String> names() {
        return views().all().stream().map(each -> each.name().value()).toList();
    }

    private static ViewName name(String text) throws ViewException {
        return ViewName.of(text);
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(ViewException.class)
                .isThrownBy(call)
                .extracting(ViewException::reason)
                .isEqualTo(reason);
    }
}
