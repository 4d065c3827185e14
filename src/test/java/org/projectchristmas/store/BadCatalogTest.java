package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.job.JobId;

@Timeout(120)
class BadCatalogTest {
    @TempDir
    private Path home;

    private Path file() {
        return home.resolve("catalog/christmas.mv.db");
    }

    private Database open() {
        return Database.open(StoreSettings.DEFAULT, home);
    }

    private void assertOneSentence(ThrowingCallable work, String words) {
        assertThatThrownBy(work)
                .isExactlyInstanceOf(CatalogException.class)
                .hasMessageContaining(words)
                .message()
                .endsWith(".")
                .doesNotContain("\n", "Exception");
    }

    @Test
    void aFolderInPlaceOfTheFileIsNamed() throws Exception {
        Files.createDirectories(file());
        assertOneSentence(this::open, "christmas.mv.db is a folder");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws Exception {
        Files.writeString(home.resolve("catalog"), "not a folder");
        assertOneSentence(this::open, "a file of that name is there");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws Exception {
        Path blocked = Files.writeString(home.resolve("blocked"), "");
        assertOneSentence(() -> Database.open(StoreSettings.DEFAULT, blocked.resolve("home")), "cannot be made");
    }

    @Test
    void aPathThatADatabaseUrlCannotHoldIsNamed() {
        assertOneSentence(() -> Database.open(StoreSettings.DEFAULT, home.resolve("a;b")), "semicolon");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBackslashIsNotTakenForAFolder() {
        assertOneSentence(() -> Database.open(StoreSettings.DEFAULT, home.resolve("a\\b")), "backslash");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aLinkToAFileThatIsNotThereIsNotTakenForANewCatalog() throws Exception {
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file(), home.resolve("gone.mv.db"));
        assertOneSentence(this::open, "is a link to a file that is not there");
        assertThat(file()).isSymbolicLink();
    }

    @Test
    void aLinkToAFileOfAnotherEndingIsNotTakenForANewCatalog() throws Exception {
        Files.createDirectories(file().getParent());
        Path other = Files.writeString(home.resolve("ornaments.db"), "a catalog");
        Files.createSymbolicLink(file(), other);
        assertOneSentence(this::open, "its name does not end in .mv.db");
    }

    @Test
    void aFolderInTheWayOfTheCopyIsNamed() throws Exception {
        Path draft = file().resolveSibling("christmas.draft.mv.db");
        Files.createDirectories(draft.resolve("something"));
        assertOneSentence(this::open, "cannot be used: the folder " + draft + " is in its way; move it away.");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() {
        var denied = new AccessDeniedException("christmas.draft.mv.db");
        assertThat(Failures.ofFile(file()).of(denied))
                .hasMessage("The catalog " + file()
                        + " cannot be used: nothing may be written to its folder; check the rights of that.");
    }

    @Test
    void aFileThatAUrlNamesIsOneLikeThatInTheDataFolder() throws Exception {
        open().close();
        Files.write(file(), new byte[0]);
        String path = home.resolve("catalog/christmas").toString();
        for (String url : List.of("jdbc:h2:file:" + path + ";WRITE_DELAY=0", "jdbc:h2:" + path)) {
            assertOneSentence(() -> Database.open(new StoreSettings(url, null, null, 2), home), "is empty");
        }
    }

    @Test
    void aFileOfGarbageIsLeftAsItIs() throws Exception {
        Files.createDirectories(file().getParent());
        byte[] garbage = "no catalog at all ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        Files.write(file(), garbage);
        assertOneSentence(this::open, "is damaged or not a catalog");
        assertThat(file()).hasBinaryContent(garbage);
    }

    @Test
    void aCatalogWithItsMiddleOverwrittenIsDamaged() throws Exception {
        open().close();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 0, bytes.length, (byte) 7);
        Files.write(file(), bytes);
        assertOneSentence(this::open, "is damaged or not a catalog");
    }

    @Test
    void aCatalogOfANewerProgramIsRefusedAndUntouched() throws Exception {
        try (Database database = open()) {
            Ornaments.insert(Ports.in(database), Ornaments.listed(Ornaments.FACTORY, "1"));
            database.transaction(sql -> sql.update("""
                            insert into "schema_history" select "installed_rank" + 100, '99', 'from the future', "type",
                            'V99__future.sql', "checksum", "installed_by", "installed_on", "execution_time", "success"
                            from "schema_history" where "version" = '1'"""));
        }
        byte[] before = Files.readAllBytes(file());
        for (int attempt = 0; attempt < 2; attempt++) {
            assertOneSentence(this::open, "written by a newer version");
            assertThat(file()).hasBinaryContent(before);
        }
    }

    @Test
    void anEmptyFileIsNotTakenForANewCatalog() throws Exception {
        Files.createDirectories(file().getParent());
        Files.createFile(file());
        assertOneSentence(this::open, "is empty");
        assertThat(file()).isEmptyFile();
    }

    @Test
    void aCatalogThatLacksATableIsCalledDamaged() {
        try (Database database = open()) {
            database.transaction(sql -> sql.update("drop table jobs cascade"));
        }
        assertOneSentence(
                () -> {
                    try (Database database = open()) {
                        new JdbcJobStore(database).roots(new JobId(1), 1);
                    }
                },
                "is damaged or not a catalog");
    }

    /** Whatever part of the file is lost, and wherever the database notices. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void aCatalogThatLostAPartIsToldInASentence(int seed) throws Exception {
        try (Database database = open()) {
            Ports ports = Ports.in(database);
            for (int i = 0; i < 200; i++) {
                Ornaments.insert(ports, Ornaments.listed(Ornaments.FACTORY, "" + i));
            }
        }
        byte[] bytes = Files.readAllBytes(file());
        Random random = new Random(seed);
        if (seed < 4) {
            Files.write(file(), Arrays.copyOf(bytes, bytes.length * (seed + 1) / 6));
        } else {
            int from = 8_192 + random.nextInt(bytes.length / 2);
            byte[] noise = new byte[Math.min(bytes.length - from, bytes.length / 4)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, from, noise.length);
            Files.write(file(), bytes);
        }
        try (Database database = open()) {
            Ports ports = Ports.in(database);
            ports.catalog().count();
            ports.catalog().forEach(_ -> {});
            new JdbcJobStore(database).recurring();
        } catch (CatalogException e) {
            assertThat(e).message().endsWith(".").doesNotContain("\n", "Exception", "SQL");
        }
    }

    @Test
    void aCatalogThatVanishesWhileOpenIsMissedAtOnce() throws Exception {
        try (Database database = open()) {
            Ports ports = Ports.in(database);
            Ornaments.insert(ports, Ornaments.listed(Ornaments.FACTORY, "1"));
            Files.delete(file());
            assertOneSentence(() -> Ornaments.insert(ports, Ornaments.listed(Ornaments.FACTORY, "2")), "is gone");
            assertOneSentence(() -> ports.catalog().count(), "is gone");
        }
    }

    @Test
    void aCatalogThatIsReplacedWhileOpenIsNotedAtOnce() throws Exception {
        try (Database database = open()) {
            Ports ports = Ports.in(database);
            Path other = Files.write(home.resolve("other"), new byte[8_192]);
            Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);
            assertOneSentence(() -> ports.catalog().count(), "was replaced while it was open");
        }
    }

    @Test
    void tablesOfSomethingElseAreLeftAlone() throws Exception {
        String url = "jdbc:h2:mem:foreign" + hashCode();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table products (id integer)");
            assertOneSentence(
                    () -> Database.open(new StoreSettings(url, null, null, 2), home), "tables of something else");
            assertThat(connection
                            .getMetaData()
                            .getTables(null, "PUBLIC", null, null)
                            .next())
                    .isTrue();
        }
    }

    @Test
    void aServerThatTakesTheConnectionAndSaysNothingCannotBeReached() throws Exception {
        try (var silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://127.0.0.1:%d/none".formatted(silent.getLocalPort());
            assertOneSentence(() -> Database.open(new StoreSettings(url, "me", null, 2), home), "cannot be reached");
        }
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutThePassword() {
        var settings = new StoreSettings("jdbc:postgresql://127.0.0.1:1/none?password=geheim", "me", "geheim", 2);
        assertThatThrownBy(() -> Database.open(settings, home))
                .isExactlyInstanceOf(CatalogException.class)
                .hasMessage("The catalog jdbc:postgresql://127.0.0.1:1/none cannot be reached.");
        assertThat(settings.toString()).doesNotContain("password=");
    }

    @Test
    @Tag("postgres")
    void aServerThatIsShutDownInTheMiddleCannotBeReachedAndWhatItSaidIsKept() {
        var settings = new StoreSettings(System.getenv("CHRISTMAS_TEST_POSTGRES"), null, null, 2);
        try (Database database = Database.open(settings, home)) {
            // What the server says to each connection when it is shut down.
            assertThatThrownBy(() -> database.transaction(
                            sql -> sql.rows("select pg_terminate_backend(pg_backend_pid())", Row::flag)))
                    .isExactlyInstanceOf(CatalogException.class)
                    .hasMessageEndingWith(" cannot be reached.")
                    .rootCause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            said -> assertThat(said.getSQLState()).isEqualTo("57P01"));
        }
    }

    @Test
    @Tag("postgres")
    void aDatabaseThatTheServerDoesNotHaveIsNamed() {
        String url = System.getenv("CHRISTMAS_TEST_POSTGRES").replaceFirst("/[^/?]+(\\?|$)", "/nowhere$1");
        assertOneSentence(
                () -> Database.open(new StoreSettings(url, null, null, 2), home), "does not exist on this server");
    }
}
