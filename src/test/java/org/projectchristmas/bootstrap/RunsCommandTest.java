package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.cli.Exit;

/** What a collector is told of past refreshes in a terminal. */
@TestInstance(Lifecycle.PER_CLASS)
class RunsCommandTest {
    private CommandScene scene;
    private CommandScene.Said first;
    private CommandScene.Said second;

    @BeforeAll
    void refresh(@TempDir Path folder) {
        scene = new CommandScene(folder);
        first = scene.run("refresh");
        assertThat(first.code()).isEqualTo(Exit.DONE);
        second = scene.run("refresh", "--year", "1998", "--vendor", CommandScene.HOOKED.value());
        assertThat(second.code()).isEqualTo(Exit.DONE);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void aRefreshEndsWithItsDigestAndTheWayToMore() {
        assertThat(first.err()).containsPattern("0 prices changed \\(0 down\\), [\\d,]+ new, 0 gone, 0 errors\\.");
        assertThat(first.err()).contains("See 'christmas runs' for more.");
        assertThat(second.err()).containsPattern("See 'christmas runs \\d+' for more\\.");
    }

    @Test
    void refreshesAreListedNewestFirstWithALinePerShop() {
        List<String> lines = scene.run("runs").lines();
        assertThat(lines.get(0)).contains("  year 1998  done in ");
        assertThat(lines.get(1)).startsWith("    run ").contains(CommandScene.HOOKED.value());
        assertThat(lines.get(2)).contains("  everything  done in ");
        assertThat(lines.get(3)).startsWith("    all shops: ").contains(" new, 0 gone");
        assertThat(lines.subList(4, 7)).allMatch(each -> each.startsWith("    run ") && each.contains(" pages  "));
        assertThat(lines).hasSize(7);
    }

    @Test
    void theListIsNarrowedToAShopAndANumber() {
        assertThat(scene.run("runs", "--limit", "1").lines()).hasSize(2);
        assertThat(scene.run("runs", "--vendor", CommandScene.FACTORY.value()).lines())
                .hasSize(2)
                .anyMatch(each -> each.contains(CommandScene.FACTORY.value()));
        assertThat(scene.run("runs", "--vendor", "no_such_shop").lines()).isEmpty();
    }

    @Test
    void csvHasALinePerRun() {
        List<String> lines = scene.run("runs", "--format", "csv").lines();
        assertThat(lines).hasSize(5);
        int columns = lines.getFirst().split(",", -1).length;
        assertThat(lines).allSatisfy(each -> assertThat(each.split(",", -1)).hasSize(columns));
        assertThat(lines.get(1)).contains(CommandScene.HOOKED + ",year 1998,done,");
    }

    @Test
    void oneRunIsToldInDetail() {
        var said = scene.run("runs", "1");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).startsWith("Run 1: everything at ").contains("    pages     ", "    found     ");
    }

    @Test
    void theFunctionAnswersTheSame() {
        var said = scene.run("run", "integrator.runs", "run=1");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).contains("\"run\" : 1,", "\"state\" : \"DONE\"", "\"digest\" : ");
        assertThat(scene.run("run", "integrator.runs", "limit=1").out()).contains("\"scope\" : \"year 1998\"");
        assertThat(scene.run("run", "integrator.runs", "run=4711").err()).contains("There is no run 4711.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "runs 4711          | There is no run 4711; 'christmas runs' lists the newest.",
                "runs --limit 0     | --limit must be 1 or more, but is 0.",
                "runs --format xml  | --format must be text or csv, but is xml.",
                "runs --vendor A@B  | --vendor must be a shop's id such as ornament_shop_com, but is A@B."
            })
    void whatCannotBeToldIsSaidInOneSentence(String line, String sentence) {
        var said = scene.run(line.split(" +", -1));
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains(sentence);
    }
}
