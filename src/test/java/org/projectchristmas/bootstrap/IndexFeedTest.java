package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.ui.showcase.Ornaments;

class IndexFeedTest {
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATER = Duration.ofSeconds(10);

    private final AtomicBoolean broken = new AtomicBoolean();
    private final Ornaments ornaments = new Ornaments();
    private final ColumnarIndex index = new ColumnarIndex();
    private final BlockingQueue<Duration> waits = new LinkedBlockingQueue<>();
    private final Semaphore turns = new Semaphore(0);
    /** The products that were asked for again. */
    private final List<Object> asked = new CopyOnWriteArrayList<>();

    private final AtomicReference<@Nullable AppliedListener> listener = new AtomicReference<>();
    /** The products that the catalog has no longer. */
    private final Set<Long> gone = ConcurrentHashMap.newKeySet();

    private volatile Map<VendorId, Instant> firstReadings = Map.of();
    private final IndexFeed feed = new IndexFeed(
            catalog(),
            index,
            told -> {
                listener.set(told);
                return () -> {};
            },
            () -> firstReadings,
            this::hold);

    @AfterEach
    void close() {
        feed.close();
    }

    /** The small catalog, while it is not broken. */
    private Catalog catalog() {
        return (Catalog) Proxy.newProxyInstance(
                Catalog.class.getClassLoader(), new Class<?>[] {Catalog.class}, (_, method, arguments) -> {
                    if (method.getName().equals("findAll")) {
                        asked.add(arguments[0]);
                    }
                    if (broken.get()) {
                        throw new CatalogException("The disk is gone.", new IllegalStateException());
                    }
                    Object answer = method.invoke(ornaments, arguments);
                    return answer instanceof List<?> products
                            ? products.stream()
                                    .map(Product.class::cast)
                                    .filter(each -> !gone.contains(each.id()))
                                    .toList()
                            : answer;
                });
    }

    /** Says how long it should be, and waits until the test lets it go on. */
    private void hold(Duration time, Cancellation stop) {
        waits.add(time);
        try (var _ = stop.onCancel(turns::release)) {
            turns.acquireUninterruptibly();
            stop.check();
        }
    }

    private @Nullable Duration nextWait() throws InterruptedException {
        return waits.poll(15, TimeUnit.SECONDS);
    }

    private int found() {
        return index.search(CatalogQuery.ALL).size();
    }

    @Test
    void aCatalogThatCannotBeReadAtTheStartIsReadLater() throws InterruptedException {
        broken.set(true);
        feed.start();
        assertThat(nextWait()).isEqualTo(LATER);
        assertThatThrownBy(feed::awaitFilled).isInstanceOf(CatalogException.class);
        broken.set(false);
        turns.release();
        assertThat(nextWait()).isEqualTo(SOON);
        feed.awaitFilled();
        assertThat(found()).isEqualTo((int) ornaments.count());
    }

    @Test
    void whenARefreshHasEndedItIsAskedAnewWhichShopsHaveBeenReadThrough() throws InterruptedException {
        var lately = new CatalogQuery("", null, null, Shelf.RECENTLY_ADDED, Instant.EPOCH, Sort.ADDED, true);
        feed.start();
        assertThat(nextWait()).isEqualTo(SOON);
        assertThat(index.count(lately)).isEqualTo(found());
        firstReadings = index.vendors().stream()
                .collect(Collectors.toMap(each -> each, _ -> Instant.parse("2100-01-01T00:00:00Z")));
        turns.release();
        assertThat(nextWait()).isEqualTo(SOON);
        assertThat(index.count(lately)).as("nobody asked again").isEqualTo(found());
        feed.refreshed();
        turns.release();
        assertThat(nextWait()).isEqualTo(SOON);
        assertThat(index.count(lately)).isZero();
    }

    @Test
    void aChangeThatCannotBeReadIsNotForgotten() throws InterruptedException {
        feed.start();
        assertThat(nextWait()).isEqualTo(SOON);
        broken.set(true);
        Objects.requireNonNull(listener.get()).applied(Ornaments.FACTORY, List.of(1L));
        turns.release();
        assertThat(nextWait()).isEqualTo(LATER);
        broken.set(false);
        turns.release();
        assertThat(nextWait()).isEqualTo(SOON);
        assertThat(asked).containsExactly(List.of(1L), List.of(1L));
    }

    @Test
    void aProductThatWasJoinedWithAnotherIsFoundNoLonger() throws InterruptedException {
        feed.start();
        assertThat(nextWait()).isEqualTo(SOON);
        int before = found();
        gone.add(1L);
        Objects.requireNonNull(listener.get()).applied(Ornaments.FACTORY, List.of(1L, 2L));
        turns.release();
        assertThat(nextWait()).isEqualTo(SOON);
        assertThat(found()).isEqualTo(before - 1);
    }
}
