package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.bootstrap.CommandScene.FACTORY;
import static org.projectchristmas.bootstrap.CommandScene.HOOKED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.projectchristmas.cli.Exit;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sample.Fault;
import org.projectchristmas.sample.SampleProduct;
import org.projectchristmas.sample.SampleShops;

/** Whatever goes wrong with a file or a shop: one clear sentence, nothing lost, and the rest goes on. */
@Timeout(120)
class BadInputTest {
    private static final Pattern SHOWN = Pattern.compile(
            "^failed: (\\w+) (http\\S+): shows (a price that cannot be read:|\\d+ prices that cannot be read, such as)"
                    + " \"((USD |CAD)?\\$)?NaN\"; what is known stays$");

    @TempDir
    private Path folder;

    private CommandScene scene;

    @BeforeEach
    void open() {
        scene = new CommandScene(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private int size(VendorId vendor) {
        return scene.shops.truth(vendor).size();
    }

    private long exported(VendorId vendor) {
        return scene.run("export", "-")
                .out()
                .lines()
                .filter(line -> line.startsWith(vendor + ","))
                .count();
    }

    private static void assertOneSentence(CommandScene.Said said, int code) {
        assertThat(said.code()).isEqualTo(code);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("christmas: ").endsWith(".\n").hasLineCount(1);
        assertThat(said.err()).doesNotContain("Exception", "\tat ");
    }

    private SampleProduct first(VendorId vendor) {
        return scene.shops.truth(vendor).getFirst();
    }

    @Test
    void aPageOf200MegabytesIsGivenUpAndTheRestIsRead() {
        String path = first(FACTORY).path();
        scene.shops.faults(FACTORY).add("^" + Pattern.quote(path) + "$", new Fault.Huge(200L << 20));
        CommandScene.Said said = scene.run("refresh");

        assertThat(said.code()).isEqualTo(Exit.INCOMPLETE);
        assertThat(said.err().lines().filter(line -> line.startsWith("failed: ")))
                .singleElement()
                .asString()
                .contains(path)
                .endsWith(" is larger than 10240 KiB");
        for (VendorId vendor : SampleShops.vendors()) {
            assertThat(exported(vendor)).as(vendor.value()).isEqualTo(size(vendor));
        }
    }

    @Test
    void aShopThatHangsIsLeftAndTheOthersAreRead() {
        scene.shops.faults(HOOKED).add(".", new Fault.Hang());
        CommandScene.Said said = scene.run("refresh", "--set", "fetch.timeouts.stall=PT5S");

        assertThat(said.code()).isEqualTo(Exit.INCOMPLETE);
        assertThat(said.err()).containsPattern("failed: " + HOOKED + " .*\\.").doesNotContain("Exception");
        for (VendorId vendor : SampleShops.vendors()) {
            assertThat(exported(vendor)).isEqualTo(vendor.equals(HOOKED) ? 0 : size(vendor));
        }
        scene.shops.faults(HOOKED).clear();
        assertThat(scene.run("refresh").code()).isEqualTo(Exit.DONE);
        assertThat(exported(HOOKED)).isEqualTo(size(HOOKED));
    }

    @Test
    void aProductPageWhosePriceIsNoNumberLeavesTheKnownPrice() {
        scene.run("refresh", "--vendor", FACTORY.value());
        SampleProduct product = first(FACTORY);
        String before = line(product);
        scene.shops.faults(FACTORY).add("_p_", new Fault.BrokenPrices());
        String url = scene.shops.url(FACTORY).resolve(product.path()).toString();
        CommandScene.Said said = scene.run("refresh", "--url", url);

        assertThat(said.code()).isEqualTo(Exit.INCOMPLETE);
        assertThat(said.err()).contains(product.path() + ": shows a price that cannot be read: \"$NaN\"");
        assertThat(before).contains(",USD,");
        assertThat(line(product)).startsWith(before.substring(0, before.indexOf(url)));
    }

    @ParameterizedTest
    @MethodSource("org.projectchristmas.sample.SampleShops#vendors")
    void listingsInWhichNoPriceIsANumberLeaveTheKnownPricesAndSaySo(VendorId vendor) {
        assertThat(scene.run("refresh", "--vendor", vendor.value()).code()).isEqualTo(Exit.DONE);
        String before = scene.run("export", "-").out();
        scene.shops.faults(vendor).add(".", new Fault.BrokenPrices());
        CommandScene.Said said = scene.run("refresh", "--vendor", vendor.value());

        assertThat(said.code()).isEqualTo(Exit.INCOMPLETE);
        List<String> failed =
                said.err().lines().filter(line -> line.startsWith("failed: ")).toList();
        assertThat(failed)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(line -> SHOWN.matcher(line).find());
        assertThat(prices(scene.run("export", "-").out())).isEqualTo(prices(before));

        scene.shops.faults(vendor).clear();
        assertThat(scene.run("refresh", "--vendor", vendor.value()).code()).isEqualTo(Exit.DONE);
        assertThat(prices(scene.run("export", "-").out())).isEqualTo(prices(before));
    }

    private static List<String> prices(String csv) {
        return csv.lines()
                .map(line -> line.replaceFirst(",http.*", ""))
                .sorted()
                .toList();
    }

    private String line(SampleProduct product) {
        return scene.run("export", "-")
                .out()
                .lines()
                .filter(each -> each.contains(product.path()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCatalogThatVanishesDuringARefreshEndsItWithASentence() throws Exception {
        scene.shops.faults(FACTORY).add("c_\\d", new Fault.Slow(Duration.ofMillis(300)));
        Path file = scene.home.resolve("catalog/christmas.mv.db");
        var said = CompletableFuture.supplyAsync(() -> scene.run("refresh"));
        while (scene.shops.requests(HOOKED) < 20 && !said.isDone()) {
            Thread.onSpinWait();
        }
        Files.delete(file);

        assertThat(said.join().code()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(said.join().err())
                .contains("christmas: The catalog " + file + " is gone; ")
                .doesNotContain("Exception", "failed: ");
        assertThat(scene.run("refresh").code()).isEqualTo(Exit.DONE);
        assertThat(exported(FACTORY)).isEqualTo(size(FACTORY));
    }

    @Test
    void theServiceEndsWhenItsCatalogIsGone() throws Exception {
        Path file = scene.home.resolve("catalog/christmas.mv.db");
        var said = CompletableFuture.supplyAsync(() -> scene.run("serve"));
        while (scene.shops.requests(HOOKED) == 0 && !said.isDone()) {
            Thread.onSpinWait();
        }
        Files.delete(file);

        assertThat(said.join().code()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(said.join().err()).contains("christmas: The catalog " + file + " is gone; ");
    }

    @Test
    void aCatalogOfGarbageIsLeftAsItIs() throws Exception {
        Path file = scene.home.resolve("catalog/christmas.mv.db");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "no catalog at all ".repeat(5_000));

        assertOneSentence(scene.run("stats"), Exit.UNAVAILABLE);
        assertThat(file).hasContent("no catalog at all ".repeat(5_000));
    }

    @Test
    void anExportTakesThePlaceOfNoFileThatTheProgramKeeps() throws Exception {
        scene.run("refresh", "--vendor", FACTORY.value());
        scene.run("config", "set", "integrations.hookedonhallmark_com.gap", "PT5S");
        long before = exported(FACTORY);
        List<Path> kept;
        try (var files = Files.walk(scene.home)) {
            kept = Stream.concat(files.filter(Files::isRegularFile), Stream.of(scene.config))
                    .toList();
        }
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), scene.home.resolve("catalog/christmas.mv.db"));

        assertThat(kept).extracting(each -> each.getFileName().toString()).contains("settings.json", "instance.lock");
        for (Path each : Stream.concat(kept.stream(), Stream.of(link)).toList()) {
            CommandScene.Said said = scene.run("export", each.toString());
            assertOneSentence(said, Exit.USAGE);
            assertThat(said.err()).contains(each + " is where the program keeps its own files");
        }
        assertThat(exported(FACTORY)).isEqualTo(before);
        assertThat(scene.run("export", scene.home.resolve("ornaments.csv").toString())
                        .code())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");

        for (Path each : new Path[] {blocked, blocked.resolve("inside")}) {
            CommandScene.Said said = scene.run("--home", each.toString(), "refresh");
            assertOneSentence(said, Exit.UNAVAILABLE);
            assertThat(said.err()).contains("The folder " + each + " cannot be written: ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"integrations": {"hookedonhalmark_com": {}}} | integrations.hookedonhalmark_com is not a setting | nearest is integrations.hookedonhallmark_com.
            {"integrations": {"hookedonhallmark_com": {"gap": 5}}} | integrations.hookedonhallmark_com.gap is 5 | a duration such as
            {"integrations": {"hookedonhallmark_com": {"concurrency": 4000}}} | integrations.hookedonhallmark_com.concurrency must be from 1 to 64 | 4000
            {"integrations": | is not valid JSON at line 1 | it ends too early
            """)
    void aCorruptConfigStopsTheStart(String json, String what, String hint) throws Exception {
        Files.writeString(scene.config, json);
        CommandScene.Said said = scene.run("refresh");

        assertOneSentence(said, Exit.USAGE);
        assertThat(said.err()).contains(what).contains(hint);
        assertThat(scene.home).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integrations.hookedonhallmark_com.gapp=PT5S | nearest is integrations.hookedonhallmark_com.gap.
            integrations.hookedonhallmark_com.gap=often | a duration such as
            integrations.hookedonhallmark_com.gap=PT9H | must be from PT0S to PT1H
            gap | expected a setting's name
            """)
    void aWrongOverrideStopsTheStart(String override, String hint) {
        CommandScene.Said said = scene.run("refresh", "--set", override);

        assertOneSentence(said, Exit.USAGE);
        assertThat(said.err())
                .contains("--set " + override.replaceFirst("=.*", ""))
                .contains(hint);
    }

    @Test
    void anEmptyNameIsNoFolderAndNoFile() {
        for (CommandScene.Said said : List.of(
                scene.run("--home", "", "export", "-"), scene.run("export", "-", "--home="), scene.run("export", ""))) {
            assertThat(said.code()).isEqualTo(Exit.USAGE);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("the name is empty").doesNotContain("Exception");
        }
        assertThat(scene.home).doesNotExist();
    }

    @Test
    void aConfigThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.json");

        CommandScene.Said byPath = scene.with("CONFIG_PATH", missing.toString()).run("stats");
        assertOneSentence(byPath, Exit.USAGE);
        assertThat(byPath.err()).contains("There is no config file " + missing);

        CommandScene.Said byName =
                scene.with("CONFIG_PATH", "").with("ENV", "demmo").run("stats");
        assertOneSentence(byName, Exit.USAGE);
        assertThat(byName.err()).contains("demmo.json").contains("demo.json");
    }

    @Test
    void aConfigThatNeverEndsIsNotRead() throws Exception {
        Path device = Path.of("/dev/zero");
        Path odd = Files.exists(device) ? device : folder;

        assertOneSentence(scene.with("CONFIG_PATH", odd.toString()).run("stats"), Exit.USAGE);
    }
}
