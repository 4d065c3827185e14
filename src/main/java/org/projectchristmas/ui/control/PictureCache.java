package org.projectchristmas.ui.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import javafx.scene.image.Image;
import org.projectchristmas.common.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decoded pictures in memory, within a limit of bytes, each decoded in the size in which it is wanted. What nobody wants any more is
 * neither fetched nor decoded. A picture that failed is not tried again for five minutes. Safe for many threads.
 */
public final class PictureCache implements LazyPicture.Loader {
    private static final Logger LOG = LoggerFactory.getLogger(PictureCache.class);
    private static final Duration REST_AFTER_FAILURE = Duration.ofMinutes(5);
    /** A shop's pictures are a few megapixels; a larger one would fill the memory while it is decoded. */
    private static final long MAX_PIXELS = 40_000_000;
    /** Pictures of more pixels are decoded one after the other: each needs its whole self in memory meanwhile. */
    private static final long LARGE = 4_000_000;

    private final Source source;
    private final long keptBytes;
    private final Cache<Key, Image> images;
    private final Cache<URI, Boolean> failed;
    private final Map<Key, Fetching> underWay = new HashMap<>();
    private final ReentrantLock oneLarge = new ReentrantLock();
    private final NewestFirst workers;

    /**
     * @param maxBytes what all decoded pictures may take together, such as 64 MB; four bytes a pixel. One that would take more than an
     *     eighth is handed out and not kept.
     * @param workers fetches, which may block, and decodes
     */
    public PictureCache(Source source, long maxBytes, NewestFirst workers) {
        this.source = source;
        this.workers = workers;
        keptBytes = maxBytes / 8;
        images = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((Key _, Image image) -> weight(image))
                .build();
        failed = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(REST_AFTER_FAILURE)
                .build();
    }

    private static int weight(Image image) {
        return (int) (image.getWidth() * image.getHeight() * 4);
    }

    /**
     * The picture, decoded to fit a square; a picture that is in memory is in the future at once.
     *
     * @param edge the square's edge in pixels of the screen, 1 to 4096
     * @return fails if the picture cannot be had; cancelling it has no effect on others who want the same picture, but when the last
     *     has cancelled, it is given up
     */
    @Override
    public CompletableFuture<Image> load(URI address, int edge) {
        var key = new Key(address, edge);
        synchronized (underWay) {
            Image known = images.getIfPresent(key);
            if (known != null) {
                return CompletableFuture.completedFuture(known);
            }
            if (failed.getIfPresent(address) != null) {
                return CompletableFuture.failedFuture(new IOException("failed a moment ago: " + address));
            }
            Fetching fetching = underWay.get(key);
            if (fetching == null) {
                fetching = new Fetching(key);
                underWay.put(key, fetching);
                workers.execute(fetching);
            } else {
                workers.hurry(fetching);
            }
            return fetching.join();
        }
    }

    private Image fetch(Key key, Cancellation cancellation) throws IOException {
        cancellation.check();
        byte[] bytes = source.load(key.address, cancellation);
        cancellation.check();
        var size = PictureSize.of(bytes);
        long pixels = size.width() * size.height();
        if (pixels > MAX_PIXELS) {
            throw new IOException("a picture of " + size.width() + " by " + size.height() + " pixels");
        }
        if (pixels <= LARGE) {
            return decode(bytes, size, key);
        }
        oneLarge.lock();
        try {
            cancellation.check();
            return decode(bytes, size, key);
        } finally {
            oneLarge.unlock();
        }
    }

    private static Image decode(byte[] bytes, PictureSize size, Key key) throws IOException {
        double scale = Math.min(1, (double) key.edge / Math.max(size.width(), size.height()));
        var image = new Image(
                new ByteArrayInputStream(bytes),
                Math.max(1, Math.round(size.width() * scale)),
                Math.max(1, Math.round(size.height() * scale)),
                true,
                true);
        if (image.isError()) {
            throw new IOException("not a picture that can be shown", image.getException());
        }
        return image;
    }

    /** Where the bytes of pictures come from: a disk cache, a shop. */
    @FunctionalInterface
    public interface Source {
        /**
         * Blocks until the whole picture is there.
         *
         * @param cancellation requested when nobody wants the picture any more
         * @throws CancellationException if it was
         */
        byte[] load(URI address, Cancellation cancellation) throws IOException;
    }

    private record Key(URI address, int edge) {}

    /** One picture on its way to all who want it. */
    private final class Fetching implements NewestFirst.Task {
        private final Key key;
        private final CompletableFuture<Image> image = new CompletableFuture<>();
        private final Cancellation cancellation = new Cancellation();
        private int waiting;

        Fetching(Key key) {
            this.key = key;
        }

        /** Under the lock of all that is under way. */
        CompletableFuture<Image> join() {
            waiting++;
            CompletableFuture<Image> mine = image.copy();
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
                if (waiting > 0 || !underWay.remove(key, this)) {
                    return;
                }
            }
            workers.withdraw(this);
            cancellation.cancel();
        }

        @Override
        public void run() {
            try {
                Image decoded = fetch(key, cancellation);
                synchronized (underWay) {
                    underWay.remove(key, this);
                    if (weight(decoded) <= keptBytes) {
                        images.put(key, decoded);
                    }
                }
                image.complete(decoded);
            } catch (CancellationException e) {
                settle();
                image.completeExceptionally(e);
            } catch (IOException | RuntimeException e) {
                LOG.debug("No picture from {}", key.address, e);
                failed.put(key.address, true);
                settle();
                image.completeExceptionally(e);
            }
        }

        @Override
        public void drop() {
            settle();
            image.cancel(/* mayInterruptIfRunning= */ false);
        }

        private void settle() {
            synchronized (underWay) {
                underWay.remove(key, this);
            }
        }
    }
}
