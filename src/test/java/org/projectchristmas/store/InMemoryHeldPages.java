package org.projectchristmas.store;

import static org.projectchristmas.store.InMemoryTables.kept;
import static org.projectchristmas.store.InMemoryTables.next;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.store.InMemoryTables.HeldRow;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PastRun;

/** What {@link HeldTable} is to the database. */
final class InMemoryHeldPages {
    private final InMemoryTables tables;

    InMemoryHeldPages(InMemoryTables tables) {
        this.tables = tables;
    }

    List<HeldPage> waiting() {
        return tables.held.values().stream()
                .filter(each -> !each.approved())
                .map(HeldRow::page)
                .sorted(Comparator.comparing(HeldPage::at)
                        .thenComparingLong(HeldPage::id)
                        .reversed())
                .toList();
    }

    Set<Integer> years(VendorId vendor) {
        return tables.held.values().stream()
                .map(HeldRow::page)
                .filter(each -> each.vendor().equals(vendor))
                .map(HeldPage::year)
                .collect(Collectors.toSet());
    }

    boolean hold(long runId, HeldPage page) {
        Optional<HeldRow> already = tables.held.values().stream()
                .filter(each -> isOf(each, page.vendor(), page.year(), page.url()))
                .findFirst();
        long id = already.map(each -> each.page().id()).orElseGet(() -> next(tables.held));
        var kept = new HeldPage(id, page.vendor(), page.year(), page.url(), page.reason(), kept(page.at()));
        tables.put(tables.held, id, new HeldRow(kept, false, runId));
        return already.filter(each -> each.runId() == runId).isEmpty();
    }

    private static boolean isOf(HeldRow row, VendorId vendor, int year, URI url) {
        HeldPage page = row.page();
        return page.vendor().equals(vendor) && page.year() == year && page.url().equals(url);
    }

    void release(VendorId vendor, int year, URI url) {
        removeIf(each -> isOf(each, vendor, year, url));
    }

    void settle(long runId, VendorId vendor, Collection<Integer> years) {
        removeIf(each -> each.page().vendor().equals(vendor)
                && years.contains(each.page().year())
                && each.runId() < runId);
    }

    boolean takeApproval(VendorId vendor, URI url) {
        return removeIf(each -> each.approved()
                && each.page().vendor().equals(vendor)
                && each.page().url().equals(url));
    }

    private boolean removeIf(Predicate<HeldRow> condition) {
        List<Long> ids = tables.held.values().stream()
                .filter(condition)
                .map(each -> each.page().id())
                .toList();
        ids.forEach(each -> tables.remove(tables.held, each));
        return !ids.isEmpty();
    }

    void approve(long id) {
        tables.held.computeIfPresent(id, (_, row) -> new HeldRow(row.page(), true, row.runId()));
    }

    void endApprovals(PastRun run) {
        tables.held.replaceAll((_, row) -> {
            HeldPage page = row.page();
            boolean isOver = row.runId() < run.id()
                    && page.vendor().equals(run.vendor())
                    && Set.of("all", "links", "year " + page.year()).contains(run.scope());
            return isOver ? new HeldRow(page, false, row.runId()) : row;
        });
    }
}
