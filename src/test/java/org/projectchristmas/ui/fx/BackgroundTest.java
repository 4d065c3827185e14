package org.projectchristmas.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final Background background = new Background(workers::add, screen::add);
    private final List<String> shown = new ArrayList<>();

    @Test
    void aResultIsShownOnTheScreensThread() {
        ask("search", "star");
        runAll(workers);
        assertThat(shown).isEmpty();
        runAll(screen);
        assertThat(shown).containsExactly("star");
    }

    @Test
    void aNewerTaskSupersedesTheOlderOfItsLane() {
        ask("search", "st");
        runAll(workers);
        ask("search", "star");
        ask("detail", "bell");
        runAll(workers);
        runAll(screen);
        assertThat(shown).containsExactly("star", "bell");
    }

    @Test
    void aSupersededTaskIsToldToStop() {
        background.latest(
                "search",
                cancellation -> {
                    ask("search", "newer");
                    cancellation.check();
                    return "older";
                },
                shown::add,
                _ -> {});
        runAll(workers);
        runAll(screen);
        assertThat(shown).containsExactly("newer");
    }

    @Test
    void whoeverFollowsWaitsForTheAnswerThatIsUnderWay() {
        follow("first");
        follow("second");
        follow("third");
        runAll(workers);
        runAll(screen);
        assertThat(shown).containsExactly("first");
        runAll(workers);
        runAll(screen);
        assertThat(shown).containsExactly("first", "third");
    }

    @Test
    void whoeverFollowsComesAfterWhatTheCollectorAskedForMeanwhile() {
        follow("first");
        follow("second");
        ask("search", "asked");
        runAll(workers);
        runAll(screen);
        runAll(workers);
        runAll(screen);
        assertThat(shown).containsExactly("asked", "second");
    }

    @Test
    void aTaskThatIsCancelledHoldsItsLaneNoLonger() {
        var task = background.latest(
                "search",
                cancellation -> {
                    cancellation.check();
                    return "never";
                },
                shown::add,
                _ -> {});
        follow("follower");
        task.close();
        runAll(workers);
        runAll(screen);
        runAll(workers);
        runAll(screen);
        assertThat(shown).containsExactly("follower");
    }

    @Test
    void whatIsGivenUpIsNotShownAndItsLaneIsFree() {
        ask("search", "star");
        follow("follower");
        background.giveUp("search");
        runAll(workers);
        runAll(screen);
        runAll(workers);
        runAll(screen);
        assertThat(shown).containsExactly("follower");
    }

    private void ask(String lane, String answer) {
        background.latest(lane, _ -> answer, shown::add, why -> shown.add(String.valueOf(why.getMessage())));
    }

    private void follow(String answer) {
        background.whenFree("search", () -> ask("search", answer));
    }

    @Test
    void aFailureIsShownLikeAResult() {
        background.<String>latest(
                "search",
                _ -> {
                    throw new IllegalStateException("broken");
                },
                shown::add,
                failure -> shown.add(failure.getMessage()));
        runAll(workers);
        runAll(screen);
        assertThat(shown).containsExactly("broken");
    }

    @Test
    void nothingIsShownAfterClosing() {
        ask("search", "star");
        runAll(workers);
        background.close();
        runAll(screen);
        assertThat(shown).isEmpty();
    }

    @Test
    void afterClosingNothingIsBegun() {
        background.close();
        ask("search", "star");
        assertThat(workers).isEmpty();
    }

    @Test
    void whatIsReadWhileItsSourceIsClosedIsNoFailure() {
        background.<String>latest(
                "counts",
                _ -> {
                    background.close();
                    throw new IllegalStateException("the source is closed");
                },
                shown::add,
                failure -> shown.add(failure.getMessage()));
        runAll(workers);
        assertThat(screen).isEmpty();
    }

    private static void runAll(Queue<Runnable> queue) {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }
}
