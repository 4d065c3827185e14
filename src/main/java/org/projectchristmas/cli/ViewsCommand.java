package org.projectchristmas.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.catalog.view.ViewException;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the views that were saved, and changes them. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Lists the views you saved: what each is called and what it looks for.",
        footer = {
            "",
            "'christmas search --view NAME' finds what a view finds, 'christmas export --view NAME FILE' writes it.",
            "A window on the same database shows what was changed here when it comes to the front again."
        })
final class ViewsCommand implements Callable<Integer> {
    private final Opener opener;
    private final Terminal terminal;

    ViewsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException {
        try (Session session = opener.open()) {
            print(session.views().all());
            return Exit.DONE;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the views, as without a word.")
    int list() throws ConfigException {
        return call();
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one view.")
    int show(@Parameters(paramLabel = "NAME", description = "What it is called.") String name)
            throws ConfigException, UsageException {
        try (Session session = opener.open()) {
            print(List.of(new CatalogSearch(session).view(name)));
            return Exit.DONE;
        }
    }

    @Command(
            name = "save",
            mixinStandardHelpOptions = true,
            description = "Saves a query, as 'christmas search' takes it, under a name.",
            footer = {
                "",
                "Put -- before a query that begins with a dash. Examples:",
                "  christmas views save \"Frosty under 30\" 'series:\"frosty friends\" price<30'",
                "  christmas views save \"Can be had\" -- -soldout"
            })
    int save(
            @Parameters(index = "0", paramLabel = "NAME", description = "What it is to be called.") String name,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What it is to look for.")
                    List<String> words)
            throws ConfigException, UsageException {
        String query = String.join(" ", words).strip();
        ViewName free = name(name);
        return change((views, search) -> {
            search.read(query);
            views.save(free, ViewQuery.of(query), "");
        });
    }

    @Command(name = "rename", mixinStandardHelpOptions = true, description = "Calls a view by another name.")
    int rename(
            @Parameters(index = "0", paramLabel = "NAME", description = "What it is called.") String name,
            @Parameters(index = "1", paramLabel = "NEW", description = "What it is to be called.") String other)
            throws ConfigException, UsageException {
        ViewName free = name(other);
        return change((views, search) -> views.rename(search.view(name).id(), free));
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a view.")
    int remove(@Parameters(paramLabel = "NAME", description = "What it is called.") String name)
            throws ConfigException, UsageException {
        return change((views, search) -> views.remove(search.view(name).id()));
    }

    private interface Change {
        void apply(SavedViews views, CatalogSearch search) throws ViewException, UsageException;
    }

    private int change(Change change) throws ConfigException, UsageException {
        try (Session session = opener.open()) {
            change.apply(session.views(), new CatalogSearch(session));
            print(session.views().all());
            return Exit.DONE;
        } catch (ViewException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    /** @throws UsageException if no view can be called so */
    static ViewName name(String written) throws UsageException {
        try {
            return ViewName.of(written);
        } catch (ViewException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private void print(List<SavedView> views) {
        var out = terminal.out();
        out.println("name\tquery\tpart\tfilters");
        views.forEach(each -> out.println(line(each)));
        out.flush();
    }

    private static String line(SavedView view) {
        ViewQuery query = view.query();
        return String.join("\t", view.name().value(), query.words(), part(query), filters(query));
    }

    private static String part(ViewQuery query) {
        if (query.vendor() == null) {
            return query.shelf() == Shelf.ALL ? "" : query.shelf().name().toLowerCase(Locale.ROOT);
        }
        return query.year() == null ? query.vendor().value() : query.vendor() + " " + query.year();
    }

    private static String filters(ViewQuery query) {
        return query.choices().choices().entrySet().stream()
                .map(each -> each.getKey().name().toLowerCase(Locale.ROOT) + "=" + chosen(each.getValue()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String chosen(FacetChoice choice) {
        String values = choice.values().stream()
                .map(each -> each.isEmpty() ? "(empty)" : each)
                .sorted()
                .collect(Collectors.joining(","));
        var range = choice.range();
        String bounds = range == null ? "" : range.from() + ".." + range.to();
        return values.isEmpty() || bounds.isEmpty() ? values + bounds : values + "," + bounds;
    }
}
