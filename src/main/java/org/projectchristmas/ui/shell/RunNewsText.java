package org.projectchristmas.ui.shell;

import java.math.BigDecimal;
import java.util.List;
import org.projectchristmas.common.Money;
import org.projectchristmas.news.PriceDrops;
import org.projectchristmas.news.RunNews;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PriceDrop;
import org.projectchristmas.sync.VendorProgress.State;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.runs.RunWriter;

/** The end of a refresh in words. */
record RunNewsText(Messages messages, Formats formats) {
    /** Such as "All shops: refresh finished". */
    String title(RunNews news) {
        PastRefresh refresh = news.refresh();
        State ending = refresh.ending().orElse(State.FAILED);
        return messages.text("news.title." + ending.name(), new RunWriter(messages, formats, List.of()).what(refresh));
    }

    /** The digest, and what became cheaper. */
    String text(RunNews news) {
        PastRefresh refresh = news.refresh();
        String digest = new RunWriter(messages, formats, List.of()).found(refresh.changes(), refresh.errors());
        return news.drops().count() == 0 ? digest : messages.text("news.two", digest, drops(news.drops()));
    }

    private String drops(PriceDrops drops) {
        PriceDrop most = drops.largest().getFirst();
        return messages.text(
                "news.drops",
                dropped(drops.count(), drops.least(), most.after().currency()),
                most.name(),
                formats.money(most.before()),
                formats.money(most.after()),
                messages.vendor(most.vendor()));
    }

    /** Only the remarkable ones are counted: the digest beside it has all of them. */
    private String dropped(int count, PriceDrops.Least least, String currency) {
        String percent = messages.text("news.least.percent", least.percent());
        String amount = formats.money(new Money(BigDecimal.valueOf(least.amount()), currency));
        if (least.percent() > 0 && least.amount() > 0) {
            return messages.text("news.dropped.least", count, messages.text("news.least.both", percent, amount));
        }
        if (least.percent() > 0 || least.amount() > 0) {
            return messages.text("news.dropped.least", count, least.percent() > 0 ? percent : amount);
        }
        return messages.text("news.dropped", count);
    }

    /** Both in one line. */
    String line(RunNews news) {
        return messages.text("news.toast", title(news), text(news));
    }
}
