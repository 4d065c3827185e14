package org.projectchristmas.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.sync.AppliedListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the searchable copy of the catalog up to date: first everything, then what each committed page changed, a few times a second.
 *
 * <p>What changes while everything is still being read is read once more afterwards, so that an older row never wins.
 */
final class IndexFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);
    private static final Duration BREATH = Duration.ofMillis(200);
    /** A disk that does not answer, or memory that is short, takes a while to recover. */
    private static final Duration REST = Duration.ofSeconds(10);

    private final Catalog catalog;
    private final CatalogIndex index;
    private final Supplier<Map<VendorId, Instant>> firstReadings;
    private final Waiter waiter;
    private final Cancellation stop = new Cancellation();
    private final Set<Long> changed = new LinkedHashSet<>();
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile boolean isFilled;
    /** Whether a shop may have been read through since that was last asked. */
    private volatile boolean isRefreshed = true;

    private final Subscription subscription;

    /**
     * @param changes tells a listener of what changes from now on
     * @param firstReadings tells when each shop was first read through; asked after every {@link #refreshed}
     */
    IndexFeed(
            Catalog catalog,
            CatalogIndex index,
            Function<AppliedListener, Subscription> changes,
            Supplier<Map<VendorId, Instant>> firstReadings,
            Waiter waiter) {
        this.catalog = catalog;
        this.firstReadings = firstReadings;
        this.index = index;
        this.waiter = waiter;
        subscription = changes.apply((_, ids) -> note(ids));
    }

    /** Begins to feed, on a thread of its own. */
    void start() {
        Thread.ofVirtual().name("index-feed").start(this::run);
    }

    /** A refresh has come to its end. */
    void refreshed() {
        isRefreshed = true;
    }

    private void note(List<Long> ids) {
        synchronized (changed) {
            changed.addAll(ids);
        }
    }

    private void run() {
        try {
            while (true) {
                waiter.await(tryToRead() ? BREATH : REST, stop);
            }
        } catch (CancellationException e) {
            LOG.debug("The index is no longer fed", e);
        }
    }

    /** Reads what is new; false if it could not be read now. */
    private boolean tryToRead() {
        try {
            settle();
            if (!isFilled) {
                index.putAll(catalog, stop);
                isFilled = true;
            }
            readChanged();
            return true;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("The catalog cannot be read into the index now; it is tried again", e);
            return false;
        } finally {
            settled.countDown();
        }
    }

    private void settle() {
        if (isRefreshed) {
            isRefreshed = false;
            try {
                index.settle(firstReadings.get());
            } catch (RuntimeException e) {
                isRefreshed = true;
                throw e;
            }
        }
    }

    /**
     * Waits until everything was read once, or failed to be. For threads that may block.
     *
     * @throws CatalogException if it could not be read so far, or is no longer to be expected
     */
    void awaitFilled() {
        try {
            settled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!isFilled) {
            throw new CatalogException(
                    "The catalog was not read into memory.", new IllegalStateException("not filled"));
        }
    }

    private void readChanged() {
        List<Long> due;
        synchronized (changed) {
            due = List.copyOf(changed);
            changed.clear();
        }
        try {
            for (int from = 0; from < due.size(); from += CatalogIndex.BATCH) {
                readAgain(due.subList(from, Math.min(from + CatalogIndex.BATCH, due.size())));
            }
        } catch (RuntimeException e) {
            note(due);
            throw e;
        }
    }

    /** A product that is not found any more was joined with another. */
    private void readAgain(List<Long> ids) {
        List<Product> found = catalog.findAll(ids);
        index.put(found);
        Set<Long> gone = new HashSet<>(ids);
        found.forEach(each -> gone.remove(each.id()));
        index.remove(gone);
    }

    @Override
    public void close() {
        subscription.close();
        stop.cancel();
        settled.countDown();
    }
}
