package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.sample.Fault;

/** The packaged program, started by its script as scripts start it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(180)
class LauncherIT {
    private static final Path PRODUCT = Path.of(System.getProperty("christmas.product"));

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    private ProcessBuilder program(Path script, String... arguments) {
        var command = new ArrayList<String>();
        command.add(script.toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("ENV", "CONFIG_PATH", "DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CHRISTMAS_HOME", folder.resolve("home").toString());
        return builder;
    }

    private Ended end(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), text("out"), text("err"));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8)
                .replaceAll("(?m)^Picked up JAVA_TOOL_OPTIONS.*\\R", "");
    }

    @Test
    void theScriptWorksFromAnywhereThroughALinkAndWithSpacesInItsPath() throws Exception {
        Path copy = copy(PRODUCT, folder.resolve("with some spaces"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), copy.resolve("bin/christmas"));
        ProcessBuilder builder =
                program(link, "--home", folder.resolve("my home").toString(), "held");
        builder.environment().put("HOME", "");
        Ended ended = end(builder.start());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualTo("id\tvendor\tyear\twhen\treason\turl\n");
        assertThat(ended.code()).isZero();
    }

    @Test
    void aPathForCdThatTheUserExportedLeadsNowhereElse() throws Exception {
        Path around = PRODUCT.resolve("..").toAbsolutePath().normalize();
        ProcessBuilder builder = program(Path.of("/bin/sh"), "-c", PRODUCT.getFileName() + "/bin/christmas --version");
        builder.directory(around.toFile()).environment().put("CDPATH", around + ":/usr");
        Ended ended = end(builder.start());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("Project Christmas ");
        assertThat(ended.code()).isZero();
    }

    /** The program "script" stands for a terminal. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void progressIsWrittenOverInATerminalAndAppendedInAFile() throws Exception {
        assumeThat(Path.of("/usr/bin/script")).exists();
        try (var scene = new CommandScene(folder)) {
            ProcessBuilder builder = program(Path.of("/usr/bin/script"), "-qec", """
                    "$PROGRAM" refresh 2>file && "$PROGRAM" refresh >digest""", "/dev/null");
            builder.environment()
                    .putAll(Map.of(
                            "CONFIG_PATH", scene.config.toString(),
                            "PROGRAM", PRODUCT.resolve("bin/christmas").toString()));
            Ended ended = end(builder.start());

            assertThat(ended.code()).isZero();
            assertThat(text("file")).contains("listings").doesNotContain("\u001b");
            assertThat(ended.out()).contains("\u001b[J", "listings");
        }
    }

    @Test
    void aJavaHomeThatDoesNotSuitIsPassedOver() throws Exception {
        ProcessBuilder builder = program(PRODUCT.resolve("bin/christmas"), "--version");
        builder.environment().put("JAVA_HOME", folder.resolve("no jdk").toString());
        String path = builder.environment().get("PATH");
        builder.environment().put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + path);
        Ended ended = end(builder.start());

        assertThat(ended.out()).startsWith("Project Christmas ").doesNotContain("development");
        assertThat(ended.code()).isZero();
    }

    @Test
    void numbersAreInTheDigitsOfTheTextsAroundThem() throws Exception {
        ProcessBuilder builder = program(PRODUCT.resolve("bin/christmas"), "changes");
        builder.environment().put("CHRISTMAS_JAVA_OPTS", "-Duser.language=ar -Duser.country=EG");

        assertThat(end(builder.start()).err()).startsWith("0 changes").doesNotContain("\u0660");
    }

    @ParameterizedTest
    @ValueSource(strings = {"held", "--help", "--version"})
    void aCommandStartsFromWhatWasLearntInTraining(String command) throws Exception {
        ProcessBuilder builder = program(PRODUCT.resolve("bin/christmas"), command);
        builder.environment().put("CHRISTMAS_HOME", folder.resolve("home").toString());
        Path loaded = folder.resolve("loaded");
        builder.environment().put("CHRISTMAS_JAVA_OPTS", "-Xlog:class+load=info:file=" + loaded);
        Ended ended = end(builder.start());

        assertThat(ended.code()).isZero();
        assertThat(Files.readAllLines(loaded))
                .filteredOn(line -> line.contains(Main.class.getName() + " "))
                .singleElement(as(STRING))
                .contains("shared objects file");
    }

    /** As under cron, in a container, and where a locale is named that nobody installed. */
    @ParameterizedTest
    @ValueSource(strings = {"TERM=none", "LC_ALL=C", "LC_CTYPE=POSIX", "LANG=xx_XX.UTF-8"})
    void withoutALocaleOfUtf8EveryLetterArrives(String setting) throws Exception {
        String[] variable = setting.split("=", 2);
        ProcessBuilder builder = program(
                Path.of("/bin/sh"), "-c", """
                home=$(printf 'H\\303\\266')
                "$0" --home "$home" "$(printf 'cr\\303\\250me')"
                "$0" --home "$home" held >held && ls -d H*
                """, PRODUCT.resolve("bin/christmas").toString());
        builder.environment().keySet().removeIf(each -> each.equals("LANG") || each.startsWith("LC_"));
        builder.environment().put(variable[0], variable[1]);
        Ended ended = end(builder.start());

        assertThat(ended.err()).contains("crème");
        assertThat(ended.out()).isEqualTo("Hö\n");
    }

    @Test
    void anUnwritableFolderLeavesStandardOutputEmpty() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        Ended ended = end(program(PRODUCT.resolve("bin/christmas"), "--home", blocked.toString(), "export", "-")
                .start());

        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("christmas: The folder " + blocked).hasLineCount(1);
        assertThat(ended.code()).isEqualTo(3);
    }

    @Test
    void anInterruptedRefreshEndsCleanlyAndTheNextGoesOn() throws Exception {
        try (var scene = new CommandScene(folder)) {
            scene.shops.faults(CommandScene.FACTORY).add("_p_", new Fault.Hang());
            ProcessBuilder builder = program(PRODUCT.resolve("bin/christmas"), "refresh");
            builder.environment().putAll(Map.of("CONFIG_PATH", scene.config.toString()));
            heedCtrlC(builder);
            Process process = builder.start();
            while (process.isAlive()
                    && scene.shops.log(CommandScene.FACTORY).entries().stream()
                            .noneMatch(each -> each.url().contains("_p_"))) {
                Thread.onSpinWait();
            }
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            Ended ended = end(process);

            assertThat(ended.code()).isEqualTo(130);
            assertThat(ended.err()).contains("cancelled").doesNotContain("Exception", "\tat ");

            scene.shops.faults(CommandScene.FACTORY).clear();
            long before = listings(scene);
            assertThat(scene.run("refresh").code()).isZero();
            // The years' index, and hardly more than what was under way.
            assertThat(listings(scene) - before).isLessThan(20);
        }
    }

    /** As at a terminal: where these tests were started in the background, Ctrl+C is ignored, and so by all that they start. */
    private static void heedCtrlC(ProcessBuilder builder) throws IOException, InterruptedException {
        var heeding = List.of("env", "--default-signal=INT");
        var trial = new ArrayList<>(heeding);
        trial.add("true");
        // Only GNU's can.
        if (new ProcessBuilder(trial).start().waitFor() == 0) {
            builder.command().addAll(0, heeding);
        }
    }

    private static long listings(CommandScene scene) {
        return scene.shops.log(CommandScene.FACTORY).entries().stream()
                .filter(each -> each.url().contains("_c_"))
                .count();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
    }
}
