package org.projectchristmas.ui.control;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decoded pictures in memory, within a limit of bytes. A picture that failed is not tried again for five
 * minutes. Safe for many threads.
 */
public final class PictureCache {
    private static final Logger LOG = LoggerFactory.getLogger(PictureCache.class);
    private static final Duration REST_AFTER_FAILURE = Duration.ofMinutes(5);
    /** A shop's pictures are a few megapixels; a larger one would fill the memory while it is decoded. */
    private static final long MAX_PIXELS = 30_000_000;

    private final Source source;
    private final AsyncCache<Key, Image> images;
    private final Cache<URI, Boolean> failed;
    private final NewestFirst workers;

    /**
     * @param maxBytes what all decoded pictures may take together, such as 64 MB; four bytes a pixel
     * @param workers fetches, which may block, and decodes
     */
    public PictureCache(Source source, long maxBytes, NewestFirst workers) {
        this.source = source;
        this.workers = workers;
        images = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((Key _, Image image) -> (int) (image.getWidth() * image.getHeight() * 4))
                .buildAsync();
        failed = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(REST_AFTER_FAILURE)
                .build();
    }

    /**
     * The picture, decoded to fit a square; a picture that is in memory is in the future at once.
     *
     * @param edge the square's edge in pixels of the screen, 1 to 4096
     * @return fails if the picture cannot be had; cancelling it has no effect on others who want the same picture
     */
    public CompletableFuture<Image> load(URI address, int edge) {
        if (failed.getIfPresent(address) != null) {
            return CompletableFuture.failedFuture(new IOException("failed a moment ago: " + address));
        }
        var key = new Key(address, edge);
        var fresh = new CompletableFuture<Image>();
        var known = images.asMap().putIfAbsent(key, fresh);
        if (known == null) {
            workers.execute(new Fetching(key, fresh));
        }
        return (known == null ? fresh : known).copy();
    }

    private Image fetch(Key key) throws IOException {
        byte[] bytes = source.load(key.address);
        var size = PictureSize.of(bytes);
        if (size.width() * size.height() > MAX_PIXELS) {
            throw new IOException("a picture of " + size.width() + " by " + size.height() + " pixels");
        }
        return decode(bytes, size, key);
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
        /** Blocks until the whole picture is there. */
        byte[] load(URI address) throws IOException;
    }

    private record Key(URI address, int edge) {}

    private final class Fetching implements NewestFirst.Task {
        private final Key key;
        private final CompletableFuture<Image> image;

        Fetching(Key key, CompletableFuture<Image> image) {
            this.key = key;
            this.image = image;
        }

        @Override
        public void run() {
            try {
                image.complete(fetch(key));
            } catch (IOException | RuntimeException e) {
                LOG.debug("No picture from {}", key.address, e);
                failed.put(key.address, true);
                image.completeExceptionally(e);
            }
        }

        @Override
        public void drop() {
            image.cancel(/* mayInterruptIfRunning= */ false);
        }
    }
}
