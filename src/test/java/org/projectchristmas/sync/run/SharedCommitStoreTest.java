package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.projectchristmas.store.InMemoryStore;
import org.projectchristmas.sync.SyncTransaction;

@Timeout(20)
class SharedCommitStoreTest {
    private final AtomicInteger commits = new AtomicInteger();
    private final SharedCommitStore store = new SharedCommitStore(counting());

    private CountingStore counting() {
        var counting = new CountingStore(new InMemoryStore());
        counting.before = step -> commits.addAndGet(step.equals("commit") ? 1 : 0);
        return counting;
    }

    /** Writes that all arrive while another one is being committed, in this order. */
    private List<Thread> whileAnotherCommits(List<Runnable> writes) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        threads.add(Thread.ofPlatform()
                .start(() -> store.inTransaction(_ -> {
                    begun.countDown();
                    return await(release);
                })));
        begun.await();
        for (Runnable write : writes) {
            Thread thread = Thread.ofPlatform().start(write);
            threads.add(thread);
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        release.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        return threads;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Runnable write(CompletableFuture<T> result, Function<SyncTransaction, T> work) {
        return () -> {
            try {
                result.complete(store.inTransaction(work));
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        };
    }

    @Test
    void writesThatArriveDuringACommitShareTheNextOne() throws Exception {
        var one = new CompletableFuture<String>();
        var two = new CompletableFuture<String>();
        var three = new CompletableFuture<String>();
        whileAnotherCommits(List.of(write(one, _ -> "one"), write(two, _ -> "two"), write(three, _ -> "three")));
        assertThat(List.of(one.get(), two.get(), three.get())).containsExactly("one", "two", "three");
        assertThat(commits).hasValue(2);
    }

    @Test
    void aWriteThatFailsTakesNoOtherWithIt() throws Exception {
        var good = new CompletableFuture<String>();
        var bad = new CompletableFuture<String>();
        var other = new CompletableFuture<String>();
        whileAnotherCommits(List.of(
                write(good, _ -> "good"),
                write(bad, _ -> {
                    throw new IllegalArgumentException("this page is odd");
                }),
                write(other, _ -> "other")));
        assertThat(List.of(good.get(), other.get())).containsExactly("good", "other");
        assertThatThrownBy(bad::get)
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("this page is odd");
    }

    @Test
    void aLoneWriteIsCommittedByItself() {
        assertThat(store.<String>inTransaction(_ -> "done")).isEqualTo("done");
        assertThat(commits).hasValue(1);
    }
}
