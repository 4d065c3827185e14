package org.projectchristmas.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.log.LogFollower.Page;
import org.slf4j.event.Level;

class LogFollowerTest {
    private static final Duration GAP = Duration.ofMillis(5);

    @TempDir
    private Path home;

    private final BlockingQueue<Page> pages = new LinkedBlockingQueue<>();
    private Program program;
    private LogFollower follower;

    @BeforeEach
    void open() {
        program = new Program(home);
        follower = new LogFollower(program.folder);
        follower.page().observe(pages::add);
    }

    @AfterEach
    void close() {
        follower.close();
        program.close();
    }

    private Page await(Predicate<Page> wanted) throws InterruptedException {
        while (true) {
            Page page = pages.poll(20, TimeUnit.SECONDS);
            assertThat(page).as("the page that is waited for").isNotNull();
            if (wanted.test(page)) {
                return page;
            }
        }
    }

    @Test
    void whatIsWrittenAppearsAndAFilterLooksThroughWhatIsKept() throws InterruptedException {
        program.log.info("one");
        follower.start(GAP);
        await(page -> page.entries().size() == 1);
        program.log.error("two");
        await(page -> page.entries().size() == 2);

        follower.filter(LogFilter.ALL.withLevel(Level.ERROR));
        Page errors = await(page -> page.entries().size() == 1);
        assertThat(errors.entries().getFirst().message()).isEqualTo("two");
        assertThat(errors.seen()).isEqualTo(2);
        follower.filter(LogFilter.ALL);
        await(page -> page.entries().size() == 2);
    }

    @Test
    void onlyTheLastTenThousandAreKept() throws InterruptedException {
        for (int i = 0; i < LogFollower.KEPT + 500; i++) {
            program.log.info("{}", i);
        }
        follower.start(GAP);
        Page page = await(each -> each.seen() == LogFollower.KEPT + 500);
        assertThat(page.entries()).hasSize(LogFollower.KEPT);
        assertThat(page.entries().getFirst().message()).isEqualTo("500");
    }

    @Test
    void nothingIsReadBetweenAStopAndTheNextStart() throws InterruptedException {
        program.log.info("one");
        follower.start(GAP);
        await(page -> page.entries().size() == 1);
        follower.stop();
        // The stop is behind whatever look was under way once this filter's page is here.
        follower.filter(LogFilter.of("one"));
        await(page -> page.seen() == 1);
        program.log.info("two");
        follower.filter(LogFilter.ALL);
        assertThat(await(_ -> true).seen()).isEqualTo(1);

        follower.start(GAP);
        await(page -> page.entries().size() == 2);
    }
}
