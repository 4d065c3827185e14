package org.projectchristmas.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.PriceDrop;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;

/** The fake of {@link Runs}, over the tables of an {@link InMemoryStore}. */
record InMemoryRuns(InMemoryTables tables) implements Runs {
    @Override
    public List<PastRefresh> newest(@Nullable VendorId vendor, int limit) {
        return tables
                .pastRuns()
                .filter(each -> vendor == null || each.vendor().equals(vendor))
                .collect(Collectors.groupingBy(PastRun::family))
                .values()
                .stream()
                .map(PastRefresh::new)
                .sorted(Comparator.comparingLong(
                                (PastRefresh each) -> each.runs().getLast().id())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<VendorId, Instant> firstReadings() {
        return tables.pastRuns()
                .filter(each -> List.of("all", "links").contains(each.scope()))
                .filter(each -> each.ending() == State.DONE || each.ending() == State.DONE_WITH_ERRORS)
                .collect(Collectors.toMap(
                        PastRun::vendor,
                        each -> Objects.requireNonNull(each.times().finishedAt()),
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    @Override
    public Optional<PastRun> find(long id) {
        return tables.pastRuns().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public Optional<PastRefresh> of(long rootJob) {
        List<PastRun> runs =
                tables.pastRuns().filter(each -> each.rootJob() == rootJob).toList();
        return runs.isEmpty() ? Optional.empty() : Optional.of(new PastRefresh(runs));
    }

    @Override
    public List<PastRun> before(PastRun run, int limit) {
        return tables.pastRuns()
                .filter(PastRun::isFinished)
                .filter(each -> each.id() < run.id()
                        && each.vendor().equals(run.vendor())
                        && each.scope().equals(run.scope()))
                .sorted(Comparator.comparingLong(PastRun::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<PageFailure> failures(PastRun run, int limit) {
        return tables.failures(run.id()).limit(limit).toList();
    }

    @Override
    public List<HeldPage> stillHeld(long runId) {
        return tables.held.values().stream()
                .filter(each -> !each.approved() && each.runId() == runId)
                .map(InMemoryTables.HeldRow::page)
                .sorted(Comparator.comparing(HeldPage::at)
                        .thenComparingLong(HeldPage::id)
                        .reversed())
                .toList();
    }

    @Override
    public List<PriceDrop> drops(PastRun run, int limit) {
        return tables.products.values().stream()
                .map(StoredProduct::product)
                .filter(each -> each.key().vendor().equals(run.vendor()))
                .flatMap(each -> drop(each, run).stream())
                .sorted(Comparator.comparing(PriceDrop::saving).reversed().thenComparingLong(PriceDrop::productId))
                .limit(limit)
                .toList();
    }

    private static Optional<PriceDrop> drop(Product product, PastRun run) {
        PriceMove move = product.offering().move();
        Money now = product.offering().price().price();
        if (move == null || now == null || !move.previous().currency().equals(now.currency())) {
            return Optional.empty();
        }
        Instant until = run.times().finishedAt();
        boolean isOfRun = !move.at().isBefore(run.times().startedAt())
                && (until == null || !move.at().isAfter(until));
        return isOfRun && now.compareTo(move.previous()) < 0
                ? Optional.of(new PriceDrop(
                        product.id(), run.vendor(), product.description().name(), move.previous(), now))
                : Optional.empty();
    }
}
