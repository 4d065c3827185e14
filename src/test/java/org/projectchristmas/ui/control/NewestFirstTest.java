package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestFirstTest {
    private final List<Runnable> threads = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final NewestFirst order = new NewestFirst(threads::add, 1, 2);

    @Test
    void theLastTaskAskedForRunsFirst() {
        order.execute(task("a"));
        order.execute(task("b"));
        threads.removeFirst().run();
        assertThat(log).containsExactly("b", "a");
    }

    @Test
    void theOldestTaskIsDroppedWhenTooManyWait() {
        order.execute(task("a"));
        order.execute(task("b"));
        order.execute(task("c"));
        threads.removeFirst().run();
        assertThat(log).containsExactly("not a", "c", "b");
    }

    @Test
    void aWorkerThatEndedIsReplaced() {
        order.execute(task("a"));
        threads.removeFirst().run();
        order.execute(task("b"));
        assertThat(threads).hasSize(1);
        threads.removeFirst().run();
        assertThat(log).containsExactly("a", "b");
    }

    private NewestFirst.Task task(String name) {
        return new NewestFirst.Task() {
            @Override
            public void run() {
                log.add(name);
            }

            @Override
            public void drop() {
                log.add("not " + name);
            }
        };
    }
}
