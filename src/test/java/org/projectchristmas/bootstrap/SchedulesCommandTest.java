package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.cli.Exit;

/** What runs by itself, as a person sees and sets it in a terminal. */
class SchedulesCommandTest {
    private static final String LINKS = "integrator.sync_links vendor=ornament_shop_com";

    private CommandScene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        scene = new CommandScene(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private String line(String call) {
        return scene.run("schedules").lines().stream()
                .filter(each -> each.startsWith(call + "\t"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyShopHasItsThreeSchedulesFromTheFirstStart() {
        var said = scene.run("schedules");

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.lines()).hasSize(1 + 3 * 3);
        assertThat(line(LINKS)).contains("\tevery PT1H\tconfig\t\t");
        assertThat(line("integrator.sync_unscraped vendor=ornament_shop_com"))
                .endsWith("\tcontinuously\tconfig\t\tas soon as there is something to do\t");
        assertThat(line("integrator.sync_scraped vendor=ornament_shop_com")).contains("\tdaily 03:30 ");
    }

    @Test
    void whatIsSetIsKeptOverStartsWhateverTheConfigSaysUntilItIsReset() {
        var set = scene.run(
                "schedules", "set", "integrator.sync_links", "vendor=ornament_shop_com", "daily 09:30 Europe/Berlin");

        assertThat(set.code()).isEqualTo(Exit.DONE);
        assertThat(set.lines()).hasSize(2);
        assertThat(line(LINKS)).contains("\tdaily 09:30 Europe/Berlin\tyou (config: every PT1H)\t");
        String override = "integrations.ornament_shop_com.schedule=PT24H";
        assertThat(scene.run("--set", override, "schedules").out())
                .contains(LINKS + "\tdaily 09:30 Europe/Berlin\tyou (config: every PT24H)\t");
        scene.run("schedules", "off", "integrator.sync_links", "vendor=ornament_shop_com");
        assertThat(line(LINKS)).contains("\toff\tyou (config: every PT1H)\t\t\t");
        scene.run("schedules", "reset", "integrator.sync_links", "vendor=ornament_shop_com");
        assertThat(line(LINKS)).contains("\tevery PT1H\tconfig\t");
    }

    @Test
    void aScheduleNeedsNoQuotes() {
        var set = scene.run(
                "schedules",
                "set",
                "integrator.sync_links",
                "vendor=ornament_shop_com",
                "daily",
                "09:30",
                "Asia/Tokyo");

        assertThat(set.code()).isEqualTo(Exit.DONE);
        assertThat(line(LINKS)).contains("\tdaily 09:30 Asia/Tokyo\tyou (config: every PT1H)\t");
    }

    @Test
    void aShopThatIsDisabledIsNotScheduled() {
        assertThat(scene.run("--set", "integrations.ornament_shop_com.enabled=false", "schedules")
                        .lines())
                .hasSize(1 + 2 * 3);
    }

    @Test
    void aShopThatIsDisabledIsRefusedBySayingSo() {
        var said = scene.run(
                "--set", "integrations.ornament_shop_com.enabled=false", "refresh", "--vendor", "ornament_shop_com");

        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("is switched off in the settings.");
    }

    @Test
    void theFunctionsOfTheSchedulerDoTheSame() {
        var set = scene.run(
                "run",
                "scheduler.set",
                "function=integrator.sync_links",
                "arguments=vendor=ornament_shop_com",
                "schedule=every PT2H");

        assertThat(set.code()).isEqualTo(Exit.DONE);
        assertThat(set.out()).contains("\"schedule\" : \"every PT2H\"", "\"configured\" : \"every PT1H\"");
        assertThat(scene.run("run", "scheduler.list").out()).contains("\"own\" : \"true\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set integrator.sync_links hourly | A schedule is \"off\", \"continuously\", \"every PT1H\"",
                "set integrator.sync_link off | the nearest is integrator.sync_links",
                "set integrator.sync_links vendor off | A schedule is \"off\"",
                "off integrator.sync_links vendor | Expected a name, an equals sign and a value",
                "set integrator.sync_links shop=x off | integrator.sync_links has no argument shop",
                "set integrator.sync_links continuously | integrator.sync_links cannot run continuously",
                "set models.products.find sku=1 off | models.products.find answers at once",
                "set integrator.sync_links vendor=nope off | There is no shop nope; there are hallmark_ornaments_com",
                "off integrator.sync_links vendor=nope | There is no shop nope",
                "reset integrator.sync_all | integrator.sync_all is not scheduled.",
                "set integrator.sync_links | Missing required parameter"
            })
    void whatCannotBeScheduledIsSaidInOneSentence(String line, String sentence) {
        var said = scene.run(("schedules " + line).split(" +", -1));

        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains(sentence);
    }

    @Test
    void aRefreshFromTheTerminalKeepsNoSchedules() {
        scene.run("--set", "integrations.ornament_shop_com.schedule=PT1M", "refresh", "--year", "1998");

        assertThat(scene.run("jobs").out()).doesNotContain("sync_links", "sync_unscraped", "sync_scraped");
    }
}
