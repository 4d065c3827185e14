package org.projectchristmas.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;

/**
 * A line per shop on standard error: written over in place in a terminal, whose edge cuts it off until the end; else appended whenever a
 * shop's state changes or a tenth of its pages is done.
 */
final class ProgressLines {
    private static final String CUT_LINES = "\u001b[?7l";
    private static final String WRAP_LINES = "\u001b[?7h";
    private static final String CLEAR_BELOW = "\u001b[J";

    private final Terminal terminal;
    private final Map<VendorId, String> marks = new HashMap<>();
    private int linesUp;

    ProgressLines(Terminal terminal) {
        this.terminal = terminal;
    }

    synchronized void show(VendorProgress.Overview overview) {
        PrintWriter screen = terminal.screen();
        if (screen != null) {
            // Nobody tells how wide the terminal is; a line that goes on in the next row would be one more to go up.
            screen.print(CUT_LINES);
            // Beyond the edge each letter takes the last one's place: the blank is what stays.
            rewrite(screen, overview, " \n");
            screen.print(WRAP_LINES);
        } else {
            overview.vendors().stream()
                    .filter(each -> each.state() != VendorProgress.State.IDLE)
                    .filter(each -> !mark(each).equals(marks.put(each.vendor(), mark(each))))
                    .forEach(each -> terminal.err().println(line(each)));
        }
        terminal.err().flush();
    }

    /** Shows how every shop ended, each in as many rows as that takes. */
    synchronized void finish(VendorProgress.Overview overview) {
        PrintWriter screen = terminal.screen();
        if (screen != null) {
            rewrite(screen, overview, "\n");
            terminal.err().flush();
        } else {
            show(overview);
        }
    }

    private void rewrite(PrintWriter screen, VendorProgress.Overview overview, String end) {
        if (linesUp > 0) {
            screen.print("\u001b[" + linesUp + "A");
        }
        screen.print(CLEAR_BELOW);
        overview.vendors().forEach(each -> terminal.err().print(line(each) + end));
        linesUp = overview.vendors().size();
    }

    /** Two pictures of a shop with the same mark are not worth two lines. */
    private static String mark(VendorProgress progress) {
        return progress.state() + " " + tenth(progress.listings()) + " " + tenth(progress.products());
    }

    private static int tenth(VendorProgress.Count count) {
        return count.total() == 0 ? 0 : (int) (10L * count.done() / count.total());
    }

    static String line(VendorProgress progress) {
        var changes = progress.changes();
        String pace = progress.isActive()
                ? "  %5.1f pages/s%s"
                        .formatted(
                                progress.pagesPerSecond(),
                                progress.eta()
                                        .map(eta -> ", " + clock(eta) + " left")
                                        .orElse(""))
                : "";
        String why = progress.state() == VendorProgress.State.RESTING
                ? progress.lastError().map(reason -> "  (" + reason + ")").orElse("")
                : "";
        String errors = progress.errors() == 0
                ? why
                : "  %,d %s%s"
                        .formatted(
                                progress.errors(),
                                progress.errors() == 1 ? "error" : "errors",
                                progress.lastError()
                                        .map(last -> " (last: " + last + ")")
                                        .orElse(""));
        return "%-22s %-16s listings %s  products %s%s  new %,d  up %,d  down %,d  gone %,d%s"
                .formatted(
                        progress.vendor(),
                        progress.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        outOf(progress.listings()),
                        outOf(progress.products()),
                        pace,
                        changes.added(),
                        changes.priceUp(),
                        changes.priceDown(),
                        changes.delisted(),
                        errors);
    }

    private static String outOf(VendorProgress.Count count) {
        return "%,d/%,d".formatted(count.done(), count.total());
    }

    private static String clock(Duration time) {
        return time.toHours() > 0
                ? "%d h %02d min".formatted(time.toHours(), time.toMinutesPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
