package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.cli.Exit;

/** The log as a command prints it. */
class LogCommandTest {
    private static final String OF_A_SHOP =
            "2026-11-24T18:35:01.333Z INFO  vendor=ornament_shop_com job=80 run=3 [job-4]"
                    + " org.projectchristmas.job.LogHook - The listing of 1995 was read.";
    private static final String FAILED =
            "2026-11-24T18:35:02.000Z ERROR job=81 [job-4] org.projectchristmas.job.run.Turns - job 81 failed [CX-7F3A-K2]"
                    + "\n\tjava.lang.IllegalStateException: out of glitter";
    private static final String PLAIN = "2026-11-24T18:35:03.000Z INFO  [main] org.example.Cat - purred";

    @TempDir
    private Path folder;

    private CommandScene scene;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        scene = new CommandScene(folder);
        file = scene.home.resolve("log/christmas.log");
        Files.createDirectories(file.getParent());
        Files.writeString(file, OF_A_SHOP + "\n" + FAILED + "\n" + PLAIN + "\n");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void withoutAFilterItPrintsTheEndOfTheLogAsItStands() {
        var said = scene.run("log");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualToNormalizingNewlines(OF_A_SHOP + "\n" + FAILED + "\n" + PLAIN + "\n");
        assertThat(scene.run("log", "--lines", "1").out().strip()).isEqualTo(PLAIN);
    }

    @Test
    void everythingGivenMustMatch() {
        assertThat(scene.run("log", "--vendor", "ornament_shop_com").out().strip())
                .isEqualTo(OF_A_SHOP);
        assertThat(scene.run("log", "--job", "80", "--run", "3").out().strip()).isEqualTo(OF_A_SHOP);
        assertThat(scene.run("log", "--level", "WARN").out().strip()).isEqualToNormalizingNewlines(FAILED);
        assertThat(scene.run("log", "cx-7f3a", "GLITTER").out().strip()).isEqualToNormalizingNewlines(FAILED);
        assertThat(scene.run("log", "--job", "80", "--level", "ERROR").out()).isEmpty();
    }

    @Test
    void nothingFoundIsSaidAndIsNoFailure() throws IOException {
        var said = scene.run("log", "nowhere");
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("matches");
        Files.delete(file);
        assertThat(scene.run("log").code()).isEqualTo(Exit.DONE);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(scene.run("log", "--lines", "0").code()).isEqualTo(Exit.USAGE);
        assertThat(scene.run("log", "--level", "LOUD").code()).isEqualTo(Exit.USAGE);
        assertThat(scene.run("log", "--vendor", "../etc").code()).isEqualTo(Exit.USAGE);
        assertThat(scene.run("log", "--job", "many").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aFailedCommandsCodeFindsItsEntryAndAWrongOneHasNone() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        var failed = scene.run("export", blocked.resolve("a.csv").toString());
        assertThat(failed.code()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(failed.err()).containsPattern("christmas: .* \\[CX-[0-9A-Z]{4}-[0-9A-Z]{2}]\\.");
        assertThat(scene.run("search", "--nonsense").err()).doesNotContain("CX-");
    }

    @Test
    void itFollowsUntilWhoeverReadsItHasReadEnough() throws Exception {
        var reader = new OnePageReader();
        var said = CompletableFuture.supplyAsync(() -> scene.runInto(reader, "log", "--follow", "--level", "WARN"));
        assertThat(reader.firstSeen.await(20, TimeUnit.SECONDS)).isTrue();
        String more = FAILED.replace("K2", "K3") + "\n" + FAILED.replace("K2", "K4") + "\n";
        Files.writeString(file, more, StandardOpenOption.APPEND);
        assertThat(said.get(20, TimeUnit.SECONDS).code()).isEqualTo(Exit.READER_GONE);
        assertThat(reader.seen.toString()).contains("CX-7F3A-K2").contains("CX-7F3A-K3");
    }

    /** Reads until it has seen the second entry, and then no more, as {@code head} does. */
    private static final class OnePageReader extends OutputStream {
        final StringBuilder seen = new StringBuilder();
        final CountDownLatch firstSeen = new CountDownLatch(1);

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (seen.indexOf("K3") >= 0) {
                throw new IOException("Broken pipe");
            }
            seen.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
            if (seen.indexOf("glitter") >= 0) {
                firstSeen.countDown();
            }
        }
    }
}
