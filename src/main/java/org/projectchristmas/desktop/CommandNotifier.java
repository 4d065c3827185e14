package org.projectchristmas.desktop;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notifies through a program that the desktop comes with. The texts are arguments or variables of that program and never part of a
 * script, so that a product's name can be whatever a shop likes.
 */
public final class CommandNotifier implements Notifier {
    private static final Logger LOG = LoggerFactory.getLogger(CommandNotifier.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int LONGEST_TEXT = 500;

    private final Calling calling;
    private final Duration longest;

    CommandNotifier(Calling calling, Duration longest) {
        this.calling = calling;
        this.longest = longest;
    }

    /** The notifications of the desktop that this program runs on. */
    public static Notifier ofThisDesktop() {
        return new CommandNotifier(Calling.on(System.getProperty("os.name")), LONGEST);
    }

    /** How a desktop's program is called. */
    @FunctionalInterface
    interface Calling {
        Call call(String title, String text);

        /** @param system as Java calls it */
        static Calling on(String system) {
            String name = system.toLowerCase(Locale.ROOT);
            if (name.startsWith("windows")) {
                return DesktopCalls::windows;
            }
            return name.startsWith("mac") ? DesktopCalls::mac : DesktopCalls::freedesktop;
        }
    }

    /** A program with its arguments, and variables that it finds in its environment. */
    record Call(List<String> command, Map<String, String> variables) {}

    @Override
    public boolean show(String title, String text) {
        Call call = calling.call(plain(title), plain(text));
        try {
            return run(call);
        } catch (IOException e) {
            LOG.debug("The desktop has no {}", call.command().getFirst(), e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean run(Call call) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(call.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(call.variables());
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} did not answer within {}", call.command().getFirst(), longest);
                return false;
            }
            if (process.exitValue() != 0) {
                LOG.debug("{} ended with {}", call.command().getFirst(), process.exitValue());
            }
            return process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Without what is no text: control characters, and what is longer than a notification can be. */
    private static String plain(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
