package org.projectchristmas.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the shops and returns when every listing and every due product page is done. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = "Reads the shops' listings, then the product pages that are new or too old.",
        footer = {
            "",
            "Exit codes: 0 every shop was read to the end; 1 some pages failed (listed at the end);",
            "2 wrong command line or config; 3 catalog not available; 130 interrupted: what was read is kept,",
            "and the next refresh goes on from there."
        })
final class RefreshCommand implements Callable<Integer> {
    @Option(names = "--vendor", paramLabel = "V", description = "Only this shop, such as ornament_shop_com.")
    private @Nullable String vendor;

    @Option(names = "--year", paramLabel = "Y", description = "Only this year's listing.")
    private @Nullable Integer year;

    @Option(names = "--url", paramLabel = "U", description = "Only this product page, whatever its age.")
    private @Nullable String url;

    private final Opener opener;
    private final Terminal terminal;

    RefreshCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        RefreshScope scope = scope();
        try (Session session = opener.open()) {
            Refresh refresh = start(session.integrator(), scope);
            session.consumeAll();
            Refresh.Outcome outcome = new RefreshRun(session, terminal).watch(refresh);
            if (!outcome.isComplete() && !outcome.isCancelled()) {
                // A catalog that is gone or closed itself is more than pages that failed: this says so.
                session.catalog().count();
            }
            return outcome.isComplete() && isListed(outcome) ? Exit.DONE : Exit.INCOMPLETE;
        }
    }

    /** That a shop does not list the year that all were asked for is no failure, unless it is every shop. */
    private boolean isListed(Refresh.Outcome outcome) {
        if (year == null || vendor != null) {
            return true;
        }
        long without = outcome.vendors().values().stream()
                .filter(each -> each.state() == VendorProgress.State.DONE
                        && each.listings().total() == 0)
                .count();
        return without < outcome.vendors().size();
    }

    private static Refresh start(Integrator integrator, RefreshScope scope) throws UsageException {
        try {
            return integrator.refresh(scope);
        } catch (IllegalArgumentException e) {
            // The scope names a shop that is not there; the sentence says which there are.
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private RefreshScope scope() throws UsageException {
        Optional<VendorId> shop = vendor == null ? Optional.empty() : Optional.of(NamedShop.read(vendor));
        String page = url;
        if (page != null) {
            if (year != null) {
                throw new UsageException("--url and --year cannot go together.");
            }
            return new RefreshScope.Url(shop, address(page));
        }
        Integer only = year;
        if (only != null) {
            return new RefreshScope.Year(shop, only);
        }
        return shop.<RefreshScope>map(RefreshScope.Vendor::new).orElseGet(RefreshScope.All::new);
    }

    private static URI address(String page) throws UsageException {
        try {
            return new URI(page);
        } catch (URISyntaxException e) {
            throw new UsageException("--url must be the address of a product page, but is \"" + page + "\".");
        }
    }
}
