package org.projectchristmas.news;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.job.JobId;
import org.projectchristmas.sync.Digest;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers what there is to tell of a refresh, and tells it once, when the refresh has ended. Hooks bring their findings before the end
 * is announced, so that nobody is disturbed twice by one refresh. Safe for use by many threads.
 */
public final class NewsDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NewsDesk.class);

    private final Runs runs;
    private final Map<JobId, PriceDrops> drops = new ConcurrentHashMap<>();
    private final List<Consumer<? super RunNews>> listeners = new CopyOnWriteArrayList<>();

    public NewsDesk(Runs runs) {
        this.runs = runs;
    }

    /** Takes what became cheaper in the refresh that a root job is. */
    void found(JobId root, PriceDrops cheaper) {
        drops.put(root, cheaper);
    }

    /** A root job has ended: if it was a refresh, its news goes out. */
    public void ended(JobId root) {
        PriceDrops cheaper = Objects.requireNonNullElse(drops.remove(root), PriceDrops.NONE);
        runs.of(root.value()).ifPresent(refresh -> tell(new RunNews(refresh, cheaper)));
    }

    private void tell(RunNews news) {
        news.refresh()
                .runs()
                .forEach(each -> LOG.info(
                        "Run {} ({} at {}) {}: {}",
                        each.id(),
                        each.scope(),
                        each.vendor(),
                        each.ending() == null ? "broken off" : each.ending(),
                        Digest.of(each.changes(), each.errors())));
        LOG.info("Refresh {}: {}", news.refresh().rootJob(), news.digest());
        if (news.drops().count() > 0) {
            LOG.info("Refresh {}: {}", news.refresh().rootJob(), news.drops().sentence());
        }
        for (var each : listeners) {
            try {
                each.accept(news);
            } catch (RuntimeException e) {
                LOG.error(
                        "The news of refresh {} did not reach everybody",
                        news.refresh().rootJob(),
                        e);
            }
        }
    }

    /**
     * What there is to tell of a refresh that has ended, also in another process; what hooks found is told only where it ended. Empty
     * if it has not ended yet, or visited no shop.
     */
    public Optional<RunNews> of(long rootJob) {
        return runs.of(rootJob).filter(PastRefresh::isFinished).map(refresh -> new RunNews(refresh, PriceDrops.NONE));
    }

    /** @param listener called on the thread that ended the refresh; must be quick */
    public Subscription observe(Consumer<? super RunNews> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
