package org.projectchristmas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts are sorted by the bytes of their folded form. In both languages of the program that is the order of their dictionaries, as the
 * platform's own collation has it, which would cost a key for every text.
 */
class CollationTest {
    private static final List<String> WORDS = List.of(
            "Angel",
            "Ängel",
            "ängstlich",
            "Apfel",
            "apple",
            "Äpfel",
            "Zebra",
            "zart",
            "Öl",
            "Ofen",
            "offen",
            "Übung",
            "Uhr",
            "Maße",
            "Masse",
            "Mast",
            "Straße",
            "Strasse",
            "Straßenbahn",
            "Strand",
            "Noël",
            "Noel",
            "Noem",
            "Café",
            "cafeteria",
            "Aeroplane",
            "1",
            "10",
            "1995",
            "2",
            "25th",
            "90s",
            "Œuvre",
            "Oeuf",
            "O'Hara",
            "Ohara",
            "Santa",
            "SANTA",
            "santa's",
            "Zürich",
            "Zurück",
            "Zug");

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE"})
    void wordsComeInTheOrderOfTheLanguagesDictionary(String language) {
        var collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setStrength(Collator.PRIMARY);
        for (String one : WORDS) {
            for (String other : WORDS) {
                assertThat(Integer.signum(folded(one, other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(collator.compare(one, other)));
            }
        }
    }

    private static int folded(String one, String other) {
        return Arrays.compareUnsigned(bytes(one), bytes(other));
    }

    private static byte[] bytes(String text) {
        return Folding.fold(text).getBytes(StandardCharsets.UTF_8);
    }
}
