package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fate;
import org.projectchristmas.sync.PageMemory.Fingerprint;
import org.projectchristmas.sync.PageMemory.Onward;
import org.projectchristmas.sync.StoredProduct;

/**
 * A listing page as it was found.
 *
 * @param url as requested
 * @param part products of which it must show some, being of the same listing; none if it is known to be of it
 * @param before what was remembered of it
 */
record FoundListing(
        URI url, int year, Set<Long> part, ListingPage page, Fingerprint fingerprint, Optional<PageMemory> before) {

    /** Whether it is of another listing than it was taken for. */
    boolean isForeign(Collection<StoredProduct> known) {
        return !part.isEmpty() && known.stream().noneMatch(each -> part.contains(each.id()));
    }

    /** A page that leads nowhere and shows nothing, as which one of another listing counts. */
    PageMemory leftOut(RunContext context) {
        return new PageMemory(
                context.vendor(),
                url.toString(),
                year,
                context.run.id(),
                Fate.APPLIED,
                Fingerprint.NONE,
                List.of(),
                Onward.NOWHERE);
    }

    /**
     * What to remember of it now that it is applied.
     *
     * @param isWhole whether all of it could be read; else it will be asked for anew, even if it stays as it is
     */
    PageMemory applied(RunContext context, List<Long> products, boolean isWhole) {
        return memory(context, Fate.APPLIED, isWhole ? fingerprint : Fingerprint.NONE, products);
    }

    /** What to remember of it while its changes wait for a person; it will be asked for anew, and judged anew. */
    PageMemory held(RunContext context, List<Long> products) {
        return memory(context, Fate.HELD, Fingerprint.NONE, products);
    }

    boolean wasHeld() {
        return before.isPresent() && before.get().fate() == Fate.HELD;
    }

    private PageMemory memory(RunContext context, Fate fate, Fingerprint mark, List<Long> products) {
        return new PageMemory(context.vendor(), url.toString(), year, context.run.id(), fate, mark, products, onward());
    }

    private Onward onward() {
        return new Onward(
                text(page.wholeListing()),
                text(page.next()),
                page.subcategories().stream().map(URI::toString).toList(),
                page.total());
    }

    private static @Nullable String text(@Nullable URI url) {
        return url == null ? null : url.toString();
    }
}
