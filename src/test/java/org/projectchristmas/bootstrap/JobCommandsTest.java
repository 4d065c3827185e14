package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.cli.Exit;

/** What a script sees of functions and jobs. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class JobCommandsTest {
    private CommandScene scene;

    @BeforeAll
    void open(@TempDir Path folder) {
        scene = new CommandScene(folder);
        assertThat(scene.run("refresh", "--year", "1998").code()).isEqualTo(Exit.DONE);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void functionsAreListedWithWhatTheyMustBeTold() {
        var said = scene.run("functions");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.lines())
                .containsSubsequence(
                        "models.products.get_by_id id",
                        "    Gives the product with this number.",
                        "    id: The catalog's own number of the product (a whole number)");
    }

    @Test
    void aCallPrintsItsAnswerAsJson() {
        var said = scene.run("run", "models.products.get_by_id", "id=1");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).startsWith("{").contains("\"id\" : 1,", "\"availability\" : ", "\"link\" : \"http");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "models.products.get_by_ip id=1   | There is no function models.products.get_by_ip; the nearest is models.products.get_by_id.",
                "models.products.get_by_id        | models.products.get_by_id needs id, a whole number",
                "models.products.get_by_id id=one | id is wrong; a whole number is expected, not \"one\".",
                "models.products.get_by_id id=0   | There is no product 0.",
                "models.products.get_by_id id     | Expected a name, an equals sign and a value",
                "models.products.find sku=1 sku=2 | sku is given twice.",
                "integrator.sync_by_ids vendor=ornament_shop_com ids=1,b | ids is wrong; whole numbers with commas between them is expected",
                "integrator.sync_scraped limit=0 | limit is wrong; a whole number from 1 is expected, not \"0\"."
            })
    void whatCannotBeAskedForIsSaidInOneSentence(String line, String sentence) {
        String[] words = ("run " + line).split(" +", -1);
        var said = scene.run(words);
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("christmas: ").contains(sentence).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "refresh --year soon      | '--year': 'soon' is not a whole number",
                "jobs --limit 1.5         | '--limit': '1.5' is not a whole number",
                "runs one                 | (N): 'one' is not a whole number",
                "jobs --limit 99999999999 | '--limit': '99999999999' is beyond what can be counted"
            })
    void whatIsNoNumberIsSaidInTheWordsOfWhoeverTypedIt(String line, String sentence) {
        var said = scene.run(line.split(" +", -1));
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).startsWith("christmas: Invalid value for ").contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hooks={\"models.prod.*\":{\"pre\":[\"log\"]}}     | hooks.models.prod.* matches no function",
                "hooks={\"models.products.*\":{\"pre\":[\"lock\"]}} | hooks.models.products.*.pre names the unknown hook lock",
                "audit={\"models.product.*\":[\"price\"]}          | audit.models.product.* matches no function that changes a record",
                "audit={\"models.products.find\":[\"price\"]}      | audit.models.products.find matches no function that changes a record",
                "audit={\"models.products.*\":[\"prize\"]}         | audit.models.products.* names the unknown field prize",
                "jobs.priorities={\"integrater.*\":1}              | jobs.priorities.integrater.* matches no function"
            })
    void settingsThatNameNothingStopTheStart(String setting, String sentence) {
        var said = scene.run("--set", setting.strip(), "jobs");
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains(sentence).contains("the nearest is");
    }

    @Test
    void jobsAreAskedForByTheirNumber() {
        assertThat(scene.run("jobs").lines().getFirst()).startsWith("id\tstate");
        var said = scene.run("jobs", "--tree", "4711");
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("There is no job 4711");
    }

    @Test
    void aProductsPageIsReadBeforeTheAnswerComes() {
        var said = scene.run("run", "integrator.sync_by_id", "id=1");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).contains(" done: ").doesNotContain("asked for");
    }

    @Test
    void aPageThatIsNotOfTheShopIsNotAskedFor() {
        String id = scene
                .run(
                        "run",
                        "models.products.create",
                        "vendor=ornament_shop_com",
                        "vendor_product_id=abroad",
                        "link=https://elsewhere.example.com/page",
                        "name=Abroad")
                .lines()
                .stream()
                .filter(each -> each.contains("\"id\" : "))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        var said = scene.run("run", "integrator.sync_by_id", "id=" + id);
        assertThat(said.code()).isEqualTo(Exit.INCOMPLETE);
        assertThat(said.out())
                .contains(" failed: https://elsewhere.example.com/page is not a page of ornament_shop_com.");
    }

    @Test
    void aTextOfAProductIsOneLine() {
        for (String name : List.of("a\tb", "a\nb", "a\u001b[31mb", "a\u0085b")) {
            var said = scene.run("run", "models.products.update", "id=1", "name=" + name);
            assertThat(said.code()).isEqualTo(Exit.USAGE);
            assertThat(said.err()).contains("name is one line of text, without tabs or other control characters.");
        }
    }

    @Test
    void aJobThatHasEndedIsLeftAndThatIsSaid() {
        for (String action : List.of("--cancel", "--pause", "--resume")) {
            var said = scene.run("jobs", action, "1");
            assertThat(said.code()).isEqualTo(Exit.DONE);
            assertThat(said.err()).isEqualTo("Job 1 has ended already; nothing was done.\n");
        }
    }

    @Test
    void secondsAreTheSameInEveryCountry() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        try {
            assertThat(scene.run("jobs").lines().getLast().split("\t", -1)[4]).matches("\\d+\\.\\d");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changes --vendor nope",
                "runs --vendor nope",
                "metrics --vendor nope",
                "run integrator.runs vendor=nope",
                "run integrator.sync_links vendor=nope",
                "run auditor.audit vendor=nope",
                "run scheduler.set function=integrator.sync_links arguments=vendor=nope schedule=off"
            })
    void aShopThatThereIsNotIsNoShopWithoutAnything(String line) {
        var said = scene.run(line.split(" ", -1));
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("There is no shop nope; there are hallmark_ornaments_com, ");
    }

    @Test
    void changesOfARunOrJobThatThereIsNotAreNotNone() {
        assertThat(scene.run("changes", "--run", "999").err()).contains("There is no run 999;");
        assertThat(scene.run("changes", "--job", "99999").err()).contains("There is no job 99999;");
        assertThat(scene.run("changes", "--run", "1").code()).isEqualTo(Exit.DONE);
        assertThat(scene.run("changes", "--job", "1").code()).isEqualTo(Exit.DONE);
    }

    @Test
    void onlyKnownRootsCanBeConsumed() {
        var said = scene.run("serve", "--consume", "integratr");
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("There are no jobs whose names begin with integratr");
    }
}
