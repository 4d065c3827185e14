package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.LogScope;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.HandWorkers;
import org.projectchristmas.job.HookBinding;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.LogHook;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;
import org.slf4j.LoggerFactory;

/** What of a job's turn gets into the log, and what each line knows of it. */
class LoggedJobsTest {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LoggedJobsTest.class);

    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.projectchristmas");
    private final InMemoryJobStore store = new InMemoryJobStore();
    private final ManualTime time = new ManualTime();
    private final HandWorkers workers = new HandWorkers(store, time);
    private IllegalStateException thrown = new IllegalStateException("not yet");

    /** A page of a shop's run, which logs and perhaps fails. */
    private final class Page implements JobFunction {
        @Override
        public Definition definition() {
            return Definition.of(
                    "test.page",
                    "Logs a line.",
                    Parameter.required("vendor", Parameter.Type.VENDOR, "the shop"),
                    Parameter.required("run", Parameter.Type.INTEGER, "the run"),
                    Parameter.required("products", Parameter.Type.TEXT, "many, or none for a failure"));
        }

        @Override
        public Next run(JobContext context) {
            LOG.info("read a page");
            if (context.arguments().text("products").equals("none")) {
                thrown = new IllegalStateException("a broken page");
                throw thrown;
            }
            return Next.done("All read.");
        }
    }

    @BeforeEach
    void listen() {
        events.start();
        ours.addAppender(events);
        ours.setLevel(Level.INFO);
    }

    @AfterEach
    void restore() {
        ours.detachAppender(events);
        ours.setLevel(null);
    }

    private Job run(String products) {
        var functions = new Functions(List.of(new Page()), Set.of(new VendorId("ornament_shop_com")));
        var log = new LogHook();
        var hooks = Hooks.bind(
                functions,
                Map.of("*", new HookBinding(List.of(LogHook.NAME), List.of(LogHook.NAME))),
                Map.of(LogHook.NAME, log),
                Map.of(LogHook.NAME, log));
        var engine = new JobEngine(
                new JobEngine.Parts(functions, hooks, store, workers), JobSettings.DEFAULT, "one", time, new Random(1));
        engine.start(Set.copyOf(functions.roots()));
        Job job = engine.submit(Invocation.of(
                "test.page",
                Arguments.NONE
                        .with("vendor", "ornament_shop_com")
                        .with("run", 7)
                        .with("products", products)));
        workers.runDue();
        return job;
    }

    private ILoggingEvent event(String message) {
        return events.list.stream()
                .filter(each -> each.getFormattedMessage().contains(message))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLineOfATurnKnowsItsJobItsShopAndItsRunAndTheThreadForgetsThem() {
        Job job = run("17");
        var about = Map.of("job", job.id().toString(), "vendor", "ornament_shop_com", "run", "7");
        assertThat(event("read a page").getMDCPropertyMap()).isEqualTo(about);
        assertThat(event("All read.").getMDCPropertyMap()).isEqualTo(about);
        assertThat(LogScope.get(LogScope.JOB)).isNull();
        assertThat(LogScope.get(LogScope.VENDOR)).isNull();
    }

    @Test
    void aFailureIsToldOnceWithItsCodeAndItsTrace() {
        Job job = run("none");
        List<ILoggingEvent> traces = events.list.stream()
                .filter(each -> each.getThrowableProxy() != null)
                .toList();
        assertThat(traces).hasSize(1);
        assertThat(traces.getFirst().getFormattedMessage())
                .contains("[" + ErrorCode.of(thrown) + "]")
                .contains("job " + job.id());
        assertThat(traces.getFirst().getMDCPropertyMap())
                .containsEntry("job", job.id().toString());
        assertThat(events.list.stream().filter(each -> each.getLevel().isGreaterOrEqual(Level.WARN)))
                .hasSize(1);
    }

    @Test
    void ofALongListTheLogShowsTheFirstAndTheCount() {
        run(IntStream.range(1_000, 1_050).mapToObj(String::valueOf).collect(Collectors.joining(",")));
        assertThat(event("test.page products=").getFormattedMessage())
                .isEqualTo("test.page products=1000,1001,1002…[50] run=7 vendor=ornament_shop_com");
        assertThat(Arguments.NONE.with("url", "http://x/" + "y".repeat(500)).toString())
                .hasSizeLessThan(200);
        assertThat(Arguments.NONE.with("words", "a,b,c,d").toString()).isEqualTo("words=a,b,c,d");
    }
}
