package org.projectchristmas.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchRequest;
import org.projectchristmas.fetch.Fetcher;

/**
 * The pictures of products: from disk if they were fetched before, else from the shop, each asked for once however many want it.
 * What could not be had is not asked for again for a while.
 */
public final class PictureStore implements AutoCloseable {
    private final Fetcher fetcher;
    private final PictureFolder folder;
    private final PictureSettings settings;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Cancellation closing = new Cancellation();
    private final Map<Wanted, CompletableFuture<byte[]>> underWay = new ConcurrentHashMap<>();
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
     * @return fails with a {@link PictureException}; cancelling it has no effect on others who want the same picture
     * @throws java.util.concurrent.RejectedExecutionException if the store is closed
     */
    public CompletableFuture<byte[]> get(VendorId vendor, URI picture) {
        var wanted = new Wanted(vendor, picture);
        var fresh = new CompletableFuture<byte[]>();
        CompletableFuture<byte[]> known = underWay.putIfAbsent(wanted, fresh);
        if (known != null) {
            return known.copy();
        }
        threads.execute(() -> settle(wanted, fresh));
        return fresh.copy();
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

    private void settle(Wanted wanted, CompletableFuture<byte[]> result) {
        try {
            byte[] bytes = load(wanted);
            underWay.remove(wanted);
            result.complete(bytes);
        } catch (PictureException | RuntimeException e) {
            underWay.remove(wanted);
            result.completeExceptionally(e);
        }
    }

    private byte[] load(Wanted wanted) throws PictureException {
        String name = PictureFolder.name(wanted.vendor + " " + wanted.url);
        Optional<byte[]> kept = folder.read(name);
        if (kept.isPresent() && isPicture(kept.get())) {
            return kept.get();
        }
        PictureException before = failed.getIfPresent(wanted);
        if (before != null) {
            throw before;
        }
        try {
            byte[] bytes = fetch(wanted);
            folder.write(name, bytes);
            return bytes;
        } catch (PictureException e) {
            failed.put(wanted, e);
            throw e;
        }
    }

    private byte[] fetch(Wanted wanted) throws PictureException {
        try {
            byte[] bytes = fetcher.fetch(FetchRequest.of(wanted.vendor, wanted.url, closing))
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
        closing.cancel();
        threads.shutdown();
    }

    private record Wanted(VendorId vendor, URI url) {}
}
