package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;

/** The engine as the program has it, on H2, in real time. */
@Timeout(120)
class DbSchedulerWorkersTest {
    private final Database database =
            Database.open(new StoreSettings("jdbc:h2:mem:workers" + hashCode(), null, null, 6), Path.of("unused"));

    @AfterEach
    void close() {
        database.close();
    }

    private static Invocation all(int n, int lanes) {
        return Invocation.of("test.all", Arguments.NONE.with("n", n).with("lanes", lanes));
    }

    private int leftInQueue() {
        return database.transaction(sql ->
                sql.rows("select count(*) from scheduled_tasks", Row::integer).getFirst());
    }

    @Test
    void everyJobIsRunOnceAndItsTurnIsGoneWithItsEnd() throws Exception {
        var work = new CountedWork(1);
        try (var real = RealEngine.start(database, "one", 4, work.step("one"), CountedWork.all())) {
            Job root = real.engine().submit(all(300, 0));
            Job ended = real.engine().ended(root.id()).get(60, TimeUnit.SECONDS);

            assertThat(ended.state()).isEqualTo(State.DONE);
            assertThat(work.runs)
                    .hasSize(300)
                    .allSatisfy((_, runs) -> assertThat(runs).isEqualTo(1));
            assertThat(leftInQueue()).isZero();
        }
    }

    @Test
    void noLaneIsFullerThanItIsWide() throws Exception {
        var work = new CountedWork(2);
        try (var real = RealEngine.start(database, "one", 6, work.step("one"), CountedWork.all())) {
            Job root = real.engine().submit(all(200, 3));
            Job ended = real.engine().ended(root.id()).get(60, TimeUnit.SECONDS);

            assertThat(ended.state()).isEqualTo(State.DONE);
            assertThat(work.runs)
                    .hasSize(200)
                    .allSatisfy((_, runs) -> assertThat(runs).isEqualTo(1));
            assertThat(work.collisions).isEmpty();
        }
    }

    @Test
    void whatTheEndOfTheProgramStopsGoesOnAtTheNextStartAndItsLaneIsFreeBefore() throws Exception {
        var isRunning = new CountDownLatch(1);
        var stopping = new Blocking(isRunning);
        Job root;
        try (var real = RealEngine.start(database, "one", 2, stopping)) {
            root = real.engine().submit(Invocation.of("test.block"));
            assertThat(isRunning.await(30, TimeUnit.SECONDS)).isTrue();
        }
        var store = new JdbcJobStore(database);
        assertThat(store.find(root.id()).orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(store.<Boolean>inTransaction(
                        each -> each.holdLane(Blocking.LANE.name(), "other", Instant.EPOCH, Instant.EPOCH)))
                .isTrue();

        try (var real = RealEngine.start(database, "two", 2, new Blocking(null))) {
            assertThat(real.engine().ended(root.id()).get(30, TimeUnit.SECONDS).state())
                    .isEqualTo(State.DONE);
        }
    }

    @Test
    void anotherEnginesCancelIsNoticed() throws Exception {
        var isRunning = new CountDownLatch(1);
        try (var real = RealEngine.start(database, "one", 2, new Blocking(isRunning));
                var other = RealEngine.make(database, "two", 2, new Blocking(null))) {
            Job root = other.engine().submit(Invocation.of("test.block"));
            assertThat(isRunning.await(30, TimeUnit.SECONDS)).isTrue();
            other.engine().cancel(root.id());
            assertThat(real.engine().ended(root.id()).get(30, TimeUnit.SECONDS).state())
                    .isEqualTo(State.CANCELLED);
        }
    }

    /** Waits until it is stopped; does nothing without a latch. */
    private record Blocking(@Nullable CountDownLatch isRunning) implements JobFunction {
        static final Lane LANE = new Lane("left", 1);

        @Override
        public Optional<Lane> lane(Arguments arguments) {
            return Optional.of(LANE);
        }

        @Override
        public Definition definition() {
            return Definition.of("test.block", "Waits.");
        }

        @Override
        public Next run(JobContext context) throws InterruptedException {
            if (isRunning != null) {
                var stop = new CountDownLatch(1);
                try (var _ = context.cancellation().onCancel(stop::countDown)) {
                    isRunning.countDown();
                    stop.await();
                }
                context.beforeStep();
            }
            return Next.done("");
        }
    }
}
