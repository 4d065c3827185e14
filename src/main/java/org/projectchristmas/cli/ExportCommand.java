package org.projectchristmas.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.export.CsvExport;
import org.projectchristmas.export.ExportException;
import org.projectchristmas.export.ExportFormat;
import org.projectchristmas.export.ExportResult;
import org.projectchristmas.export.ExportRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole catalog, or what a view finds, as CSV. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = "Writes every product of the catalog as CSV; the first line names the columns.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            converter = NamedPath.class,
            description = "The file to write, or - for standard output.")
    private Path file = Path.of("-");

    @Option(names = "--excel", description = "Write it so that Excel reads every letter right.")
    private boolean excel;

    @Option(names = "--view", paramLabel = "NAME", description = "Only what this saved view finds.")
    private @Nullable String view;

    private final Opener opener;
    private final Terminal terminal;

    ExportCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, ExportException, UsageException {
        var export = CsvExport.full(excel ? ExportFormat.EXCEL : ExportFormat.UTF_8);
        try (Session session = opener.open()) {
            ExportRows rows = rows(session);
            boolean toStream = file.toString().equals("-");
            ExportResult result = toStream
                    ? export.toStream(terminal.data(), rows, _ -> {}, Cancellation.never())
                    : export.toFile(file, session.kept(), rows, _ -> {}, Cancellation.never());
            terminal.err()
                    .printf(
                            "Exported %,d products to %s (%,d bytes in %.1f s).%n",
                            result.rows(),
                            toStream ? "standard output" : file.toAbsolutePath(),
                            result.bytes(),
                            result.elapsed().toMillis() / 1000.0);
            return Exit.DONE;
        }
    }

    private ExportRows rows(Session session) throws UsageException {
        if (view == null) {
            return ExportRows.all(session.catalog());
        }
        SearchResult found = new CatalogSearch(session).find(view, "", CatalogQuery.ALL.order());
        return ExportRows.of(session.catalog(), found.size(), found::id);
    }
}
