package org.projectchristmas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds products by words, as the window does. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = "Finds products: every word must occur in name, SKU, series, year or artist.")
final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for; case and accents do not matter.")
    private final List<String> words = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many to print at most (default: ${DEFAULT-VALUE}; 0: all).")
    private int limit;

    private final Opener opener;
    private final Terminal terminal;

    SearchCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        if (limit < 0) {
            throw new UsageException("--limit must be 0 or more, but is " + limit + ".");
        }
        try (Session session = opener.open()) {
            var query = new CatalogQuery(
                    String.join(" ", words), null, null, CatalogQuery.Shelf.ALL, null, CatalogQuery.Sort.YEAR, true);
            SearchResult result = index(session.catalog()).search(query);
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

    private static CatalogIndex index(Catalog catalog) {
        var index = new ColumnarIndex();
        var batch = new ArrayList<Product>();
        catalog.forEach(product -> {
            batch.add(product);
            if (batch.size() == 2_000) {
                index.put(batch);
                batch.clear();
            }
        });
        index.put(batch);
        return index;
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
