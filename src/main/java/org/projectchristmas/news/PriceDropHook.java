package org.projectchristmas.news;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.projectchristmas.job.Completion;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.PostHook;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PriceDrop;
import org.projectchristmas.sync.Runs;

/** After a refresh, finds what became remarkably cheaper and hands it to the {@link NewsDesk}. */
public final class PriceDropHook implements PostHook {
    public static final String NAME = "notify-on-price-drop";

    private static final int LOOKED_AT = 5_000;
    private static final int SHOWN = 5;

    private final Runs runs;
    private final NewsSettings settings;
    private final NewsDesk desk;

    public PriceDropHook(Runs runs, NewsSettings settings, NewsDesk desk) {
        this.runs = runs;
        this.settings = settings;
        this.desk = desk;
    }

    @Override
    public void after(Completion completion) {
        completion
                .job()
                .filter(job -> job.place().generation() == 0)
                .map(Job::id)
                .ifPresent(root -> runs.of(root.value())
                        .map(this::drops)
                        .filter(drops -> drops.count() > 0)
                        .ifPresent(drops -> desk.found(root, drops)));
    }

    private PriceDrops drops(PastRefresh refresh) {
        List<PriceDrop> remarkable = new ArrayList<>();
        refresh.runs().stream()
                .filter(run -> run.changes().priceDown() > 0)
                .forEach(run -> runs.drops(run, LOOKED_AT).stream()
                        .filter(this::isRemarkable)
                        .forEach(remarkable::add));
        remarkable.sort(Comparator.comparing(PriceDrop::saving).reversed());
        return new PriceDrops(
                remarkable.size(),
                remarkable.stream().limit(SHOWN).toList(),
                new PriceDrops.Least(settings.percent(), settings.amount()));
    }

    private boolean isRemarkable(PriceDrop drop) {
        BigDecimal share = drop.before()
                .amount()
                .multiply(BigDecimal.valueOf(settings.percent()))
                .movePointLeft(2);
        return drop.saving().compareTo(BigDecimal.valueOf(settings.amount())) >= 0
                && drop.saving().compareTo(share) >= 0;
    }
}
