package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.projectchristmas.call.TypedJobs;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.IntegratorJobs;

/** The jobs as methods of Java are the functions of the same names, told the same. */
class IntegratorJobsTest {
    /** What only a run asks for, of its own. */
    private static final Set<String> INNER = Set.of("integrator.sync_listing", "integrator.sync_products");

    private static final VendorId SHOP = new VendorId("a_shop");
    private final SyncScene scene = new SyncScene(TestStore.IN_MEMORY, new FakeShop("a_shop").years(1998));
    private final Functions functions = scene.jobs().functions();

    @AfterEach
    void close() {
        scene.close();
    }

    static Stream<Method> methods() {
        return Arrays.stream(IntegratorJobs.class.getDeclaredMethods())
                .filter(each -> each.getName().startsWith("sync"))
                .filter(each -> !each.isSynthetic());
    }

    private static Object value(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int" -> 1995;
            case "long" -> 4711L;
            case "URI" -> URI.create("http://a-shop.test/p/1");
            case "Instant" -> Instant.parse("2026-11-23T08:00:00Z");
            case "VendorId" -> SHOP;
            case "List" -> List.of(4711L, 4712L);
            default -> throw new AssertionError("no value for " + type);
        };
    }

    private static Invocation invocation(Method method) {
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(IntegratorJobsTest::value)
                .toArray();
        try {
            return (Invocation) method.invoke(IntegratorJobs.invocations(), values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method + " cannot be called", e);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodAsksForTheFunctionOfItsNameAndTellsItAllThatItIsGiven(Method method) {
        Invocation call = invocation(method);

        assertThat(camel(call.function().value())).isEqualTo(method.getName());
        assertThat(call.arguments().values()).hasSize(method.getParameterCount());
        assertThat(functions.checked(call)).isEqualTo(call);
    }

    private static String camel(String name) {
        String[] words = name.substring(name.indexOf('.') + 1).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(each -> Character.toUpperCase(each.charAt(0)) + each.substring(1))
                        .collect(Collectors.joining());
    }

    @Test
    void everyFunctionThatAPersonMayAskForHasAMethod() {
        Set<String> asked = methods()
                .map(each -> invocation(each).function().value())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> known = functions.all().stream()
                .map(each -> each.definition().name().value())
                .filter(each -> !INNER.contains(each))
                .toList();

        assertThat(asked).containsExactlyElementsOf(known);
    }

    @Test
    void aMethodQueuesTheJob() {
        Job job = new TypedJobs(scene.jobs()).integrator().syncByYear(1995);

        assertThat(scene.jobs().find(job.id())).isPresent();
        assertThat(job.call()).hasToString("integrator.sync_by_year year=1995");
    }
}
