package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Cancellation;

/** What is fetched for whom. Decoding is seen on the screens: it needs the toolkit. */
class PictureCacheTest {
    private static final URI A = URI.create("https://shop.test/a.png");
    private static final URI B = URI.create("https://shop.test/b.png");

    private final List<Runnable> threads = new ArrayList<>();
    private final List<URI> fetched = new ArrayList<>();
    private final List<Cancellation> underWay = new ArrayList<>();
    private final PictureCache cache = new PictureCache(this::fetch, 1_000_000, new NewestFirst(threads::add, 1, 10));
    private Runnable meanwhile = () -> {};

    private byte[] fetch(URI address, Cancellation cancellation) throws IOException {
        fetched.add(address);
        underWay.add(cancellation);
        meanwhile.run();
        throw new IOException("nothing there");
    }

    @Test
    void aPictureThatNobodyWantsAnyMoreIsNotFetched() {
        var first = cache.load(A, 100);
        var second = cache.load(B, 100);
        first.cancel(false);
        work();
        assertThat(fetched).containsExactly(B);
        assertThat(second).isCompletedExceptionally();
    }

    @Test
    void aPictureThatSomebodyElseStillWantsIsFetched() {
        var first = cache.load(A, 100);
        var second = cache.load(A, 100);
        first.cancel(false);
        work();
        assertThat(fetched).containsExactly(A);
        assertThatThrownBy(second::join).isInstanceOf(CompletionException.class).hasMessageContaining("nothing there");
    }

    @Test
    void aFetchUnderWayIsToldThatNobodyWaitsForItAnyMore() {
        var only = cache.load(A, 100);
        meanwhile = () -> only.cancel(false);
        work();
        assertThat(underWay).singleElement().matches(Cancellation::isCancelled);
    }

    @Test
    void aPictureThatWasGivenUpMayBeAskedForAgainAtOnce() {
        cache.load(A, 100).cancel(false);
        work();
        assertThat(fetched).isEmpty();
        assertThat(cache.load(A, 100)).isNotDone();
        work();
        assertThat(fetched).containsExactly(A);
    }

    @Test
    void whatCouldNotBeHadIsNotAskedForAgainForAWhile() {
        assertThat(cache.load(A, 100)).isNotDone();
        work();
        assertThat(cache.load(A, 200)).isCompletedExceptionally();
        assertThat(threads).isEmpty();
    }

    private void work() {
        while (!threads.isEmpty()) {
            threads.removeFirst().run();
        }
    }
}
