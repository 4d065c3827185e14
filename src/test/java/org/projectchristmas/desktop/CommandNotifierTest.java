package org.projectchristmas.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.desktop.CommandNotifier.Call;
import org.projectchristmas.desktop.CommandNotifier.Calling;

/** The texts reach the desktop's program as they are, whatever a shop puts into a name. */
class CommandNotifierTest {
    private static final String NASTY = "$(touch /oops) `id` \"; rm -rf ~ & <b>1 \\n 2</b> -- 'x'";

    @TempDir
    Path folder;

    private CommandNotifier calling(String script, Duration longest) throws IOException {
        Path program = folder.resolve("program");
        Files.writeString(program, script);
        return new CommandNotifier(
                (title, text) -> new Call(List.of("/bin/sh", program.toString(), title, text), Map.of()), longest);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whateverATextHoldsIsOneArgument() throws IOException {
        Path out = folder.resolve("out");
        var notifier = calling("printf '%s|%s|%s' $# \"$1\" \"$2\" > " + out + "\n", Duration.ofSeconds(20));
        assertThat(notifier.show("-Title", NASTY + "\u0007")).isTrue();
        assertThat(Files.readString(out)).isEqualTo("2|-Title|" + NASTY);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatFailsOrHangsOrIsNotThereHasShownNothing() throws IOException {
        assertThat(calling("exit 3", Duration.ofSeconds(20)).show("a", "b")).isFalse();
        assertThat(calling("exec sleep 600", Duration.ofMillis(100)).show("a", "b"))
                .isFalse();
        var missing = new CommandNotifier(
                (title, text) -> new Call(List.of(folder.resolve("none").toString(), title, text), Map.of()),
                Duration.ofSeconds(20));
        assertThat(missing.show("a", "b")).isFalse();
    }

    @Test
    void freedesktopTakesTheTextAsMarkupWithEscapes() {
        Call call = Calling.on("Linux").call("-Title & more", "a <b> & \\n");
        assertThat(call.command()).startsWith("notify-send").endsWith("--", "-Title & more", "a &lt;b&gt; &amp; \\\\n");
    }

    @Test
    void macAndWindowsGetTheTextsBesideTheirScripts() {
        Call mac = Calling.on("Mac OS X").call("Title", NASTY);
        assertThat(mac.command()).startsWith("osascript").endsWith("--", "Title", NASTY);
        assertThat(mac.command().subList(0, mac.command().size() - 2)).noneMatch(each -> each.contains("oops"));
        Call windows = Calling.on("Windows 11").call("Title", NASTY);
        assertThat(windows.command()).noneMatch(each -> each.contains("oops"));
        assertThat(windows.variables()).containsEntry("CHRISTMAS_TEXT", NASTY);
    }
}
