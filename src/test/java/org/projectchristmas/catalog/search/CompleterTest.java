package org.projectchristmas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.fetch.ManualTime;

class CompleterTest {
    private final ColumnarIndex index = new ColumnarIndex();
    private final Completer completer = new Completer(index, Clock.fixed(RandomProducts.NOW, ZoneOffset.UTC));

    CompleterTest() {
        index.put(new RandomProducts(5).make(400));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "se | series: seen:",
                "frosty -pri | price:",
                "(YEAR:1990 or so | soldout",
                "f |",
                "\"se |",
                "cond:n | cond:New cond:NB",
                "condition:d | cond:DB cond:SDB",
                "shop:hook | vendor:hookedonhallmark_com",
                "vendor:factory | vendor:hallmark_ornaments_com",
                "artist:\"ed | artist:\"Ed Seale\"",
                "artist:crow | artist:\"Ken Crow\"",
                "year:202 | year:2026 year:2025 year:2024 year:2023 year:2022 year:2021 year:2020",
                "artist=\"ed | artist=\"Ed Seale\"",
                "cond=n | cond=New cond=NB",
                "shop=hook | vendor=hookedonhallmark_com",
                "price:< | price<10 price<20",
                "added:t | added:today",
                "is:s | soldout is:spread",
                "is:ac | is:accessory",
                "is:avail | instock",
                "has:p | has:picture has:price",
                "name:x |",
            })
    void atTheEndOfATextItSaysHowItCanGoOn(String text, String written) {
        assertThat(String.join(" ", written(text, text.length(), false))).isEqualTo(written == null ? "" : written);
    }

    @Test
    void whoAsksAtAnEmptyPlaceIsOfferedTheFields() {
        assertThat(written("frosty ", 7, false)).isEmpty();
        assertThat(written("frosty ", 7, true)).hasSize(Completer.MOST).startsWith("name:", "sku:", "series:");
    }

    @Test
    void valuesTellHowManyProductsHaveThem() {
        var value = (Candidate.OfValue) completer
                .at("artist:ken", 10, false, Cancellation.never())
                .candidates()
                .getFirst();
        assertThat(value.count()).isEqualTo((int) new RandomProducts(5)
                .make(400).stream()
                        .filter(each ->
                                "Ken Crow".equals(each.description().lore().artist()))
                        .count());
    }

    @Test
    void aClockThatIsSetBackKeepsNoOldValues() {
        var time = new ManualTime();
        var another = new ColumnarIndex();
        another.put(new RandomProducts(5).make(1));
        var early = new Completer(another, time);
        int before =
                early.at("artist:", 7, true, Cancellation.never()).candidates().size();
        another.put(new RandomProducts(5).make(400));
        time.pass(Duration.ofHours(-1));

        assertThat(early.at("artist:", 7, true, Cancellation.never()).candidates())
                .hasSizeGreaterThan(before);
    }

    @Test
    void whatIsAcceptedTakesThePlaceOfTheWordAndNothingElse() {
        assertThat(accepted("frosty -art angel", 11)).isEqualTo("frosty -artist:| angel");
        assertThat(accepted("frosty -artist:ed angel", 17)).isEqualTo("frosty -artist:\"Ed Seale\" |angel");
        assertThat(accepted("is:s", 4)).isEqualTo("soldout |");
    }

    @Test
    void everythingThatIsOfferedIsAQueryWhereverTheCaretStands() throws QueryException {
        var random = new Random(9);
        var parser = new QueryParser(Set.of(), RandomProducts.NOW, ZoneOffset.UTC);
        String[] pieces = {
            "se", "is:", " ", "(", "-", "\"", "cond:", "frosty", "year:19", "artist:\"", "or ", ")", "has:"
        };
        int offered = 0;
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(6); piece >= 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int caret = random.nextInt(text.length() + 1);
            for (Candidate each : completer
                    .at(text.toString(), caret, true, Cancellation.never())
                    .candidates()) {
                if (!(each instanceof Candidate.OfField)) {
                    assertThat(parser.parse(each.written())).isNotNull();
                    offered++;
                }
            }
        }
        assertThat(offered).isGreaterThan(1_000);
    }

    /** The text after the first candidate was accepted, with a bar at the caret. */
    private String accepted(String text, int caret) {
        var completion = completer.at(text, caret, false, Cancellation.never());
        var edit = completion.accept(text, completion.candidates().getFirst());
        return new StringBuilder(edit.text()).insert(edit.caret(), '|').toString();
    }

    private List<String> written(String text, int caret, boolean asked) {
        return completer.at(text, caret, asked, Cancellation.never()).candidates().stream()
                .map(Candidate::written)
                .toList();
    }
}
