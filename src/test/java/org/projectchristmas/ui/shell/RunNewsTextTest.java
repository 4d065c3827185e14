package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.news.PriceDrops;
import org.projectchristmas.news.RunNews;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.PriceDrop;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.State;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** What is told of the end of a refresh. */
class RunNewsTextTest {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");

    private static String text(Locale locale, int count, PriceDrops.Least least) {
        var start = Instant.parse("2026-11-23T12:00:00Z");
        var run = new PastRun(
                1,
                1,
                SHOP,
                "all",
                new PastRun.Times(start, start.plusSeconds(60), 0),
                State.DONE,
                new Changes(0, 48, 86, 0, 0, 0, 0),
                0,
                PastRun.Pages.NONE);
        var drop = new PriceDrop(1, SHOP, "1998 Frosty", Money.usd("30.00"), Money.usd("22.00"));
        return new RunNewsText(Messages.in(locale), new Formats(locale, ZoneOffset.UTC))
                .text(new RunNews(new PastRefresh(List.of(run)), new PriceDrops(count, List.of(drop), least)));
    }

    @Test
    void itSaysWhichOfThePricesThatFellAreCountedOnceMore() {
        assertThat(text(Locale.US, 71, new PriceDrops.Least(10, 1)))
                .isEqualTo("134 prices changed (86 down), 0 new, 0 gone. 71 prices dropped by at least 10% and $1.00,"
                        + " most: 1998 Frosty from $30.00 to $22.00 at The Ornament Shop");
        assertThat(text(Locale.GERMANY, 1, new PriceDrops.Least(12.5, 0)))
                .contains("Ein Preis ist um mindestens 12,5 % gesunken, am meisten: 1998 Frosty");
    }

    @Test
    void whereAnyDropCountsItSaysNoMore() {
        assertThat(text(Locale.US, 86, new PriceDrops.Least(0, 0))).contains("86 prices dropped, most: 1998 Frosty");
        assertThat(text(Locale.US, 80, new PriceDrops.Least(0, 2)))
                .contains("80 prices dropped by at least $2.00, most");
    }
}
