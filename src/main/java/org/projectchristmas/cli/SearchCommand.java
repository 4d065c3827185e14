package org.projectchristmas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds products by the words and the language of the window's search box. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = {
            "Finds products: every word must occur in name, SKU, series, year or artist.",
            "Fields such as price<30 find by more."
        })
final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for; case and accents do not matter.")
    private final List<String> words = new ArrayList<>();

    @Option(names = "--view", paramLabel = "NAME", description = "Only among what this saved view finds.")
    private @Nullable String view;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many to print at most (default: ${DEFAULT-VALUE}; 0: all).")
    private int limit;

    @Option(
            names = "--sort",
            paramLabel = "COLUMNS",
            defaultValue = "-year",
            description = {
                "Columns to sort by, the first counting most, a minus before what descends: name,-price",
                "(default: ${DEFAULT-VALUE}). There are name, year, sku, vendor, price, availability, last-seen, added,",
                "series, number, artist, brand, condition, currency, regular and move."
            })
    private String sort = "-year";

    @Spec
    void describe(CommandSpec spec) {
        spec.usageMessage().footer(QueryHelp.lines());
    }

    private final Opener opener;
    private final Terminal terminal;

    SearchCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        if (words.isEmpty() && view == null) {
            throw new UsageException("Say what to look for, or name a view with --view.");
        }
        if (limit < 0) {
            throw new UsageException("--limit must be 0 or more, but is " + limit + ".");
        }
        try (Session session = opener.open()) {
            SearchResult result = new CatalogSearch(session).find(view, String.join(" ", words), order(sort));
            int shown = limit == 0 ? result.size() : Math.min(limit, result.size());
            terminal.out().println("year\tname\tsku\tprice\tcurrency\tavailability\tvendor");
            for (int position = 0; position < shown; position++) {
                terminal.out().println(line(result.row(position)));
            }
            terminal.out().flush();
            terminal.err()
                    .printf("%,d found%s.%n", result.size(), shown < result.size() ? ", " + shown + " shown" : "");
            return Exit.DONE;
        }
    }

    private static List<SortOrder> order(String columns) throws UsageException {
        try {
            return SortOrder.read(columns);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--sort: " + e.getMessage(), e);
        }
    }

    private static String line(CatalogRow row) {
        var price = row.price().price();
        return String.join(
                "\t",
                text(row.year()),
                row.name(),
                text(row.sku()),
                price == null ? "" : price.amount().toPlainString(),
                price == null ? "" : price.currency(),
                row.availability().word(),
                row.vendor().value());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
