package org.projectchristmas.integration.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Description.Lore;

class DescriptionTextTest {
    @Test
    void aWholeDescriptionGivesSeriesArtistAndSize() {
        Lore lore = DescriptionText.read("4th in the Nature's Sketchbook Hallmark Ornament series. A red cardinal. "
                + "Artist: John \"Collin\" Francis, Designed by: Marjolein Bastin Size: 3\" H");
        assertThat(lore.series()).isEqualTo("Nature's Sketchbook");
        assertThat(lore.seriesNumber()).isEqualTo(4);
        assertThat(lore.artist()).isEqualTo("John \"Collin\" Francis; Marjolein Bastin");
        assertThat(lore.size()).isEqualTo("3\" H");
        assertThat(lore.text()).startsWith("4th in the").endsWith("3\" H");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelfth and Final in the Thimble Series. | Thimble | 12",
                "#3 in the Tobin Fraley Carousel series | Tobin Fraley Carousel | 3",
                "The 5th ornament in the \"Holiday Wildlife\" Series | Holiday Wildlife | 5",
                "Second in the Wood Childhood Ornaments series, dated 1985 | Wood Childhood Ornaments | 2",
                "Twenty-first in the Here Comes Santa Keepsake series | Here Comes Santa | 21",
                "10th and final in the hallmark Noel Nutcrackers collector's series | Noel Nutcrackers | 10",
                "Series: Noel Nutcrackers #1. | Noel Nutcrackers | 1",
                "second in the Keepsake Ornament Rocking Horse series | Rocking Horse | 2",
                "3rd in the Hallmark Keepsake Ornaments Frosty Friends series | Frosty Friends | 3",
                "Number 7 in the Father Christmas series | Father Christmas | 7",
                "4th in the series: Nature's Sketchbook. A red cardinal. | Nature's Sketchbook | 4",
                "4th in the Hallmark Ornament series: Thimble Artist: Ed Seale | Thimble | 4",
                "First in a new series - Kiddie Car Classics, dated 1994 | Kiddie Car Classics | 1",
                "12th in the Star Wars: A New Hope series. | Star Wars: A New Hope | 12",
                "Series: Star Wars: A New Hope #3. Artist: X | Star Wars: A New Hope | 3",
                "Series: Frosty Friends #5 Sculpted by: Ed Seale | Frosty Friends | 5",
                "Series: Frosty Friends (#5) Sculpted by: Ed Seale | Frosty Friends | 5",
                "2nd in the Dr. Seuss series | Dr. Seuss | 2",
                "5th in the St. Nicholas Series. | St. Nicholas | 5",
                "4th in the Nature?s Sketchbook series | Nature?s Sketchbook | 4",
            })
    void aSeriesIsNamedWithItsPlace(String text, String series, int number) {
        Lore lore = DescriptionText.read(text);
        assertThat(lore.series()).isEqualTo(series);
        assertThat(lore.seriesNumber()).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Final in the Thimble Series.",
                "The last ornament in the Thimble Keepsake series",
                "Final edition in the series: Thimble."
            })
    void theLastOfASeriesMayHaveNoNumber(String text) {
        Lore lore = DescriptionText.read(text);
        assertThat(lore.series()).isEqualTo("Thimble");
        assertThat(lore.seriesNumber()).isNull();
    }

    @Test
    void aNumberCountsThoughTheLastIsSaidFirst() {
        assertThat(DescriptionText.read("Final and 12th in the Thimble Series.").seriesNumber())
                .isEqualTo(12);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "First in a new series",
                "1st in a series!",
                "First in the new Hallmark series",
                "First in a new series: it begins with a bear"
            })
    void aNewSeriesHasANumberButNoName(String text) {
        Lore lore = DescriptionText.read(text);
        assertThat(lore.series()).isNull();
        assertThat(lore.seriesNumber()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "First in line for cookies",
                "A series of lights",
                "The last snow of the TV series",
                "On the second day in the snow. Best TV series ever."
            })
    void otherOrdinalsAreNoSeries(String text) {
        assertThat(DescriptionText.read(text).series()).isNull();
        assertThat(DescriptionText.read(text).seriesNumber()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sculpted by Anita Marra Rogers. Dated 1989. | Anita Marra Rogers",
                "Sculpted by: Z | Z",
                "Artist: Sharon Pike Size: 2\" H | Sharon Pike",
                "Artist: Sharon Pike, Handcrafted | Sharon Pike",
                "Artists: Ken Crow, Tammy Haddix | Ken Crow; Tammy Haddix",
                "Sculpted by Ken Crow and Tammy Haddix for Hallmark | Ken Crow; Tammy Haddix",
                "Artist: E. J. Seale Dated 2004 | E. J. Seale",
                "Artist: Sue Tague. Designed by Sue Tague. | Sue Tague",
            })
    void artistsAreThosePeopleWhoAreCredited(String text, String artist) {
        assertThat(DescriptionText.read(text).artist()).isEqualTo(artist);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Artist: N/A Series: N/A", "Artist: None Series: None", "Artist: Unknown Series: n/a."})
    void nothingIsNobody(String text) {
        assertThat(DescriptionText.read(text).artist()).isNull();
        assertThat(DescriptionText.read(text).series()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Size: 3?\" H | 3?\" H",
                "Size: 3.5\" H x 2\" W. Handcrafted. | 3.5\" H x 2\" W",
                "Size: 2 1/2 inches tall | 2 1/2 inches tall",
                "Measures approximately 4\" tall and is lovely | 4\" tall",
                "Dimensions: 3½\" H; dated | 3½\" H",
            })
    void aSizeIsKeptAsWritten(String text, String size) {
        assertThat(DescriptionText.read(text).size()).isEqualTo(size);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<p>Artist: Ed Seale</p><p>Limited Edition</p><p>Size: 3\" H</p><p>2 pieces</p>",
                "Artist:<br>Ed Seale<br/>Limited Edition<BR>Size:<br />3\" H<br>2 pieces",
                "&lt;li&gt;Artist: Ed Seale&lt;/li&gt;&lt;li&gt;Gift&lt;/li&gt;&lt;li&gt;Size: 3\" H&lt;/li&gt; 12 x 3",
                "Size: 3\" H\u2028 2 pieces\u2028Artist: Ed\n<b>Seale</b> \u2028\u2028 Lights",
            })
    void whatIsCreditedAndMeasuredEndsWithItsLine(String text) {
        assertThat(DescriptionText.read(text).artist()).isEqualTo("Ed Seale");
        assertThat(DescriptionText.read(text).size()).isEqualTo("3\" H");
    }

    @Test
    void aSeriesGoesOnInTheNextLineButALabelledOneEndsWithItsOwn() {
        assertThat(DescriptionText.read("1st in the<br>Frosty Friends series").series())
                .isEqualTo("Frosty Friends");
        assertThat(DescriptionText.read("<p>Series:</p><p>Frosty Friends</p><p>Handcrafted</p>")
                        .series())
                .isEqualTo("Frosty Friends");
        assertThat(DescriptionText.read("Artists: Ken Crow and<br>Tammy Haddix<br>Gift")
                        .artist())
                .isEqualTo("Ken Crow; Tammy Haddix");
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(DescriptionText.read(null)).isEqualTo(Lore.NONE);
        assertThat(DescriptionText.read(" \u00a0 ")).isEqualTo(Lore.NONE);
    }

    @Test
    void markupAndUrlEncodingAreUndone() {
        assertThat(DescriptionText.plain("<p>Two&nbsp;<b>birds</b></p>\n<p>sing</p>"))
                .isEqualTo("Two birds sing");
        assertThat(DescriptionText.plain("%3Cp%3ETwo%20birds%3C%2Fp%3E")).isEqualTo("Two birds");
        assertThat(DescriptionText.plain("100%20%ZZ")).isEqualTo("100%20%ZZ");
        assertThat(DescriptionText.plain("50% off %20 ok")).isEqualTo("50% off %20 ok");
    }

    @Test
    void aHugeTextIsCutAndCostsNoTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String piece : new String[] {
                "first in the ", "Artist: A ", "Size: ", "<a ", "%20", "series ", "\" ' ", "Series: ", "<!--"
            }) {
                Lore lore = DescriptionText.read(piece.repeat(200_000));
                assertThat(String.valueOf(lore.text()).length()).isLessThanOrEqualTo(4_000);
            }
        });
    }
}
