package org.projectchristmas.catalog.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;

class WrittenChoicesTest {
    @Test
    void ofWhatAnotherVersionChoseAllIsTakenThatThisOneUnderstands() {
        var written = WrittenChoices.parse("""
                {"AVAILABILITY": {"values": ["preorder", "available"]},
                 "VENDOR": {"values": ["Other-Shop"]},
                 "YEAR": {"values": ["1990s", "1998", ""]},
                 "PRICE": {"values": ["cheap"], "from": 100, "to": 200},
                 "SERIES": {"values": ["1990s", ""]},
                 "MOOD": {"values": ["merry"]}}""");

        assertThat(written.choices())
                .isEqualTo(FacetChoices.NONE
                        .with(Facet.AVAILABILITY, new FacetChoice(Set.of("available"), null))
                        .with(Facet.YEAR, new FacetChoice(Set.of("1998", ""), null))
                        .with(Facet.PRICE, new FacetChoice(Set.of(), new FacetChoice.Range(100, 200)))
                        .with(Facet.SERIES, new FacetChoice(Set.of("1990s", ""), null)));
    }
}
