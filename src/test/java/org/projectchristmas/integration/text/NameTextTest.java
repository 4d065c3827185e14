package org.projectchristmas.integration.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {
    @Test
    void whiteSpaceIsFoldedAndLeftoverMarkupDropped() {
        assertThat(NameText.fold(" 1975\tBetsey\u00a0 Clark</br>(Adorable)\n&nbsp;NB "))
                .isEqualTo("1975 Betsey Clark (Adorable) NB");
        assertThat(NameText.fold("Nature&#39;s < Sketchbook")).isEqualTo("Nature's < Sketchbook");
        assertThat(NameText.shown("1984 Tick; Tock } </b> &lt;3<br/>Clock"))
                .isEqualTo("1984 Tick; Tock } </b> <3 Clock");
        assertThat(NameText.fold("9TH Gen 2.5\" Axle")).isEqualTo("9TH Gen 2.5\" Axle");
        assertThat(NameText.fold(null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2014 Father Christmas #11, 2014",
        "1973 Angel, 1973",
        "1991 1957 Corvette, 1991",
        "2013, 2013",
        "1998: Foo, 1998",
        "(2001) Foo, 2001"
    })
    void aLeadingYearIsTheReleaseYear(String name, int year) {
        assertThat(NameText.releaseYear(name)).hasValue(year);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"1957 Corvette", "Father Christmas 2014", "20145 Leagues", "201", "", "1999's Best", "2500 AD"})
    void otherNumbersAreNoYear(String name) {
        assertThat(NameText.releaseYear(name)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2014 Father Christmas #11, 11",
        "2006 Nature's Sketchbook #4 - Red Cardinal, 4",
        "2014 Father Christmas #11 NB, 11",
        "1991 U.S.S. Enterprise #1 (SDB), 1",
        "1989 Thimble Puppy #12 and Final, 12",
        "2020 Moon Buggy #8 Hallmark Keepsake Ornament, 8",
        "2020 Moon Buggy #8 Slightly Damaged Box, 8",
        "Wooden Train #2 in the Wood Childhood Ornaments series, 2"
    })
    void aNumberSignTellsThePlaceInTheSeries(String name, int number) {
        assertThat(NameText.seriesNumber(name)).hasValue(number);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2010 #1 Dad", "#1 Teacher", "1999 Jeff Gordon #24 Car", "2000 Santa #0", "Angel", "A#4"})
    void otherNumberSignsTellNone(String name) {
        assertThat(NameText.seriesNumber(name)).isEmpty();
    }

    @Test
    void aNameBehindTheNumberLeavesTheSeriesInFront() {
        assertThat(NameText.series("2006 Nature's Sketchbook #4 - Red Cardinal"))
                .isEqualTo("Nature's Sketchbook");
        assertThat(NameText.series("2008 Candy Claus Noel Nutcracker #1")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1975 Betsey Clark (Adorable) NB | NB",
                "2010 Toy (SDB) | SDB",
                "2010 Toy (sdb) | SDB",
                "2010 Toy [DB] #3 | DB",
                "2017 Heritage Collection NOSTALGIC SANTA - Damaged Box | DB",
                "2017 Heritage Collection NOSTALGIC SANTA -Slightly Damaged Box | SDB",
                "2017 Santa Slightly Damaged Box | SDB",
                "2017 Santa No Box | NB",
                "2017 Santa, No Box! | NB",
                "2017 Santa - NO BOX | NB",
                "2017 Santa Mint in Box | MIB",
                "2017 Santa - Mint, No Tag | MNT",
                "2017 Santa No Tag | NT",
                "2017 Santa Colorway | Colorway",
                "2017 Santa - Repaint | Colorway",
                "2017 Santa COLORWAY | Colorway",
                "2017 Santa SDCC Exclusive | SDCC",
                "2017 Santa - San Diego Comic-Con Exclusive | SDCC",
                "2017 Santa *SDB* | SDB",
                "2017 Santa KOC | KOC",
                "2017 Santa - SPOT | SPOT",
                "2017 Santa SPOT | SPOT",
                "2017 Santa OPEN | OPEN",
                "2017 Santa (Hard to Find) | HTF",
                "2017 Santa – MIP | MIP",
                "2017 Santa (Opened Box) | OPEN",
            })
    void aConditionAtTheEndOrSetApartIsItsCode(String name, String code) {
        assertThat(NameText.condition(name)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2012 Open House",
                "2003 Spot the Dog",
                "1995 Run, Spot",
                "2001 Grand Open",
                "NB Santa",
                "1999 A Box of Toys",
                "2004 Toy Box",
                "1998 Open Box of Chocolates",
                "2005 Hard to Find",
                "2008 Santa DBA",
                "2002 SEE SPOT",
                "NB",
                "2011 Clifford - Open House",
                "2014 Father Christmas #11",
                ""
            })
    void wordsInsideANameAreNoCondition(String name) {
        assertThat(NameText.condition(name)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2020 Brass 3/4\" inch Ornament Hooks - Pkg of 20",
                "Ornament Hangers",
                "2015 Hallmark Dream Book",
                "Wire Hooks, Pack of 40",
                "Snowflake Tree Skirt",
                "Ornament Display Stand",
                "Collector's Courier Magazine",
                "Christmas Gift Bag",
                "Keepsake Storage Box",
                "Boxed Cards",
                "2009 KOC Lapel Pin",
                "Ornament Caps",
                "Collector's Guide 1999",
                "Stocking Hanger - Snowman",
                "1998 Feliz Mug",
                "Ribbon Spool 20 yd",
                "Little Recipe Book",
                "2004 Brass Ornament Hook Set",
                "Wire Hooks (50 pieces)",
                "Swirl Ornament Stand",
                "Acrylic Display Cube",
                "2001 Keepsake Ornament Box",
                "Empty Box",
                "Ornament Storage Container",
                "Brass Wreath Hanger"
            })
    void goodsAreNoOrnaments(String name) {
        assertThat(NameText.isOrnament(name, null)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2007 Hook, Line and Santa",
                "1991 Captain Hook",
                "1993 Book of Carols",
                "2004 Santa's Magic Book",
                "1994 Santa's Toy Box",
                "2001 Pinocchio",
                "1985 Keepsake Basket",
                "2014 Felt Snowflake And Mittens Ornaments Set",
                "1998 Card Shark Santa",
                "2010 Bag of Toys",
                "1999 Pin-up Barbie",
                "2003 Baking Memories Stand Mixer"
            })
    void ornamentsThatSoundLikeGoodsStayOrnaments(String name) {
        assertThat(NameText.isOrnament(name, null)).isTrue();
    }

    @Test
    void theMakersSkuDecides() {
        assertThat(NameText.isOrnament("2013 Something", "QGO1010 or QSB6083 or QSB6294"))
                .isFalse();
        assertThat(NameText.isOrnament("2013 Christmas Cards", "QX6863NB")).isTrue();
        assertThat(NameText.isOrnament("1973 Angel", "XHD785")).isTrue();
        assertThat(NameText.isOrnament("1991 Captain Hook with Display Stand", "QX6863"))
                .isTrue();
    }

    @Test
    void aHookIsNoOrnamentWhateverItsSku() {
        assertThat(NameText.isOrnament("1977 Brass 3/4\" inch Ornament Hooks - Pkg of 20", "QX164-4"))
                .isFalse();
        assertThat(NameText.isOrnament("1998 Ornament Display Stand", "QX6151")).isFalse();
    }
}
