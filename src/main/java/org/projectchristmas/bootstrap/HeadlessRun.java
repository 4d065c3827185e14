package org.projectchristmas.bootstrap;

import org.projectchristmas.cli.Exit;
import org.projectchristmas.cli.RefreshRun;
import org.projectchristmas.cli.Session;
import org.projectchristmas.cli.Terminal;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;

/** What the window would do first, where no window can be shown: a refresh, and what it brought. */
final class HeadlessRun {
    private final Session session;
    private final Terminal terminal;

    HeadlessRun(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    int run() {
        Refresh refresh = session.integrator().refresh(new RefreshScope.All());
        session.consumeAll();
        Refresh.Outcome outcome = new RefreshRun(session, terminal).watch(refresh);
        var out = terminal.out();
        session.stats().skusByVendor().forEach(each -> out.printf("%-24s %,7d SKUs%n", each.vendor(), each.skus()));
        out.printf("%-24s %,7d products%n", "all shops", session.catalog().count());
        out.printf("The catalog is in %s.%n", session.home());
        out.printf("Export it with: christmas --home %s export ornaments.csv%n", session.home());
        out.flush();
        return outcome.isComplete() ? Exit.DONE : Exit.INCOMPLETE;
    }
}
