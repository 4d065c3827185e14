package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.job.run.Work.n;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.BindingException;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Completion;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.HandWorkers;
import org.projectchristmas.job.HookBinding;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.PostHook;
import org.projectchristmas.job.PreHook;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.TimingHook;

class HooksTest {
    private final ManualTime time = new ManualTime();
    private final List<String> calls = new ArrayList<>();
    private final List<Completion> completions = new ArrayList<>();
    private final List<String> timings = new ArrayList<>();
    private final Work job = Work.of("models.products.sync", context -> {
        time.pass(Duration.ofSeconds(3));
        if (context.arguments().has("n") && context.arguments().integer("n") < 0) {
            throw new IllegalStateException("less than nothing");
        }
        return Next.done("synced");
    });
    private final Functions functions = new Functions(List.of(job, new Find(time)), Set.of());
    private final Map<String, PreHook> pre = Map.of(
            "first", call -> noted("first", call),
            "second", call -> noted("second", call),
            "refuse",
                    _ -> {
                        throw new RefusedException("Not on a Sunday.");
                    },
            "amend", call -> new Invocation(call.function(), call.arguments().with("n", "007")),
            "spoil", call -> new Invocation(call.function(), call.arguments().with("n", "many")));
    private final Map<String, PostHook> post = Map.of(
            "keep",
            completions::add,
            "timing",
            new TimingHook((function, time, succeeded) -> timings.add(function + " " + time + " " + succeeded)),
            "fail",
            _ -> {
                throw new IllegalStateException("a broken hook");
            });

    private record Find(ManualTime time) implements CallFunction {
        @Override
        public Definition definition() {
            return Definition.of(
                    "models.products.find", "Finds.", Parameter.optional("n", Parameter.Type.INTEGER, "A number."));
        }

        @Override
        public Object call(Arguments arguments) {
            time.pass(Duration.ofMillis(20));
            if (arguments.has("n") && arguments.integer("n") == 0) {
                throw new RefusedException("There is no product 0.");
            }
            return "found " + arguments;
        }
    }

    private Invocation noted(String hook, Invocation call) {
        calls.add(hook);
        return call;
    }

    private Hooks hooks(Map<String, HookBinding> bindings) {
        return Hooks.bind(functions, bindings, pre, post);
    }

    private JobEngine engine(Hooks hooks, HandWorkers workers, InMemoryJobStore store) {
        var engine = new JobEngine(
                new JobEngine.Parts(functions, hooks, store, workers), JobSettings.DEFAULT, "one", time, new Random(1));
        engine.start(Set.of("models"));
        return engine;
    }

    private JobEngine engine(Hooks hooks) {
        var store = new InMemoryJobStore();
        return engine(hooks, new HandWorkers(store, time), store);
    }

    private static Map<String, HookBinding> bound(String pattern, List<String> pre, List<String> post) {
        return Map.of(pattern, new HookBinding(pre, post));
    }

    @Test
    void hooksAreCalledInTheOrderOfTheSettings() {
        engine(hooks(bound("models.products.*", List.of("second", "first"), List.of())))
                .call(Invocation.of("models.products.find"));
        assertThat(calls).containsExactly("second", "first");
    }

    @Test
    void ifSeveralPatternsMatchEachHookIsCalledOnceInTheirOrder() {
        var bindings = new LinkedHashMap<String, HookBinding>();
        bindings.put("*", new HookBinding(List.of("first"), List.of()));
        bindings.put("models.products.find", new HookBinding(List.of("first", "second"), List.of()));
        engine(hooks(bindings)).call(Invocation.of("models.products.find"));
        assertThat(calls).containsExactly("first", "second");
    }

    @Test
    void aPreHookCanRefuse() {
        JobEngine engine = engine(hooks(bound("models.products.*", List.of("refuse"), List.of("keep"))));
        assertThatThrownBy(() -> engine.call(Invocation.of("models.products.find")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Not on a Sunday.");
        assertThatThrownBy(() -> engine.submit(Invocation.of("models.products.sync")))
                .isInstanceOf(RefusedException.class);
        assertThat(engine.newestRoots(10)).isEmpty();
        assertThat(completions).isEmpty();
    }

    @Test
    void aPreHookCanAmendTheArgumentsWhichAreCheckedLikeAnyOthers() {
        assertThat(engine(hooks(bound("models.products.find", List.of("amend"), List.of())))
                        .call(Invocation.of("models.products.find")))
                .isEqualTo("found n=7");
        assertThatThrownBy(() -> engine(hooks(bound("models.products.find", List.of("spoil"), List.of())))
                        .call(Invocation.of("models.products.find")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("n is wrong");
    }

    @Test
    void aPostHookSeesTheResultAndItsDuration() {
        engine(hooks(bound("models.products.find", List.of(), List.of("keep"))))
                .call(Invocation.of("models.products.find", n(1)));
        assertThat(completions)
                .containsExactly(new Completion(
                        Invocation.of("models.products.find", n(1)),
                        null,
                        new Completion.Success("found n=1"),
                        Duration.ofMillis(20)));
    }

    @Test
    void aPostHookSeesAFailure() {
        JobEngine engine = engine(hooks(bound("models.products.find", List.of(), List.of("keep"))));
        assertThatThrownBy(() -> engine.call(Invocation.of("models.products.find", n(0))))
                .isInstanceOf(RefusedException.class);
        assertThat(completions)
                .singleElement()
                .satisfies(each -> assertThat(each.result())
                        .isInstanceOfSatisfying(
                                Completion.Failure.class,
                                failure -> assertThat(failure.reason()).contains("There is no product 0")));
    }

    @Test
    void aPostHookSeesTheEndOfAJobOnce() {
        var store = new InMemoryJobStore();
        var workers = new HandWorkers(store, time);
        JobEngine engine = engine(hooks(bound("models.products.sync", List.of(), List.of("keep"))), workers, store);
        Job good = engine.submit(Invocation.of("models.products.sync", n(1)));
        Job bad = engine.submit(Invocation.of("models.products.sync", n(-1)));
        Job stopped = engine.submit(Invocation.of("models.products.sync", n(3)));
        engine.cancel(stopped.id());
        workers.runDue();

        assertThat(completions)
                .extracting(each -> each.job().orElseThrow().id())
                .containsExactly(stopped.id(), good.id(), bad.id());
        assertThat(completions)
                .extracting(Completion::result)
                .containsExactly(
                        new Completion.Cancelled(),
                        new Completion.Success("synced"),
                        new Completion.Failure("less than nothing"));
        assertThat(completions)
                .extracting(Completion::duration)
                .containsExactly(Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(3));
    }

    @Test
    void aFailingPostHookHidesNothingAndIsCounted() {
        Hooks hooks = hooks(bound("models.products.*", List.of(), List.of("fail", "keep")));
        assertThat(engine(hooks).call(Invocation.of("models.products.find"))).isEqualTo("found ");
        assertThat(hooks.failures()).isEqualTo(1);
        assertThat(completions).hasSize(1);
    }

    @Test
    void theTimesOfCallsAreTold() {
        JobEngine engine = engine(hooks(bound("*", List.of(), List.of("timing"))));
        engine.call(Invocation.of("models.products.find"));
        assertThat(timings).containsExactly("models.products.find PT0.02S true");
    }

    @Test
    void failuresOfHooksAreCountedByFunction() {
        Hooks hooks = hooks(bound("*", List.of(), List.of("fail")));
        JobEngine engine = engine(hooks);
        engine.call(Invocation.of("models.products.find"));
        engine.call(Invocation.of("models.products.find"));
        assertThat(hooks.failuresByFunction()).isEqualTo(Map.of(new FunctionName("models.products.find"), 2L));
    }

    @Test
    void aPatternThatMatchesNothingStopsTheStart() {
        assertThatThrownBy(() -> hooks(bound("models.product.*", List.of(), List.of())))
                .isInstanceOf(BindingException.class)
                .hasMessage("hooks.models.product.* matches no function; expected one of models.products.find,"
                        + " models.products.sync, of which the nearest is models.products.find.");
    }

    @Test
    void anUnknownHookStopsTheStart() {
        assertThatThrownBy(() -> hooks(bound("models.products.*", List.of(), List.of("timings"))))
                .isInstanceOf(BindingException.class)
                .hasMessage("hooks.models.products.*.post names the unknown hook timings;"
                        + " expected one of fail, keep, timing, of which the nearest is timing.");
    }

    @Test
    void aJobCannotBeCalledNorAFunctionQueued() {
        JobEngine engine = engine(Hooks.none(functions));
        assertThatThrownBy(() -> engine.call(Invocation.of("models.products.sync")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is a job");
        assertThatThrownBy(() -> engine.submit(Invocation.of("models.products.find")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is not a job");
    }
}
