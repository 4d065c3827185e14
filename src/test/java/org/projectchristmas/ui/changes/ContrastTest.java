package org.projectchristmas.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.test/p/1.jpg, https://a.test/p/2.jpg, 1.jpg, 2.jpg",
        "https://a.test/p/1.jpg, https://b.test/p/1.jpg, https://a.test/…, https://b.test/…",
        "http://a.test/p/1.jpg, https://a.test/p/1.jpg, http://…, https://…",
        "https://a.test/p/1.jpg, https://a.test/q/1.jpg, https://a.test/p/…, https://a.test/q/…",
        "https://a.test/1.jpg, https://a.test/p/1.jpg, https://a.test/…, https://a.test/p/…",
    })
    void addressesAreToldApartByTheirLastPartOrElseByWhereItLies(
            String one, String other, String before, String after) {
        assertThat(Contrast.ofAddresses(one, other)).isEqualTo(new Contrast(before, after));
    }

    @Test
    void textsThatDifferOnlyInWhatCannotBeSeenShowIt() {
        assertThat(Contrast.ofTexts("Frosty  Friends", "Frosty Friends"))
                .isEqualTo(new Contrast("Frosty··Friends", "Frosty·Friends"));
        assertThat(Contrast.ofTexts("a b", "a\u00a0b")).isEqualTo(new Contrast("a·b", "a[U+00A0]b"));
        assertThat(Contrast.ofTexts("a\nb", "ab")).isEqualTo(new Contrast("a⏎b", "ab"));
        assertThat(Contrast.ofTexts("a\nb", "a c")).isEqualTo(new Contrast("a b", "a c"));
    }

    @Test
    void longTextsThatBeginAlikeAreShownFromWhereTheyDiffer() {
        String start = "The eleventh Father Christmas carries a lantern and a sack of ";
        assertThat(Contrast.ofTexts(start + "toys.", start + "gold."))
                .isEqualTo(new Contrast("…a sack of toys.", "…a sack of gold."));
        assertThat(Contrast.ofTexts(start, start + "gold.").after()).endsWith("gold.");
        assertThat(Contrast.ofTexts("1998 Angel", "1998 Angels")).isEqualTo(new Contrast("1998 Angel", "1998 Angels"));
    }
}
