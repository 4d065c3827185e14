package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Waiter;

/** What is written down while the window is used. */
class KeeperTest {
    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final List<WindowMemory> written = new ArrayList<>();
    private final Waiter inNoTime = (_, cancellation) -> cancellation.check();
    private WindowMemory now = WindowMemory.FIRST_TIME;
    private Keeper keeper;

    @BeforeEach
    void open() {
        keeper = new Keeper(() -> now, written::add, inNoTime, workers::add, Runnable::run);
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
    }

    private static WindowMemory withPage(String page) {
        var first = WindowMemory.FIRST_TIME;
        return new WindowMemory(
                first.frame(),
                first.appearance(),
                first.dividers(),
                first.drawer(),
                first.place(),
                first.arrangement(),
                first.shelves(),
                first.sought(),
                first.welcomed(),
                first.filtersOpen(),
                page,
                first.habits());
    }

    @Test
    void manyKeysAreOneThingToLookAfter() {
        keeper.used();
        keeper.used();
        keeper.used();
        assertThat(workers).hasSize(1);
        now = withPage("insight");
        work();
        assertThat(written).containsExactly(withPage("insight"));
    }

    @Test
    void whatDidNotChangeIsNotWrittenAgain() {
        keeper.used();
        work();
        keeper.used();
        work();
        assertThat(written).hasSize(1);
        now = withPage("insight");
        keeper.used();
        work();
        assertThat(written).containsExactly(WindowMemory.FIRST_TIME, withPage("insight"));
    }

    @Test
    void nothingIsWrittenOnceTheWindowIsClosed() {
        keeper.used();
        keeper.close();
        work();
        keeper.used();
        work();
        assertThat(written).isEmpty();
    }

    @Test
    void whatWasAboutToBeWrittenWhenTheWindowClosedIsNot() {
        keeper.used();
        workers.remove().run();
        assertThat(workers).hasSize(1);
        keeper.close();
        work();
        assertThat(written).isEmpty();
    }
}
