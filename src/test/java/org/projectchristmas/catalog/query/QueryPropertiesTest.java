package org.projectchristmas.catalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on many random ones; the seed is fixed, so that a failure comes back. */
class QueryPropertiesTest {
    private static final String[] PIECES = {
        "frosty",
        "\"father christmas\"",
        "\"",
        "(",
        ")",
        "-",
        " ",
        " ",
        " ",
        "or",
        " or ",
        "series:",
        "series:\"a b\"",
        "year:1990..1999",
        "year:",
        "year>9999",
        "year<1000",
        "price<30",
        "price:..",
        "price:0..",
        "price:12.5..",
        "..",
        "<",
        ">=",
        "=",
        ":",
        "added:<7d",
        "added:2026-10..",
        "added:..2026-10-12",
        "seen:1d..9w",
        "seen:>3y",
        "gone:today",
        "dropped",
        "dropped:yesterday",
        "is:gone",
        "has:sku",
        "vendor:hooked",
        "vendor=hookedonhallmark_com",
        "sku=QX1",
        "series=\"a b\"",
        "cond=",
        "cond:mib",
        "é",
        "\u00a0",
        "“",
        "3/4\"",
        "a:b",
        "\ud83c",
        "\u0000",
        "\n",
        "9",
        "changed:>=2026",
        "brand:x\"y"
    };

    private final QueryParser parser = new QueryParser(Set.of(), Instant.parse("2026-11-24T18:00:00Z"), ZoneOffset.UTC);

    @Test
    void everyTextIsAQueryOrHasAMistakeAtAPlaceWithinIt() {
        var random = new Random(25);
        int mistakes = 0;
        int queries = 0;
        for (int round = 0; round < 15_000; round++) {
            String text = text(random);
            try {
                parser.parse(text);
                queries++;
            } catch (QueryException e) {
                mistakes++;
                assertThat(e.start()).as(text).isBetween(0, text.length());
                assertThat(e.end()).as(text).isGreaterThan(e.start()).isLessThanOrEqualTo(text.length());
                assertThat(e.getMessage()).as(text).matches("(?s).*[.?]").doesNotContain("{0}");
            }
        }
        assertThat(mistakes).isPositive();
        assertThat(queries).isGreaterThan(2_000);
    }

    @Test
    void whatIsWrittenIsTheSameInEveryCountry() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(QueryWriter.write(new Query.Numbers(Field.PRICE, 1250, 1250)))
                    .isEqualTo("price:12.50");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void whatIsWrittenReadsAsWhatWasRead() throws QueryException {
        var random = new Random(7);
        int tried = 0;
        while (tried < 5_000) {
            String text = text(random);
            Query query;
            try {
                query = parser.parse(text);
            } catch (QueryException _) {
                continue;
            }
            tried++;
            String written = QueryWriter.write(query);
            assertThat(parser.parse(written)).as("%s -> %s", text, written).isEqualTo(query);
            assertThat(QueryWriter.write(parser.parse(written))).isEqualTo(written);
        }
    }

    @Test
    void everyFieldFlagAndPresenceIsExplainedAndItsExampleIsAQuery() throws QueryException {
        for (Field field : Field.values()) {
            assertThat(LanguageTexts.ENGLISH.of(field)).isNotBlank();
            assertThat(parser.parse(field.example())).isNotEqualTo(Query.words(field.example()));
            assertThat(field.example()).startsWith(field.word());
        }
        for (Flag flag : Flag.values()) {
            assertThat(LanguageTexts.ENGLISH.of(flag)).isNotBlank();
            assertThat(parser.parse("is:" + flag.word())).isEqualTo(new Query.Is(flag));
        }
        for (Presence presence : Presence.values()) {
            assertThat(LanguageTexts.ENGLISH.of(presence)).isNotBlank();
            assertThat(parser.parse("has:" + presence.word())).isEqualTo(new Query.Has(presence));
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int pieces = random.nextInt(9); pieces >= 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
