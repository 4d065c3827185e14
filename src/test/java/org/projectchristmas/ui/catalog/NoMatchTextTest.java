package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoice.Range;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.ui.fx.Messages;

class NoMatchTextTest {
    private static final FacetChoices NINETIES =
            FacetChoices.NONE.with(Facet.YEAR, new FacetChoice(Set.of(), new Range(1990, 1999)));

    private static String why(Sight sight) {
        return NoMatchText.of(sight, Messages.in(Locale.US));
    }

    @Test
    void onlyWordsThatWereTypedAreToBeFewer() {
        assertThat(why(Sight.of(ViewQuery.of("angle"))))
                .isEqualTo("Try fewer or shorter words; Esc clears the search.");
    }

    @Test
    void filtersAndThePlaceAreNamedIfTheyNarrowTheSearch() {
        var query = new ViewQuery("", NINETIES, new Branch.Vendor(Rows.SHOP));
        assertThat(why(Sight.of(query)))
                .isEqualTo("The filters let nothing through. There may be some among all ornaments.");
    }

    @Test
    void theChosenOnesAreNamedIfOnlyTheyAreSearched() {
        assertThat(why(Sight.of(ViewQuery.of("angle")).within(ProductIds.of(3))))
                .startsWith("Only the chosen listings are searched. Try fewer");
    }
}
