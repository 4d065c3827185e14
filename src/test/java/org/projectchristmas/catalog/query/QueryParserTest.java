package org.projectchristmas.catalog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.query.Query.Exact;
import org.projectchristmas.catalog.query.Query.Has;
import org.projectchristmas.catalog.query.Query.Is;
import org.projectchristmas.catalog.query.Query.Not;
import org.projectchristmas.catalog.query.Query.Numbers;
import org.projectchristmas.catalog.query.Query.Shops;
import org.projectchristmas.catalog.query.Query.Text;
import org.projectchristmas.catalog.query.QueryException.Reason;
import org.projectchristmas.common.VendorId;

class QueryParserTest {
    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    private static final VendorId HOOKED = new VendorId("hookedonhallmark_com");

    private final QueryParser parser = new QueryParser(Set.of(), NOW, ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "father chr",
                "qx157-1 - 3/4\"",
                "wars: gone with ornament",
                "4:30 2014,  10%",
                "or",
                "frosty or",
                "or frosty",
                "--x é\u00b4 <3 a=b"
            })
    void plainWordsMeanWhatTheyAlwaysMeant(String words) throws QueryException {
        assertThat(parser.parse(words)).isEqualTo(Query.words(words));
    }

    @Test
    void theWholeLanguageFitsOnOneLine() throws QueryException {
        Query query = parser.parse(
                "series:\"frosty friends\" year:1990..1999 price<30 instock vendor:hooked cond:mib dropped -has:picture");
        assertThat(query)
                .isEqualTo(Query.and(List.of(
                        new Text(Field.SERIES, "frosty friends"),
                        new Numbers(Field.YEAR, 1990, 1999),
                        new Numbers(Field.PRICE, 0, 29_99),
                        new Is(Flag.INSTOCK),
                        new Shops("hooked", Set.of(HOOKED), false),
                        new Text(Field.COND, "mib"),
                        new Is(Flag.DROPPED),
                        new Not(new Has(Presence.PICTURE)))));
    }

    @Test
    void orBindsLessThanStandingSideBySide() throws QueryException {
        assertThat(parser.parse("a b or c"))
                .isEqualTo(Query.or(List.of(Query.and(List.of(text("a"), text("b"))), text("c"))));
        assertThat(parser.parse("a (b OR c) -(d e)"))
                .isEqualTo(Query.and(List.of(
                        text("a"),
                        Query.or(List.of(text("b"), text("c"))),
                        new Not(Query.and(List.of(text("d"), text("e")))))));
    }

    @Test
    void whatIsStillOpenAtTheEndIsClosedThere() throws QueryException {
        assertThat(parser.parse("(frosty or \"father chr")).isEqualTo(parser.parse("(frosty or \"father chr\")"));
        assertThat(parser.parse("series:\"fro")).isEqualTo(new Text(Field.SERIES, "fro"));
        assertThat(parser.parse("(")).isEqualTo(Query.all());
        assertThat(parser.parse("\"")).isEqualTo(Query.all());
    }

    @Test
    void aQuotedWordIsNothingButAWord() throws QueryException {
        assertThat(parser.parse("\"dropped\"")).isEqualTo(text("dropped"));
        assertThat(parser.parse("“year:1998”")).isEqualTo(text("year:1998"));
    }

    @ParameterizedTest
    @CsvSource({
        "year:1998, 1998, 1998",
        "year=1998, 1998, 1998",
        "year:1990s, 1990, 1999",
        "year:1990.., 1990, 9999",
        "YEAR:..1990, 1000, 1990",
        "year>1998, 1999, 9999",
        "year:>=1998, 1998, 9999",
        "year<=1998, 1000, 1998",
        "year<1000, 1000, 999",
        "price:12.5, 1250, 1250",
        "price:$10..20, 1000, 2000",
        "price>.99, 100, 99999999999",
    })
    void numbersHaveRangesAndSigns(String typed, long from, long to) throws QueryException {
        assertThat(parser.parse(typed)).isInstanceOfSatisfying(Numbers.class, range -> {
            assertThat(range.from()).isEqualTo(from);
            assertThat(range.to()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "added:<7d, 2026-11-17T18:00:00Z,",
        "added:7d, 2026-11-17T18:00:00Z,",
        "seen:>2w,, 2026-11-10T18:00:00Z",
        "changed:7d..14d, 2026-11-10T18:00:00Z, 2026-11-17T18:00:00Z",
        "dropped:today, 2026-11-24T00:00:00Z,",
        "dropped:yesterday, 2026-11-23T00:00:00Z, 2026-11-24T00:00:00Z",
        "gone:2026-10, 2026-10-01T00:00:00Z, 2026-11-01T00:00:00Z",
        "gone:<2026-10-12,, 2026-10-12T00:00:00Z",
        "added:>2026-10-12, 2026-10-13T00:00:00Z,",
        "added:2026-10-12..2026-10-13, 2026-10-12T00:00:00Z, 2026-10-14T00:00:00Z",
    })
    void timesAreAgesOrDates(String typed, @Nullable Instant from, @Nullable Instant to) throws QueryException {
        assertThat(parser.parse(typed)).isInstanceOfSatisfying(Query.Times.class, times -> {
            assertThat(times.range().fromMillis()).isEqualTo(from == null ? Long.MIN_VALUE : from.toEpochMilli());
            assertThat(times.range().toMillis()).isEqualTo(to == null ? Long.MAX_VALUE : to.toEpochMilli());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vendor:hooked",
                "vendor:hookedonhallmark_com",
                "SHOP:\"hooked on Ornaments\"",
                "vendor:hooked-on"
            })
    void aShopIsMeantByPartOfItsIdOrOfItsName(String typed) {
        assertThat(parsed(typed))
                .isInstanceOfSatisfying(
                        Shops.class, shops -> assertThat(shops.vendors()).containsExactly(HOOKED));
    }

    @Test
    void anEqualSignBeforeATextOrAShopAsksForAllOfIt() throws QueryException {
        assertThat(parser.parse("series=\"Frosty Friends\"")).isEqualTo(new Exact(Field.SERIES, "Frosty Friends"));
        assertThat(parser.parse("-condition=mib SKU=QX-1"))
                .isEqualTo(Query.and(List.of(new Not(new Exact(Field.COND, "mib")), new Exact(Field.SKU, "QX-1"))));
        assertThat(parser.parse("shop=\"Hooked on Ornaments\"")).isInstanceOfSatisfying(Shops.class, shops -> {
            assertThat(shops.vendors()).containsExactly(HOOKED);
            assertThat(shops.exact()).isTrue();
        });
        assertThat(QueryWriter.write(parser.parse("vendor=hookedonhallmark_com name=\"a b\"")))
                .isEqualTo("vendor=hookedonhallmark_com name=\"a b\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sku= | NO_VALUE | 0 | 4 | Behind sku a value is needed, such as sku:qx6863.",
                "a vendor=hooked | UNKNOWN_SHOP | 9 | 15 | No shop is called “hooked”; did you mean Hooked on Ornaments?",
                "frosty serie:x | UNKNOWN_FIELD | 7 | 12 | There is no field “serie”; did you mean series?",
                "pric<30 | UNKNOWN_FIELD | 0 | 4 | There is no field “pric”; did you mean price?",
                "year: 1998 | NO_VALUE | 0 | 5 | Behind year a value is needed, such as year:1990..1999.",
                "price< | NO_VALUE | 0 | 6 | Behind price a value is needed, such as price<30.",
                "year:19 | NOT_A_YEAR | 5 | 7 | “19” is not a year of four digits, such as 1998, 1990s or 1990..1999.",
                "price:cheap | NOT_AN_AMOUNT | 6 | 11 | “cheap” is not an amount, such as 30, 12.50 or 10..20.",
                "added:2026-02-30 | NOT_A_TIME | 6 | 16 | “2026-02-30” is not a time, such as <7d, today, 2026-10 or 2026-10-12.",
                "vendor:hoked | UNKNOWN_SHOP | 7 | 12 | No shop is called “hoked”; did you mean Hooked?",
                "vendor:foo | UNKNOWN_SHOP | 7 | 10 | No shop is called “foo”; did you mean The Ornament Factory, Hooked on Ornaments, The Ornament Shop?",
                "is:avalable | UNKNOWN_FLAG | 3 | 11 | Nothing is “avalable”; did you mean available?",
                "is:insock | UNKNOWN_FLAG | 3 | 9 | Nothing is “insock”; did you mean instock?",
                "has:foto | UNKNOWN_PRESENCE | 4 | 8 | Nothing has “foto”; did you mean picture, price, year, sku, series, artist, brand, cond?",
                "year:1999..1990 | BACKWARDS | 5 | 15 | The range ends before it begins; did you mean 1990..1999?",
                "frosty) x | NOT_OPENED | 6 | 7 | This bracket closes nothing.",
                "a ( ) | NOTHING_INSIDE | 2 | 5 | There is nothing in these brackets.",
            })
    void aMistakeIsOneSentenceAndItsPlace(String typed, Reason reason, int start, int end, String sentence) {
        var problem = catchThrowableOfType(QueryException.class, () -> parser.parse(typed));
        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(problem).hasMessage(sentence);
        assertThat(problem.start()).isEqualTo(start);
        assertThat(problem.end()).isEqualTo(end);
    }

    @Test
    void lengthAndDepthAreBounded() throws QueryException {
        assertThat(parser.parse("(".repeat(32) + "a")).isEqualTo(text("a"));
        assertThat(catchThrowableOfType(QueryException.class, () -> parser.parse("-(".repeat(17) + "a"))
                        .reason())
                .isEqualTo(Reason.TOO_DEEP);
        assertThat(parser.parse("a".repeat(1_000))).isEqualTo(text("a".repeat(1_000)));
        assertThat(catchThrowableOfType(QueryException.class, () -> parser.parse("a".repeat(1_001)))
                        .reason())
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void onlyTextsThatAreWantedAreShown() {
        assertThat(parsed("frosty -rudolph (series:\"on top\" or year:1998)").shownTexts())
                .containsExactly("frosty", "on top");
    }

    private Query parsed(String text) {
        try {
            return parser.parse(text);
        } catch (QueryException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Query text(String word) {
        return new Text(null, word);
    }
}
