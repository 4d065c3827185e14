package org.projectchristmas.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchRequest;
import org.projectchristmas.fetch.Fetcher;

/**
 * The pictures of products: from disk if they were fetched before, else from the shop, each asked for once however many want it, and
 * no longer than somebody does. What could not be had is not asked for again for a while.
 */
public final class PictureStore implements AutoCloseable {
    private final Fetcher fetcher;
    private final PictureFolder folder;
    private final PictureSettings settings;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Wanted, Loading> underWay = new HashMap<>();
    private final Cache<Wanted, PictureException> failed;

    /**
     * @param fetcher gets pictures, and only from hosts where they may be
     * @param folder where they are kept; made when needed
     */
    public PictureStore(Fetcher fetcher, Path folder, PictureSettings settings, Clock clock) {
        this.fetcher = fetcher;
        this.settings = settings;
        this.folder = new PictureFolder(folder, settings.cacheBytes(), clock);
        failed = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(settings.retryAfter())
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /**
     * The bytes of a PNG, JPEG, GIF or WebP picture. Returns at once.
     *
     * @return fails with a {@link PictureException}; cancelling it has no effect on others who want the same picture, but when the
     *     last has cancelled, the shop is not asked for it
     * @throws java.util.concurrent.RejectedExecutionException if the store is closed
     */
    public CompletableFuture<byte[]> get(VendorId vendor, URI picture) {
        var wanted = new Wanted(vendor, picture);
        synchronized (underWay) {
            Loading loading = underWay.get(wanted);
            if (loading == null) {
                loading = new Loading(wanted);
                threads.execute(loading);
                underWay.put(wanted, loading);
            }
            return loading.join();
        }
    }

    /** How many bytes the pictures on disk take. Reads the folder the first time. */
    public long bytes() {
        return folder.bytes();
    }

    /**
     * Deletes the pictures on disk.
     *
     * @throws IOException if one cannot be deleted; the others may be there still
     */
    public void clear() throws IOException {
        folder.clear();
    }

    private byte[] load(Wanted wanted, Cancellation cancellation) throws PictureException {
        String name = PictureFolder.name(wanted.vendor + " " + wanted.url);
        Optional<byte[]> kept = folder.read(name);
        if (kept.isPresent() && isPicture(kept.get())) {
            return kept.get();
        }
        cancellation.check();
        PictureException before = failed.getIfPresent(wanted);
        if (before != null) {
            throw before;
        }
        try {
            byte[] bytes = fetch(wanted, cancellation);
            folder.write(name, bytes);
            return bytes;
        } catch (PictureException e) {
            failed.put(wanted, e);
            throw e;
        }
    }

    private byte[] fetch(Wanted wanted, Cancellation cancellation) throws PictureException {
        try {
            byte[] bytes = fetcher.fetch(FetchRequest.of(wanted.vendor, wanted.url, cancellation))
                    .body();
            if (!isPicture(bytes)) {
                throw new PictureException(
                        wanted.url + " is no picture of at most " + settings.maxSide() + " pixels a side", null);
            }
            return bytes;
        } catch (FetchException e) {
            throw new PictureException(e.getMessage(), e);
        }
    }

    private boolean isPicture(byte[] bytes) {
        return PictureHead.of(bytes)
                .filter(head -> head.fits(settings.maxSide()))
                .isPresent();
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        List<Loading> open;
        synchronized (underWay) {
            open = List.copyOf(underWay.values());
        }
        open.forEach(each -> each.cancellation.cancel());
        threads.shutdown();
    }

    private record Wanted(VendorId vendor, URI url) {}

    /** One picture on its way to all who want it. */
    private final class Loading implements Runnable {
        private final Wanted wanted;
        private final CompletableFuture<byte[]> result = new CompletableFuture<>();
        private final Cancellation cancellation = new Cancellation();
        private int waiting;

        Loading(Wanted wanted) {
            this.wanted = wanted;
        }

        /** Under the lock of all that is under way. */
        CompletableFuture<byte[]> join() {
            waiting++;
            CompletableFuture<byte[]> mine = result.copy();
            var _ = mine.whenComplete((_, _) -> {
                if (mine.isCancelled()) {
                    leave();
                }
            });
            return mine;
        }

        private void leave() {
            synchronized (underWay) {
                waiting--;
                if (waiting > 0 || !underWay.remove(wanted, this)) {
                    return;
                }
            }
            cancellation.cancel();
        }

        @Override
        public void run() {
            try {
                byte[] bytes = load(wanted, cancellation);
                settle();
                result.complete(bytes);
            } catch (PictureException | RuntimeException e) {
                settle();
                result.completeExceptionally(e);
            }
        }

        private void settle() {
            synchronized (underWay) {
                underWay.remove(wanted, this);
            }
        }
    }
}
