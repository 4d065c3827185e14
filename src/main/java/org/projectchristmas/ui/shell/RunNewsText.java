package org.projectchristmas.ui.shell;

import java.util.List;
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
    /** Such as "All three shops: refresh finished". */
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
                drops.count(),
                most.name(),
                formats.money(most.before()),
                formats.money(most.after()),
                messages.vendor(most.vendor()));
    }

    /** Both in one line. */
    String line(RunNews news) {
        return messages.text("news.toast", title(news), text(news));
    }
}
