package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.cli.Exit;

/** What changed, as commands and functions tell it, in a catalog that was edited by hand. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class HistoryCommandsTest {
    private static final String HEAD =
            "time\tvendor\tid\tvendor_product_id\tsku\tname\tfield\told\tnew\tactor\tjob\trun";

    private CommandScene scene;

    @BeforeAll
    void open(@TempDir Path folder) {
        scene = new CommandScene(folder);
        assertThat(scene.run("refresh", "--year", "1998", "--vendor", CommandScene.FACTORY.value())
                        .code())
                .isEqualTo(Exit.DONE);
        assertThat(run("models.products.update", "id=1", "price=123.5", "artist==1+1")
                        .code())
                .isEqualTo(Exit.DONE);
        assertThat(run("models.products.update", "id=2", "availability=unavailable", "price=0.01")
                        .code())
                .isEqualTo(Exit.DONE);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private CommandScene.Said run(String... words) {
        var line = new ArrayList<>(List.of("run"));
        line.addAll(List.of(words));
        return scene.run(line.toArray(String[]::new));
    }

    @Test
    void anEditAnswersWithTheProductAndWhatChanged() {
        var said = run("models.products.update", "id=3", "name=1998 Frosty", "clear=size");

        assertThat(said.out()).contains("\"name\" : \"1998 Frosty\"", "\"changed\" : [ \"name\"");
        assertThat(run("models.products.update", "id=3", "name=1998 Frosty").out())
                .contains("\"changed\" : [ ]");
    }

    @Test
    void whatChangedIsListedNewestFirstWithItsAuthor() {
        var said = scene.run("changes", "--field", "price");

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.lines().getFirst()).isEqualTo(HEAD);
        assertThat(said.lines().get(1)).contains("\t2\t", "\tprice\t", "\t0.01\tcli\t\t");
        assertThat(said.lines().get(2)).contains("\t1\t", "\tprice\t", "\t123.50\tcli\t\t");
        assertThat(said.err()).contains(" changes: ", " prices changed (").contains("0 new products");
    }

    @Test
    void aLimitIsKeptAndSaidAndZeroGivesAll() {
        var one = scene.run("changes", "--limit", "1");
        var all = scene.run("changes", "--limit", "0", "--since", "7d");

        assertThat(one.lines()).hasSize(2);
        assertThat(one.err()).contains(", 1 shown: ");
        assertThat(all.lines()).hasSizeGreaterThan(3);
        assertThat(all.err()).doesNotContain("shown");
    }

    @Test
    void csvIsSafeForASpreadsheet() {
        var said = scene.run("changes", "--format", "csv", "--field", "artist", "--since", "today");

        assertThat(said.lines().getFirst()).isEqualTo(HEAD.replace('\t', ','));
        assertThat(said.lines().get(1)).contains(",artist,", ",'=1+1,cli,");
    }

    @Test
    void theChangesOfAnotherShopAreNone() {
        assertThat(scene.run("changes", "--vendor", CommandScene.HOOKED.value()).lines())
                .containsExactly(HEAD);
    }

    @Test
    void theHistoryOfAProductIsFoundByNumberByShopAndBySku() {
        var byNumber = scene.run("history", "1");
        String line = byNumber.lines().get(1);
        String[] cells = line.split("\t", -1);

        assertThat(byNumber.code()).isEqualTo(Exit.DONE);
        assertThat(byNumber.lines())
                .contains("id\ttime\tprice\tcurrency\tregular_price\tavailability")
                .anyMatch(each -> each.contains("\t123.50\tUSD\t"))
                .anyMatch(each -> each.contains("\tartist\t") && each.endsWith("\t=1+1\tcli\t\t"));
        assertThat(scene.run("history", cells[1] + ":" + cells[2]).out()).isEqualTo(byNumber.out());
        assertThat(scene.run("history", cells[3]).lines()).contains(line);
    }

    @Test
    void theFunctionsOfTheAuditorTellTheSame() {
        assertThat(run("auditor.history_of", "id=1").out()).contains("\"prices\" : [", "\"new\" : \"123.50\"");
        assertThat(run("auditor.changes_since", "since=2020-01-01T00:00:00Z", "field=price", "limit=1")
                        .out())
                .contains("\"new\" : \"0.01\"", "\"actor\" : \"cli\"", "\"model\" : \"products\"")
                .doesNotContain("123.50");
        assertThat(run("auditor.changes_of_run", "run=4711").out().strip()).isEqualTo("[ ]");
        assertThat(run("auditor.changes_of_job", "job=4711").out().strip()).isEqualTo("[ ]");
    }

    @Test
    void callsThatChangeARecordAreRecordedWithTheirResultAndOthersAreNot() {
        assertThat(run("models.products.update", "id=999999", "price=1").code()).isEqualTo(Exit.USAGE);
        run("models.products.get_by_id", "id=1");

        assertThat(run("auditor.calls_since", "since=2020-01-01T00:00:00Z").out())
                .contains("\"arguments\" : \"artist==1+1 id=1 price=123.5\"", "\"result\" : \"DONE\"")
                .contains("\"result\" : \"FAILED\"", "There is no product 999999.")
                .doesNotContain("get_by_id");
    }

    @Test
    void aProductCanBeAddedOnce() {
        String[] words = {
            "models.products.create",
            "vendor=" + CommandScene.FACTORY,
            "vendor_product_id=by-hand-1",
            "link=https://shop.test/by-hand-1",
            "name=1975 Raggedy Ann",
            "availability=available"
        };
        var said = run(words);
        var again = run(words);

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).contains("\"name\" : \"1975 Raggedy Ann\"", "\"availability\" : \"available\"");
        assertThat(again.code()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("already has by-hand-1: it is product ");
        assertThat(scene.run("history", CommandScene.FACTORY + ":by-hand-1").lines())
                .anyMatch(each -> each.endsWith("\t\t\t\tavailable"))
                .anyMatch(each -> each.contains("\tname\t\t1975 Raggedy Ann\tcli\t"));
    }

    @Test
    void whatIsClearedTwiceIsCleared() {
        var said = run("models.products.update", "id=3", "clear=size,brand,size");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).contains("\"changed\" : [ \"brand\", \"size\" ]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update id=1                       | Nothing is to be changed; say for example price=19.95.",
                "update id=1 price=1.234           | price has at most two decimals, but 1.234 has more.",
                "update id=1 price=-1              | price is from 0 to below one billion, but not -1.",
                "update id=1 price=1e999999999     | price is wrong; a number is expected, not \"1e999999999\".",
                "update id=1 price=NaN             | price is wrong; a number is expected, not \"NaN\".",
                "update id=1 release_year=1212     | release_year is from 1973 to ",
                "update id=1 availability=maybe    | availability is available, unavailable or unknown, but not maybe.",
                "update id=1 name=                 | name is empty",
                "update id=1 clear=name            | clear names name, which is no field that can be taken away.",
                "update id=1 clear=size size=3     | size is both set and cleared.",
                "update id=1 link=https://x.test   | has no argument link",
                "update price=1                    | models.products.update needs id, a whole number",
                "create vendor=nobody vendor_product_id=1 link=https://x.test/1 name=A | There is no shop nobody; there are ",
                "create vendor=ornament_shop_com vendor_product_id=url:1 link=https://x.test/1 name=A | vendor_product_id is the shop's own id",
                "create vendor=ornament_shop_com vendor_product_id=1 link=ftp://x.test/1 name=A | link begins with http or https"
            })
    void anImpossibleEditIsRefusedInOneSentence(String line, String sentence) {
        var said = run(("models.products." + line.strip()).split(" +", -1));

        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).startsWith("christmas: ").contains(sentence).hasLineCount(1);
    }

    @Test
    void anAuditOfASoundCatalogFindsNothing() {
        var said = run("auditor.audit", "vendor=" + CommandScene.FACTORY);

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).contains(" products checked, 0 discrepancies.");
    }
}
