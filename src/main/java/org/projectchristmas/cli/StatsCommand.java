package org.projectchristmas.cli;

import java.util.concurrent.Callable;
import org.projectchristmas.catalog.CatalogStats;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import picocli.CommandLine.Command;

/** Prints what collectors ask first: how much there is of what, and what is new. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = "Prints distinct SKUs by shop and by year, and the newest products.")
final class StatsCommand implements Callable<Integer> {
    private static final int NEWEST = 5;

    private final Opener opener;
    private final Terminal terminal;

    StatsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException {
        try (Session session = opener.open()) {
            CatalogStats stats = session.stats();
            var out = terminal.out();
            out.println("vendor\tskus");
            stats.skusByVendor().forEach(each -> out.println(each.vendor() + "\t" + each.skus()));
            out.println();
            out.println("vendor\trelease_year\tskus");
            stats.skusByYear()
                    .forEach(each -> out.println(
                            each.vendor() + "\t" + (each.year() == null ? "" : each.year()) + "\t" + each.skus()));
            out.println();
            out.println("name\tprice\trelease_year\tcreated_at");
            stats.newest(NEWEST).forEach(each -> out.println(newcomer(each)));
            out.flush();
            return Exit.DONE;
        }
    }

    private static String newcomer(CatalogStats.Newcomer each) {
        var price = each.price();
        return String.join(
                "\t",
                each.name(),
                price == null ? "" : price.amount().toPlainString(),
                each.releaseYear() == null ? "" : each.releaseYear().toString(),
                each.createdAt().toString());
    }
}
