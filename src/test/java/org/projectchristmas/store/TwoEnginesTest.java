package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.Money;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;

/** Two processes on one PostgreSQL, here as two engines with pools of their own. */
@Tag("postgres")
@Timeout(300)
class TwoEnginesTest {
    private static final StoreSettings POSTGRES =
            new StoreSettings(System.getenv("CHRISTMAS_TEST_POSTGRES"), null, null, 6);

    private final OpenDatabase first = OpenDatabase.at(System.getenv("CHRISTMAS_TEST_POSTGRES"));
    private final Database second = Database.open(POSTGRES, Path.of("unused"));

    @BeforeEach
    void empty() {
        first.emptied();
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
    }

    private static Invocation all(int n, int lanes) {
        return Invocation.of("test.all", Arguments.NONE.with("n", n).with("lanes", lanes));
    }

    private void runByTwo(CountedWork work, Invocation call) throws Exception {
        try (var one = RealEngine.start(first.database(), "one", 4, work.step("one"), CountedWork.all());
                var two = RealEngine.start(second, "two", 4, work.step("two"), CountedWork.all())) {
            Job root = one.engine().submit(call);
            Job ended = two.engine().ended(root.id()).get(240, TimeUnit.SECONDS);
            assertThat(ended.state()).isEqualTo(State.DONE);
        }
    }

    @Test
    void ofAThousandJobsNoneIsRunTwiceAndBothHaveTheirShare() throws Exception {
        var work = new CountedWork(1);

        runByTwo(work, all(1_000, 0));

        assertThat(work.runs)
                .hasSize(1_000)
                .allSatisfy((_, runs) -> assertThat(runs).isEqualTo(1));
        Map<String, Integer> shares = work.byProcess;
        assertThat(shares.keySet()).containsExactlyInAnyOrder("one", "two");
        assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000);
    }

    @Test
    void noShopIsVisitedByBothAtOnce() throws Exception {
        var work = new CountedWork(2);

        runByTwo(work, all(400, 3));

        assertThat(work.runs)
                .hasSize(400)
                .allSatisfy((_, runs) -> assertThat(runs).isEqualTo(1));
        assertThat(work.collisions).isEmpty();
    }

    @Test
    void theTurnsAndLanesOfASilentProcessAreGoneOnWithByAnother() throws Exception {
        var work = new CountedWork(1);
        Job job;
        try (var one = RealEngine.make(first.database(), "one", 4, work.step("one"), CountedWork.all())) {
            job = one.engine()
                    .submit(Invocation.of(
                            "test.step", Arguments.NONE.with("n", 1).with("shop", "left")));
        }
        // As a process leaves it that was killed in the middle of the job, a minute ago.
        first.database().transaction(sql -> {
            Instant then = Instant.now().minusSeconds(60);
            sql.update("update jobs set state = 'RUNNING', turn = 1, started_at = ?, waiting_key = null", then);
            sql.update("update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?", then);
            sql.update("update job_lanes set holder = 'dead', held_until = ? where lane = 'left'", then);
            return true;
        });

        try (var two = RealEngine.start(second, "two", 4, work.step("two"), CountedWork.all())) {
            Job ended = two.engine().ended(job.id()).get(60, TimeUnit.SECONDS);
            assertThat(ended.state()).isEqualTo(State.DONE);
            assertThat(ended.status().attempts()).isZero();
        }
    }

    @Test
    void whatAProcessLeavesWhoseMachinesClockIsAheadIsGoneOnWithAtOnce() throws Exception {
        var work = new CountedWork(1);
        Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));
        Job root;
        try (var one = RealEngine.make(first.database(), "one", 4, ahead, work.step("one"), CountedWork.all())) {
            root = one.engine().submit(all(10, 1));
        }

        try (var two = RealEngine.start(second, "two", 4, work.step("two"), CountedWork.all())) {
            Job ended = two.engine().ended(root.id()).get(60, TimeUnit.SECONDS);
            assertThat(ended.state()).isEqualTo(State.DONE);
        }
    }

    private boolean someoneWaits() {
        return first.database()
                .transaction(sql -> sql.first("select 1 from pg_locks where not granted", Row::integer)
                        .isPresent());
    }

    private static boolean change(SyncTransaction store, UnaryOperator<StoredProduct> change) {
        var known = store.known(Ornaments.FACTORY, Map.of("1", URI.create("http://127.0.0.1:8080/Angel_p_1.html")));
        store.update(List.of(change.apply(known.values().iterator().next())), Ornaments.NOON);
        return true;
    }

    private static boolean cheapen(SyncTransaction store) {
        return change(
                store,
                product -> Ornaments.offered(
                        product,
                        PriceTag.of(Money.usd("8.00")),
                        product.product().offering().availability()));
    }

    /** Each writes a product as a whole, and must know what the other one has changed. */
    @Test
    void whatAnotherProcessChangesWhileAPageIsAppliedIsKept() {
        Ports ports = Ports.in(first.database());
        Ornaments.insert(ports, Ornaments.listed(Ornaments.FACTORY, "1"));
        var other = new CompletableFuture<Boolean>();
        ports.sync()
                .inTransaction(each -> change(each, product -> {
                    other.completeAsync(() -> new JdbcSyncStore(second).inTransaction(TwoEnginesTest::cheapen));
                    while (!someoneWaits() && !other.isDone()) {
                        Thread.onSpinWait();
                    }
                    return Ornaments.offered(
                            product, product.product().offering().price(), Availability.UNAVAILABLE);
                }));
        other.join();
        var offering = ports.catalog()
                .find(new ProductKey(Ornaments.FACTORY, "1"))
                .orElseThrow()
                .offering();
        assertThat(offering.price().price()).isEqualTo(Money.usd("8.00"));
        assertThat(offering.availability()).isEqualTo(Availability.UNAVAILABLE);
    }
}
