package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.cli.Exit;

/** What a script sees of the figures, after two refreshes with the program's end between them. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class MetricsCommandTest {
    private static final String FACTORY = CommandScene.FACTORY.value();
    private CommandScene scene;
    private long afterTheFirst;

    @BeforeAll
    void open(@TempDir Path folder) {
        scene = new CommandScene(folder);
        assertThat(scene.run("refresh", "--year", "1998").code()).isEqualTo(Exit.DONE);
        afterTheFirst = requests();
        assertThat(scene.run("run", "models.products.get_by_id", "id=1").code()).isEqualTo(Exit.DONE);
        assertThat(scene.run("refresh", "--year", "1999").code()).isEqualTo(Exit.DONE);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private long requests() {
        return Long.parseLong(row(scene.run("metrics", "--format", "csv").lines(), FACTORY)[2]);
    }

    private static String[] row(List<String> lines, String vendor) {
        return lines.stream()
                .filter(each -> each.startsWith(vendor + ","))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
    }

    @Test
    void aRestartLosesNothing() {
        long asked = scene.shops.requests(CommandScene.FACTORY);
        assertThat(requests()).isGreaterThan(afterTheFirst).isEqualTo(asked);
    }

    @Test
    void everyShopHasALineOfFigures() {
        var said = scene.run("metrics");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.lines().getFirst()).startsWith("vendor").endsWith("total_max");
        assertThat(said.lines()).hasSize(4);
        assertThat(scene.run("metrics", "--vendor", FACTORY, "--since", "1h").lines())
                .hasSize(2);
        assertThat(scene.run("metrics", "--since", "2099-01-01T00:00:00Z").lines())
                .hasSize(1);
    }

    @Test
    void figuresComePerMinuteHourAndDay() {
        var said = scene.run("metrics", "--per", "day", "--format", "csv");
        assertThat(said.lines()).hasSizeBetween(4, 7);
        assertThat(said.lines().get(1)).contains("T00:00:00Z,day,");
        assertThat(said.out()).as("as in every other file").doesNotContain("\r");
    }

    @Test
    void functionsHaveTheirTimesAndCallsAreAmongThem() {
        var said = scene.run("metrics", "--jobs", "--format", "csv");
        assertThat(said.out())
                .contains("integrator.sync_by_year,2,0,0,0,")
                .contains("models.products.get_by_id,1,0,0,0,,,,,");
    }

    @Test
    void aRunIsDrawnAsTheEndsOfItsChildren() {
        String root = scene.run("jobs").lines().get(1).split("\t", -1)[0];
        var said = scene.run("metrics", "--run", root);
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.lines().get(1)).contains("done", "####", "integrator.sync_by_year");
        assertThat(said.lines().getLast()).contains("3/3").contains("integrator.sync_integration_by_year");
    }

    @Test
    void aJobThatIsNotThereIsSaid() {
        var said = scene.run("metrics", "--run", "999999");
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("There is no job 999999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--vendor nobody does not go with --jobs.",
                "--per day does not go with --jobs.",
                "--per day does not go with --run 1.",
                "--since 1h does not go with --run 1.",
                "--per day does not go with --format prometheus.",
                "--format prometheus does not go with --jobs."
            })
    void anOptionThatWouldChangeNothingIsRefused(String sentence) {
        var said = scene.run(("metrics " + sentence.replace(".", "").replace("does not go with ", "")).split(" "));
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).containsPattern("^christmas: --[a-z ]+ does not go with --[a-z ]+\\.");
    }

    @Test
    void aTimeThatIsNoneIsSaid() {
        var said = scene.run("metrics", "--since", "yesterday");
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("--since must be a time back from now, such as 24h");
    }

    @Test
    void aMonitoringSystemCanReadThem() {
        var said = scene.run("metrics", "--format", "prometheus");
        assertThat(said.lines())
                .contains("christmas_functions_total{function=\"integrator.sync_by_year\"} 2")
                .anyMatch(each ->
                        each.matches("christmas_requests_total\\{outcome=\"200\",vendor=\"" + FACTORY + "\"} [0-9]+"));
    }

    @Test
    void theFiguresAreFunctionsToo() {
        assertThat(scene.run("run", "metrics.requests").out()).contains("\"vendor\" : \"" + FACTORY + "\"");
        assertThat(scene.run("run", "metrics.jobs").out()).contains("\"function\" : \"integrator.sync_by_year\"");
    }
}
