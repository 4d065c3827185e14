package org.projectchristmas.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.HookBinding;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.log.LogFormat;
import org.projectchristmas.log.LogSettings;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sync.VisitSchedules;

class AppConfigReaderTest {
    private static final Schedule OFF = new Schedule.Off();
    private static final VendorId HOOKED = new VendorId("hookedonhallmark_com");
    private static final Path SHIPPED = Path.of("config");

    @TempDir
    private Path folder;

    @Test
    void anEmptyObjectMeansTheShippedDefaults() throws Exception {
        AppConfig shipped = AppConfigReader.read(SHIPPED, Map.of(), List.of());

        assertThat(read("{}")).isEqualTo(AppConfig.DEFAULT).isEqualTo(shipped);
    }

    @Test
    void theDefaultsVisitTheRealShopsPolitely() {
        assertThat(AppConfig.DEFAULT.integrations().values()).hasSize(3).allSatisfy(shop -> {
            assertThat(shop.url()).hasScheme("https");
            assertThat(shop.gap()).isGreaterThanOrEqualTo(Duration.ofMillis(1500));
            assertThat(shop.concurrency()).isEqualTo(1);
            assertThat(shop.schedule()).isEqualTo(VisitSchedules.DEFAULT);
        });
    }

    @Test
    void envPicksAFileAndConfigPathAnother() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), """
                {"integrations": {"hookedonhallmark_com": {"gap": "PT7S"}}}""");

        AppConfig demo = AppConfigReader.read(SHIPPED, Map.of("ENV", "demo"), List.of());
        AppConfig named =
                AppConfigReader.read(SHIPPED, Map.of("ENV", "demo", "CONFIG_PATH", other.toString()), List.of());

        assertThat(demo.integration(HOOKED).url()).isEqualTo(URI.create("http://127.0.0.1:18974"));
        assertThat(named.integration(HOOKED).gap()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void theLogIsTextOrJson() throws Exception {
        assertThat(read("{}").log()).isEqualTo(new LogSettings(LogFormat.TEXT));
        assertThat(read("{\"log\": {\"format\": \"json\"}}").log()).isEqualTo(new LogSettings(LogFormat.JSON));
        assertThatThrownBy(() -> read("{\"log\": {\"format\": \"xml\"}}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("log.format")
                .hasMessageContaining("\"text\" or \"json\"");
        assertThatThrownBy(() -> read("{\"log\": {\"fromat\": \"json\"}}")).hasMessageContaining("format");
    }

    @Test
    void whatIsAuditedIsSaidByPatternAndIsEverythingWhereTheFileIsSilent() throws Exception {
        AppConfig config = read("""
                {"audit": {"models.products.update": ["price", "name"]}}""");

        assertThat(config.audit())
                .isEqualTo(
                        Map.of("models.products.*", List.of("*"), "models.products.update", List.of("price", "name")));
    }

    @Test
    void hooksAreBoundByPatternsOfTheFilesOwnInItsOrder() throws Exception {
        AppConfig config = read("""
                {"hooks": {"models.products.*": {"pre": ["log"], "post": ["timing", "audit"]}, "*": {"post": ["log"]}},
                 "jobs": {"priorities": {"integrator.*": 3}, "workers": 4}}""");

        assertThat(config.hooks())
                .containsEntry("*", new HookBinding(List.of(), List.of("log")))
                .containsEntry("integrator.*", new HookBinding(List.of(), List.of("notify-on-price-drop")))
                .containsEntry("models.products.*", new HookBinding(List.of("log"), List.of("timing", "audit")))
                .containsEntry("models.products.update", new HookBinding(List.of(), List.of("audit")));
        assertThat(config.hooks().keySet())
                .containsExactly(
                        "*", "integrator.*", "models.products.create", "models.products.update", "models.products.*");
        assertThat(config.jobs().priorities()).isEqualTo(Map.of("integrator.*", 3));
        assertThat(config.jobs().workers()).isEqualTo(4);
    }

    @Test
    void aPriorityBeyondItsRangeIsNamed() {
        assertThatThrownBy(() -> read("{\"jobs\": {\"priorities\": {\"integrator.*\": 100}}}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("jobs.priorities.integrator.* must be from 0 to 99, but is 100");
        assertThatThrownBy(() -> read("{\"hooks\": {\"*\": {\"pro\": []}}}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("hooks.*.pro is not a setting");
    }

    @Test
    void theShopsKeepTheirOrder() throws Exception {
        AppConfig config = read("""
                {"integrations": {"ornament_shop_com": {"enabled": false}, "hallmark_ornaments_com": {}}}""");

        assertThat(config.integrations().keySet())
                .containsExactlyElementsOf(AppConfig.DEFAULT.integrations().keySet());
    }

    @Test
    void anOverrideByDottedNameWinsAndTheLastOneMost() throws Exception {
        AppConfig config = read(
                "{\"integrations\": {\"hookedonhallmark_com\": {\"gap\": \"PT3S\"}}}",
                "integrations.hookedonhallmark_com.gap=PT4S",
                "integrations.hookedonhallmark_com.concurrency=8",
                "integrations.hookedonhallmark_com.enabled=false",
                "integrations.hookedonhallmark_com.schedule=off",
                "sync.detailsMaxAge=P7D",
                "sync.implausibleShare=0.25",
                "pictures.visits.hosts=[\"cdn.example.com\"]",
                "integrations.hookedonhallmark_com.gap=PT5S");

        var shop = config.integration(HOOKED);
        assertThat(shop.gap()).isEqualTo(Duration.ofSeconds(5));
        assertThat(shop.concurrency()).isEqualTo(8);
        assertThat(shop.enabled()).isFalse();
        assertThat(shop.schedule()).isEqualTo(new VisitSchedules(OFF, OFF, OFF));
        assertThat(config.sync().detailsMaxAge()).isEqualTo(Duration.ofDays(7));
        assertThat(config.sync().implausibleShare()).isEqualTo(0.25);
        assertThat(config.pictures().visits().hosts()).containsExactly("cdn.example.com");
    }

    @Test
    void aScheduleIsASectionOrOneTextForTheLinks() throws Exception {
        Schedule hourly = Schedule.every(Duration.ofHours(1));
        Schedule daily = Schedule.every(Duration.ofHours(24));
        VisitSchedules usual = VisitSchedules.DEFAULT;

        assertThat(schedule("\"PT24H\"")).isEqualTo(new VisitSchedules(daily, usual.unscraped(), usual.scraped()));
        assertThat(schedule("\"every PT1H\""))
                .isEqualTo(new VisitSchedules(hourly, usual.unscraped(), usual.scraped()));
        assertThat(schedule("{\"scraped\": \"off\", \"links\": \"daily 09:30 Europe/Berlin\"}"))
                .isEqualTo(new VisitSchedules(
                        Schedule.dailyAt(LocalTime.of(9, 30), ZoneId.of("Europe/Berlin")), usual.unscraped(), OFF));
        assertThat(read("{}", "integrations.hookedonhallmark_com.schedule.unscraped=off")
                        .integration(HOOKED)
                        .schedule())
                .isEqualTo(new VisitSchedules(usual.links(), OFF, usual.scraped()));
        assertThat(schedule("{\"links\": \"daily 09:30\"}").links())
                .isEqualTo(Schedule.dailyAt(LocalTime.of(9, 30), ZoneId.systemDefault()));
    }

    private VisitSchedules schedule(String json) throws Exception {
        return read("{\"integrations\": {\"hookedonhallmark_com\": {\"schedule\": %s}}}".formatted(json))
                .integration(HOOKED)
                .schedule();
    }

    @Test
    void aSectionThatIsLeftOutByDefaultCanBeAddedAndTakenAway() throws Exception {
        assertThat(read("{}").sample()).isNull();
        assertThat(read("{\"sample\": {\"seed\": 7}}").sample())
                .isEqualTo(new SampleSettings(7, 1, 100, Duration.ZERO));
        assertThat(read("{}", "sample.seed=8").sample()).isEqualTo(new SampleSettings(8, 1, 100, Duration.ZERO));
        assertThat(read("{\"sample\": {}}", "sample=null").sample()).isNull();
    }

    @Test
    void aPasswordBeforeTheHostIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> read("{}", "store.url=jdbc:postgresql://me:secret@127.0.0.1/christmas"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("store.url must not hold user and password before the host")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void aPasswordIsNotRepeated() {
        assertThatThrownBy(() -> read("{}", "store.pasword=secret"))
                .hasMessageContaining("nearest is store.password")
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"integrations": {"hookedonhalmark_com": {}}} | integrations.hookedonhalmark_com is not a setting | nearest is integrations.hookedonhallmark_com.
            {"integrations": {"hookedonhallmark_com": {"gapp": "PT5S"}}} | integrations.hookedonhallmark_com.gapp is not a setting | nearest is integrations.hookedonhallmark_com.gap.
            {"integration": {}} | integration is not a setting | nearest is integrations.
            {"fetch": {"retries": {"time": 3}}} | fetch.retries.time is not a setting | nearest is fetch.retries.times.
            {"integrations": {"hookedonhallmark_com": {"gap": "fast"}}} | integrations.hookedonhallmark_com.gap is "fast" | a duration such as "PT2S"
            {"integrations": {"hookedonhallmark_com": {"gap": null}}} | integrations.hookedonhallmark_com.gap is null | a duration such as "PT2S"
            {"integrations": {"hookedonhallmark_com": {"gap": "PT2H"}}} | integrations.hookedonhallmark_com.gap must be from PT0S to PT1H | PT2H.
            {"integrations": {"hookedonhallmark_com": {"gap": "PT-2S"}}} | integrations.hookedonhallmark_com.gap must be from PT0S to PT1H | PT-2S.
            {"integrations": {"hookedonhallmark_com": {"schedule": "PT59S"}}} | integrations.hookedonhallmark_com.schedule is "PT59S" | "every PT1H" (a minute or more)
            {"integrations": {"hookedonhallmark_com": {"schedule": {"links": "every PT59S"}}}} | schedule.links is "every PT59S" | "every PT1H" (a minute or more)
            {"integrations": {"hookedonhallmark_com": {"concurrency": 0}}} | integrations.hookedonhallmark_com.concurrency must be from 1 to 64 | 0.
            {"integrations": {"hookedonhallmark_com": {"concurrency": 65}}} | integrations.hookedonhallmark_com.concurrency must be from 1 to 64 | 65.
            {"integrations": {"hookedonhallmark_com": {"concurrency": "4"}}} | integrations.hookedonhallmark_com.concurrency is "4" | a whole number is expected.
            {"integrations": {"hookedonhallmark_com": {"concurrency": 1.5}}} | integrations.hookedonhallmark_com.concurrency is 1.5 | a whole number is expected.
            {"integrations": {"hookedonhallmark_com": {"concurrency": 99999999999}}} | integrations.hookedonhallmark_com.concurrency is 99999999999 | a whole number is expected.
            {"integrations": {"hookedonhallmark_com": {"enabled": "yes"}}} | integrations.hookedonhallmark_com.enabled is "yes" | true or false is expected.
            {"integrations": {"hookedonhallmark_com": {"url": "ftp://example.com"}}} | integrations.hookedonhallmark_com.url must be a shop's address | ftp://example.com.
            {"integrations": {"hookedonhallmark_com": {"url": "not an address"}}} | integrations.hookedonhallmark_com.url is "not an address" | an address such as
            {"integrations": {"hookedonhallmark_com": {"schedule": "daily"}}} | integrations.hookedonhallmark_com.schedule is "daily" | "off", when to read the links, such as "every PT1H" (a minute or more), or a section with links, unscraped and scraped is expected.
            {"integrations": {"hookedonhallmark_com": {"schedule": "PT1S"}}} | integrations.hookedonhallmark_com.schedule is "PT1S" | "off", when to read the links
            {"integrations": {"hookedonhallmark_com": {"schedule": 24}}} | integrations.hookedonhallmark_com.schedule is 24, but | a section with links, scraped, unscraped is expected.
            {"integrations": {"hookedonhallmark_com": {"schedule": {"link": "off"}}}} | integrations.hookedonhallmark_com.schedule.link is not a setting | nearest is integrations.hookedonhallmark_com.schedule.links.
            {"integrations": {"hookedonhallmark_com": {"schedule": {"links": "hourly"}}}} | integrations.hookedonhallmark_com.schedule.links is "hourly" | "every PT1H" (a minute or more), "daily 09:30 Europe/Berlin"
            {"integrations": {"hookedonhallmark_com": {"schedule": {"links": "continuously"}}}} | integrations.hookedonhallmark_com.schedule.links cannot be continuously | such as every PT1H.
            {"store": {"url": "jdbc:mysql://x"}} | store.url must begin with jdbc:postgresql: | .
            {"sync": {"implausibleShare": "half"}} | sync.implausibleShare is "half" | a number is expected.
            {"sync": {"detailsMaxAge": "PT-1H"}} | sync.detailsMaxAge must be from PT0S to PT87600H | PT-1H.
            {"sync": {"implausibleShare": 7}} | sync.implausibleShare must be from 0.0 to 1.0 | 7.0.
            {"sync": {"implausibleMinimum": -1}} | sync.implausibleMinimum must be from 1 to 1000000 | -1.
            {"sync": {"resumeWithin": "PT-1S"}} | sync.resumeWithin must be from PT0S to PT720H | PT-1S.
            {"sync": {"maxPagesPerYear": 0}} | sync.maxPagesPerYear must be from 1 to 100000 | 0.
            {"sync": {"keptProblemPages": 0}} | sync.keptProblemPages must be from 1 to 1000 | 0.
            {"sync": {"pauseLimit": "PT-1M"}} | sync.pauseLimit must be from PT0S to PT24H | PT-1M.
            {"integrations": []} | integrations is [] | a section with hallmark_ornaments_com,
            {"fetch": null} | fetch is null | a section with acceptLanguage,
            {"fetch": {"userAgent": "me"}} | fetch.userAgent must be a name, a slash and a version | me.
            {"pictures": {"visits": {"hosts": "x"}}} | pictures.visits.hosts is "x" | a list is expected.
            [] | is not a config file | expected a JSON object
            `` | is not a config file | expected a JSON object
            {"fetch": {}} {} | is not valid JSON at line 1, column 1 | does not belong there.
            {"fetch": {}, "fetch": {}} | is not valid JSON at line 1, column | the name fetch is there a second time.
            {"fetch": } | is not valid JSON at line 1, column 11 | does not belong there.
            """)
    void whatIsWrongIsToldInOneSentence(String json, String what, String hint) throws Exception {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(hint)
                .hasMessageEndingWith(".")
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integrations.hookedonhallmark_com.gapp=PT5S | --set integrations.hookedonhallmark_com.gapp: integrations.hookedonhallmark_com.gapp is not a setting
            integrations.hookedonhallmark_com.concurrency=many | integrations.hookedonhallmark_com.concurrency is "many", but a whole number is expected.
            integrations.hookedonhallmark_com.gap= | gap is "", but a duration
            integrations.hookedonhallmark_com.gap.x=1 | gap is {"x":"1"}, but a duration
            integrations=5 | integrations is 5, but a section with
            gap | expected a setting's name, an equals sign and a value
            .gap=1 | is not a setting
            """)
    void anOverrideIsCheckedLikeAFile(String override, String message) {
        assertThatThrownBy(() -> read("{}", override))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsToldWithThoseThatAreThere() {
        assertThatThrownBy(() -> AppConfigReader.read(SHIPPED, Map.of("ENV", "demmo"), List.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("demmo.json")
                .hasMessageContaining("default.json, demo.json");
    }

    @Test
    void anEnvIsAFileNameAndNoPath() {
        assertThatThrownBy(() -> AppConfigReader.read(SHIPPED, Map.of("ENV", "../secret"), List.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("ENV must be the name of a file");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> AppConfigReader.read(SHIPPED, Map.of("CONFIG_PATH", folder.toString()), List.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("cannot be read");
    }

    private AppConfig read(String json, String... overrides) throws ConfigException, IOException {
        Path file = Files.writeString(folder.resolve("test.json"), json);
        return AppConfigReader.read(SHIPPED, Map.of("CONFIG_PATH", file.toString()), List.of(overrides));
    }
}
