package org.projectchristmas.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.sync.VisitSchedules;

class SettingsTest {
    private static final VendorId HOOKED = new VendorId("hookedonhallmark_com");
    private static final String GAP = "integrations.hookedonhallmark_com.gap";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void writeConfig() throws Exception {
        Files.writeString(folder.resolve("default.json"), """
                {"integrations": {"hookedonhallmark_com": {"gap": "PT2S", "concurrency": 2}}}""");
        home = folder.resolve("home");
    }

    @Test
    void whatIsSetIsThereAtTheNextStart() throws Exception {
        open().set(GAP, "PT5S");
        open().set("pictures.cacheBytes", "1000000");
        open().set("integrations.ornament_shop_com.enabled", "false");

        AppConfig config = open().effective();
        assertThat(config.integration(HOOKED).gap()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.integration(HOOKED).concurrency())
                .as("the config still counts beside it")
                .isEqualTo(2);
        assertThat(config.pictures().cacheBytes()).isEqualTo(1_000_000);
        assertThat(config.integration(new VendorId("ornament_shop_com")).enabled())
                .isFalse();
        assertThat(Files.readString(home.resolve("settings.json"))).contains("\"" + GAP + "\" : \"PT5S\"");
    }

    @Test
    void theCommandLineCountsOverTheOwnersAndThatOverTheConfig() throws Exception {
        assertThat(valueOf(open())).isEqualTo(new Settings.Value("PT2S", "PT2S", Origin.DEFAULT));
        open().set(GAP, "PT5S");
        assertThat(valueOf(open())).isEqualTo(new Settings.Value("PT5S", "PT2S", Origin.OWN));
        Settings overridden = open(GAP + "=PT9S");
        assertThat(valueOf(overridden)).isEqualTo(new Settings.Value("PT9S", "PT2S", Origin.COMMAND_LINE));
        assertThat(overridden.effective().integration(HOOKED).gap()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void whatIsUnsetIsAsTheConfigHasIt() throws Exception {
        open().set(GAP, "PT5S");
        open().unset(GAP);
        assertThat(valueOf(open())).isEqualTo(new Settings.Value("PT2S", "PT2S", Origin.DEFAULT));
        assertThatThrownBy(() -> open().unset(GAP))
                .isInstanceOf(ConfigException.class)
                .hasMessage("You have not set " + GAP + "; you have set none.");
    }

    @Test
    void aWrongValueIsToldAsTheConfigReaderTellsItAndChangesNothing() throws Exception {
        open().set(GAP, "PT5S");
        String before = Files.readString(home.resolve("settings.json"));

        assertThatThrownBy(() -> open().set(GAP, "fast"))
                .hasMessage("Not set: " + GAP
                        + " is \"fast\", but a duration such as \"PT2S\", \"PT24H\" or \"P7D\" is expected.");
        assertThatThrownBy(() -> open().set(GAP, "PT2H"))
                .hasMessage("Not set: " + GAP + " must be from PT0S to PT1H, but is PT2H.");
        assertThatThrownBy(() -> open().set("integrations.hookedonhallmark_com.gasp", "PT2S"))
                .hasMessageContaining("is not a setting")
                .hasMessageContaining("the nearest is " + GAP);
        assertThat(Files.readString(home.resolve("settings.json"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures.cacheBytes=500 MB", "integrations.hookedonhallmark_com.concurrency=3 to 5"})
    void aNumberWithSomethingBehindItIsNone(String setting) throws Exception {
        String[] parts = setting.split("=", 2);
        assertThatThrownBy(() -> open().set(parts[0], parts[1]))
                .hasMessage("Not set: " + parts[0] + " is \"" + parts[1] + "\", but a whole number is expected.");
        assertThatThrownBy(() -> open(setting).effective()).hasMessageContaining("a whole number is expected");
    }

    @Test
    void aSectionThatIsSetAtOnceTakesThePlaceOfItsParts() throws Exception {
        String schedule = "integrations.ornament_shop_com.schedule";
        open().set(schedule + ".links", "every PT2H");
        open().set(schedule, "off");
        assertThat(open().own()).containsExactly(Map.entry(schedule, "off"));
        assertThat(scheduleOf("ornament_shop_com").links()).isInstanceOf(Schedule.Off.class);

        open().set(schedule + ".links", "every PT3H");
        assertThat(scheduleOf("ornament_shop_com").links()).hasToString("every PT3H");
    }

    private VisitSchedules scheduleOf(String shop) throws ConfigException {
        return open().effective().integration(new VendorId(shop)).schedule();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1/christmas?user=me&password=secret",
                "jdbc:postgresql://127.0.0.1/christmas?password=not;secret&user=me",
                "jdbc:h2:tcp://127.0.0.1/christmas;USER=me;PASSWORD=secret"
            })
    void aPasswordWithinAnAddressIsNotShown(String url) throws Exception {
        open().set("store.url", url);
        assertThat(open().own().toString()).contains("127.0.0.1/christmas").doesNotContain("secret");
        assertThat(Objects.requireNonNull(open().list().get("store.url")).now())
                .contains("127.0.0.1/christmas")
                .doesNotContain("secret");
        assertThat(open().effective().store().url()).isEqualTo(url);
    }

    @Test
    void aMistakeInTheFileIsToldAtTheStartAndCanBeTakenBack() throws Exception {
        Files.createDirectories(home);
        Path file = Files.writeString(home.resolve("settings.json"), """
                {"news.percent": 300, "news.desktop": false}""");

        assertThatThrownBy(() -> open().effective())
                .isInstanceOf(ConfigException.class)
                .hasMessage(file + ": news.percent must be from 0.0 to 100.0, but is 300.0.");
        open().unset("news.percent");
        assertThat(open().effective().news().desktop()).isFalse();
    }

    @Test
    void aFileThatIsNoJsonIsToldWithItsPlace() throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("settings.json"), "{\"news.percent\": ");
        assertThatThrownBy(() -> open().effective())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("settings.json is not valid JSON at line 1");
    }

    @Test
    void aKillInTheMiddleOfWritingLeavesTheOldSettingsAndDoesNotHinderTheNext() throws Exception {
        open().set(GAP, "PT5S");
        // What is left when the process ends between the first byte and the move.
        Files.writeString(home.resolve("settings.json.new"), "{\"" + GAP + "\" : \"PT");

        assertThat(open().own()).containsExactly(Map.entry(GAP, "PT5S"));
        open().set(GAP, "PT6S");
        assertThat(open().own()).containsExactly(Map.entry(GAP, "PT6S"));
        assertThat(home.resolve("settings.json.new")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayHoldAPasswordIsReadByItsOwnerAloneUnlessTheOwnerSaysOtherwise() throws Exception {
        open().set("store.password", "secret");
        Path file = home.resolve("settings.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        open().set(GAP, "PT5S");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkedFileIsWrittenWhereItIsAndStaysLinked() throws Exception {
        Files.createDirectories(home);
        Path elsewhere = Files.writeString(folder.resolve("mine.json"), "{}");
        Path link = Files.createSymbolicLink(home.resolve("settings.json"), elsewhere);

        open().set(GAP, "PT5S");

        assertThat(link).isSymbolicLink();
        assertThat(elsewhere).content().contains("PT5S");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        Files.writeString(home, "a file where the folder should be");
        assertThatThrownBy(() -> open().set(GAP, "PT5S"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("Your settings cannot be kept in ");
    }

    @Test
    void everySettingThatIsListedCanBeSetToWhatItIs() throws Exception {
        Map<String, Settings.Value> all = open().list();
        assertThat(all).containsKeys(GAP, "log.format", "pictures.cacheBytes");
        for (var each : all.entrySet()) {
            if (!each.getValue().now().startsWith("[") && !each.getValue().now().equals("null")) {
                open().set(each.getKey(), each.getValue().now());
            }
        }
        assertThat(open().effective()).isEqualTo(AppConfigReader.read(folder, Map.of(), List.of()));
    }

    private Settings.Value valueOf(Settings settings) throws ConfigException {
        return Objects.requireNonNull(settings.list().get(GAP));
    }

    private Settings open(String... overrides) throws ConfigException {
        return Settings.open(folder, Map.of(), home, List.of(overrides));
    }
}
