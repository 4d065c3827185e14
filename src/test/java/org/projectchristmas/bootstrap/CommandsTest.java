package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sample.SampleProduct;
import org.projectchristmas.sample.SampleShops;

/** The commands on a refreshed catalog, as a script sees them. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class CommandsTest {
    private Path folder = Path.of("");
    private CommandScene scene;
    private CommandScene.Said refresh;

    @BeforeAll
    void refresh(@TempDir Path shared) {
        folder = shared;
        scene = new CommandScene(folder);
        refresh = scene.run("refresh");
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private int products() {
        return SampleShops.vendors().stream()
                .mapToInt(vendor -> scene.shops.truth(vendor).size())
                .sum();
    }

    @Test
    void aRefreshReadsEveryShopToItsEndAndKeepsStandardOutputForData() {
        assertThat(refresh.code()).isEqualTo(Exit.DONE);
        assertThat(refresh.out()).isEmpty();
        for (VendorId vendor : SampleShops.vendors()) {
            int size = scene.shops.truth(vendor).size();
            assertThat(refresh.err()).containsPattern(vendor + " +done .*products %d/%d ".formatted(size, size));
        }
    }

    @Test
    void anExportHasTheColumnsThatScriptsCountOn() {
        CommandScene.Said said = scene.run("export", "-");

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(List.of(said.lines().getFirst().split(",")))
                .startsWith(
                        "vendor",
                        "vendor_product_id",
                        "sku",
                        "name",
                        "price",
                        "currency",
                        "availability",
                        "condition",
                        "release_year",
                        "link");
        assertThat(said.out().lines().skip(1))
                .filteredOn(line -> SampleShops.vendors().stream().anyMatch(each -> line.startsWith(each + ",")))
                .hasSize(products())
                .allMatch(line ->
                        line.contains(",available,") || line.contains(",unavailable,") || line.contains(",unknown,"));
        assertThat(said.err()).contains("Exported %,d products to standard output".formatted(products()));
    }

    @Test
    void whatIsToldOfSeveralShopsLeadsToAllOfThemAndOfOneToItsRun() throws Exception {
        assertThat(refresh.err()).contains("See 'christmas runs' for more.");
        assertThat(scene.run("refresh", "--vendor", CommandScene.FACTORY.value())
                        .err())
                .containsPattern("See 'christmas runs \\d+' for more\\.");
    }

    @Test
    void theWordHelpLeadsToTheHelp() {
        CommandScene.Said help = scene.run("help");
        assertThat(help.code()).isEqualTo(Exit.DONE);
        assertThat(help.out()).contains("Usage: christmas", "what is due by its schedule");
        assertThat(scene.run("help", "export").out()).startsWith("Usage: christmas export");
    }

    @Test
    void anExportToAFileSaysHowMuchWentWhere() {
        Path file = folder.resolve("ornaments.csv");
        CommandScene.Said said = scene.run("export", file.toString());

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Exported %,d products to %s".formatted(products(), file));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void searchSortsBySeveralColumns() {
        var lines = scene.run("search", "--limit", "0", "--sort", "-year,price", "--", "-soldout")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(fields -> !fields[3].isEmpty())
                .toList();
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines)
                .isSortedAccordingTo(Comparator.<String[], Integer>comparing(
                                fields -> fields[0].isEmpty() ? 0 : Integer.valueOf(fields[0]),
                                Comparator.reverseOrder())
                        .thenComparing(fields -> new BigDecimal(fields[3])));
        assertThat(scene.run("search", "--sort", "size", "bear").err())
                .contains("--sort: There is no column size to sort by, only name, year");
    }

    @Test
    void aSearchFindsWhatHasEveryWord() {
        SampleProduct known = scene.shops.truth(CommandScene.FACTORY).stream()
                .filter(each -> each.sku() != null)
                .findFirst()
                .orElseThrow();
        String sku = Objects.requireNonNull(known.sku()).replaceFirst("[^A-Za-z0-9].*", "");
        CommandScene.Said said = scene.run("search", "--limit", "0", sku.toLowerCase(Locale.ROOT));

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.lines().getFirst()).isEqualTo("year\tname\tsku\tprice\tcurrency\tavailability\tvendor");
        assertThat(said.lines()).anyMatch(line -> line.contains(known.name()));
        assertThat(said.lines().subList(1, said.lines().size())).allMatch(line -> line.contains(sku));
    }

    @Test
    void aSearchUnderstandsTheLanguageOfTheWindow() {
        CommandScene.Said said =
                scene.run("search", "--limit", "0", "--", "vendor:hooked", "year:1990..1999 price<30", "-soldout");
        List<String> rows = said.out().lines().skip(1).toList();

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            String[] fields = row.split("\t", -1);
            assertThat(fields[0]).startsWith("199");
            assertThat(Double.parseDouble(fields[3])).isLessThan(30);
            assertThat(fields[5]).isNotEqualTo("unavailable");
            assertThat(fields[6]).isEqualTo(CommandScene.HOOKED.value());
        });
    }

    @Test
    void aSearchThatIsWrongIsMarkedAtItsPlace() {
        CommandScene.Said said = scene.run("search", "frosty serie:x");

        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines())
                .containsExactly(
                        "christmas: There is no field “serie”; did you mean series?", "frosty serie:x", "       ^^^^^");
    }

    @Test
    void theHelpOfASearchTellsEveryField() {
        String help = scene.run("search", "--help").out();

        assertThat(help)
                .contains("year:1990..1999", "price<30", "is:accessory", "has:picture", "part of the shop’s name");
        // A line that the terminal wraps would go on at its edge.
        assertThat(help.lines()
                        .dropWhile(each -> !each.equals("Fields:"))
                        .skip(1)
                        .takeWhile(each -> !each.isBlank()))
                .allMatch(each -> each.startsWith("  ") && each.length() < 80);
    }

    @Test
    void theStatisticsAreThoseOfTheShops() {
        CommandScene.Said said = scene.run("stats");

        assertThat(said.code()).isEqualTo(Exit.DONE);
        for (VendorId vendor : SampleShops.vendors()) {
            long skus = scene.shops.truth(vendor).stream()
                    .map(SampleProduct::sku)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            assertThat(said.lines()).anySatisfy(line -> {
                assertThat(line).startsWith(vendor + "\t");
                // A field of several numbers is kept in one spelling, so a few can fall together.
                assertThat(Long.parseLong(line.substring(line.indexOf('\t') + 1)))
                        .isBetween(skus * 9 / 10, skus);
            });
        }
        assertThat(said.lines()).contains("vendor\trelease_year\tskus", "name\tprice\trelease_year\tcreated_at");
    }

    @Test
    void nothingIsHeldAfterAFirstRefresh() {
        CommandScene.Said said = scene.run("held");

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.lines()).containsExactly("id\tvendor\tyear\twhen\treason\turl");
    }

    @Test
    void insightAnswersOneQuestionAsCsvAndAllOfThemAsText() {
        CommandScene.Said totals = scene.run("insight", "totals", "--format", "csv");
        assertThat(totals.code()).isEqualTo(Exit.DONE);
        assertThat(totals.out()).doesNotContain("\r");
        assertThat(totals.lines().getFirst())
                .isEqualTo("vendor,listings,ornaments,accessories,skus,available,unavailable,unknown,gone");
        for (VendorId vendor : SampleShops.vendors()) {
            int size = scene.shops.truth(vendor).size();
            assertThat(totals.lines()).anyMatch(line -> line.startsWith(vendor + "," + size + ","));
        }

        CommandScene.Said all = scene.run("insight");
        assertThat(all.code()).isEqualTo(Exit.DONE);
        assertThat(all.lines())
                .contains("totals", "years", "prices", "stock", "rarest", "spreads", "drops", "arrivals", "baskets");
        assertThat(all.out()).containsPattern("(?m)^1998 +hallmark_ornaments_com +[0-9]+ +[0-9]+$");
    }

    @Test
    void insightSaysWhatCanBeAsked() {
        assertThat(scene.run("insight", "prizes"))
                .extracting(CommandScene.Said::code, said -> said.err().lines().findFirst())
                .containsExactly(
                        Exit.USAGE,
                        Optional.of(
                                "christmas: There is no question prizes; there are totals, years, prices, stock, rarest,"
                                        + " spreads, drops, arrivals, baskets."));
        assertThat(scene.run("insight", "--format", "csv").code()).isEqualTo(Exit.USAGE);
        assertThat(scene.run("insight", "totals", "--format", "xml").code()).isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "refresh", "export", "search", "stats", "held", "changes", "history", "insight"})
    void everyCommandExplainsItselfAndTellsItsVersion(String command) {
        String[] words = command.isEmpty() ? new String[0] : new String[] {command};
        CommandScene.Said help = scene.run(append(words, "--help"));
        CommandScene.Said version = scene.run(append(words, "--version"));

        assertThat(help.code()).isEqualTo(Exit.DONE);
        assertThat(help.out()).startsWith("Usage: christmas " + command).contains("--home", "--set");
        assertThat(version.code()).isEqualTo(Exit.DONE);
        assertThat(version.out()).startsWith("Project Christmas ");
        assertThat(help.err() + version.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--help refresh", "--set a=b --help stats", "-h nonsense"})
    void theHelpOfTheProgramNamesEveryCommand(String line) {
        CommandScene.Said said = scene.run(line.split(" "));

        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(Pattern.compile("(?m)^ {2}([a-z]+) {2,}\\S")
                        .matcher(said.out())
                        .results()
                        .map(each -> each.group(1)))
                .containsExactly(
                        "refresh",
                        "export",
                        "search",
                        "views",
                        "stats",
                        "insight",
                        "held",
                        "changes",
                        "history",
                        "functions",
                        "run",
                        "jobs",
                        "metrics",
                        "schedules",
                        "runs",
                        "serve",
                        "config",
                        "log",
                        "help");
    }

    @Test
    void aCommandIsFoundBehindOptionsAndAMisspeltOneIsGuessed() {
        assertThat(scene.run("--set", "stats", "search", "--help").out()).startsWith("Usage: christmas search ");
        assertThat(scene.run("--home=jobs", "stats", "--version").out()).startsWith("Project Christmas ");
        assertThat(scene.run("--home", "stat", "refrsh").err())
                .startsWith("christmas: Unmatched argument")
                .contains("refresh");
    }

    private static String[] append(String[] words, String more) {
        var all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = more;
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "refresh --nonsense",
                "refresh --vendor nobody",
                "refresh --vendor no!body",
                "refresh --year then",
                "refresh --url http://[x",
                "refresh --url http://127.0.0.1:1/elsewhere",
                "refresh --url http://127.0.0.1:1/x --year 1998",
                "search",
                "search --limit -1 angel",
                "search year:then",
                "search vendor:nobody angel)",
                "export",
                "held --apply 99",
                "changes --since then",
                "changes --since +1000000000-01-01T00:00:00Z",
                "changes --since P99999999D",
                "changes --field prize",
                "changes --vendor no!body",
                "changes --format xml",
                "changes --limit -1",
                "changes --run one",
                "history",
                "history no-such-sku"
            })
    void aWrongCommandLineIsOneSentenceAndExitCodeTwo(String line) {
        CommandScene.Said said = scene.run(line.split(" "));

        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("christmas: ").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run no\u009b2J", "held --no\u009b2J"})
    void whatAComplaintQuotesCommandsNoTerminal(String line) {
        assertThat(scene.run(line.split(" ")).err()).contains("no\uFFFD2J").doesNotContain("\u009b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export -", "search --limit 0 a", "stats", "--help"})
    void aReaderThatHasReadEnoughIsNoError(String line) {
        CommandScene.Said said = scene.runInto(refusing("Broken pipe"), line.split(" "));

        assertThat(said.code()).isEqualTo(Exit.READER_GONE);
        assertThat(said.err()).doesNotContain("christmas:", "Exception", "Broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export -", "search --limit 0 a", "stats", "--help"})
    void standardOutputOnAFullDiskIsNeverTakenForSuccess(String line) {
        CommandScene.Said said = scene.runInto(refusing("No space left on device"), line.split(" "));

        assertThat(said.code()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(said.err())
                .containsPattern("christmas: .*(?i)no space left on")
                .doesNotContain("Exception");
    }

    private static OutputStream refusing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void asWithWindowsAndCommandsOnlyOneProcessUsesAFolderAndTheOtherIsToldWho() throws Exception {
        Path busy = Files.createDirectory(folder.resolve("busy"));
        try (var other = Instance.take(busy, "the window").orElseThrow()) {
            assertThat(other.summons().get()).isZero();
            CommandScene.Said said = scene.run("--home", busy.toString(), "stats");

            assertThat(said.code()).isEqualTo(Exit.UNAVAILABLE);
            assertThat(said.err())
                    .contains("is in use by the window (process "
                            + ProcessHandle.current().pid() + ")");
        }
    }
}
