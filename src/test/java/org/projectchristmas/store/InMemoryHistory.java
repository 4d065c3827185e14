package org.projectchristmas.store;

import static org.projectchristmas.store.InMemoryTables.kept;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.history.Call;
import org.projectchristmas.history.Calls;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.History;
import org.projectchristmas.history.LastEntries;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.history.RecordedChange.Subject;
import org.projectchristmas.sync.StoredProduct;

/** The fake of the history, in {@link InMemoryTables}. For use by one thread. */
final class InMemoryHistory implements History, Calls {
    private static final Comparator<RecordedChange.Place> NEWEST_FIRST = Comparator.comparing(RecordedChange.Place::at)
            .thenComparingLong(RecordedChange.Place::id)
            .reversed();

    private final InMemoryTables tables;

    InMemoryHistory(InMemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public List<PricePoint> prices(long productId) {
        return tables.pointsOf(productId);
    }

    @Override
    public List<FieldChange> changes(long productId) {
        return tables.changes.values().stream()
                .filter(each -> each.productId() == productId)
                .toList();
    }

    @Override
    public List<RecordedChange> changes(ChangeFilter filter, RecordedChange.Place below, int limit) {
        Objects.checkIndex(limit - 1, MOST);
        return recorded(filter)
                .filter(each -> NEWEST_FIRST.compare(each.place(), below) > 0)
                .sorted(Comparator.comparing(RecordedChange::place, NEWEST_FIRST))
                .limit(limit)
                .toList();
    }

    private Stream<RecordedChange> recorded(ChangeFilter filter) {
        return tables.changes.entrySet().stream()
                .filter(each -> matches(each.getValue(), filter))
                .map(each -> new RecordedChange(each.getKey(), each.getValue(), subject(each.getValue())));
    }

    private static boolean matches(FieldChange change, ChangeFilter filter) {
        Instant since = filter.since();
        return (since == null || !change.at().isBefore(kept(since)))
                && (filter.vendor() == null || filter.vendor().equals(change.vendor()))
                && (filter.field() == null || filter.field().equals(change.field()))
                && (filter.runs().isEmpty()
                        || filter.runs()
                                .contains(Objects.requireNonNullElse(
                                        change.author().runId(), 0L)))
                && (filter.job() == null || filter.job().equals(change.author().jobId()));
    }

    private Subject subject(FieldChange change) {
        StoredProduct row = tables.products.get(change.productId());
        if (row == null) {
            return Subject.UNKNOWN;
        }
        Product product = row.product();
        Money price = product.offering().price().price();
        return new Subject(
                product.key().productId(),
                product.description().sku(),
                product.description().name(),
                price == null ? null : price.currency());
    }

    @Override
    public ChangeCounts counts(ChangeFilter filter) {
        List<FieldChange> all = recorded(filter).map(RecordedChange::change).toList();
        long up = all.stream().filter(each -> direction(each) > 0).count();
        long down = all.stream().filter(each -> direction(each) < 0).count();
        long prices = countOf(all, "price");
        long stock = countOf(all, "availability");
        long listings = countOf(all, "delisted_at");
        long gone = all.stream()
                .filter(each -> each.field().equals("delisted_at") && each.after() != null)
                .count();
        return new ChangeCounts(
                up,
                down,
                prices - up - down,
                stock,
                gone,
                listings - gone,
                all.size() - prices - stock - listings,
                added(filter));
    }

    private static long countOf(List<FieldChange> changes, String field) {
        return changes.stream().filter(each -> each.field().equals(field)).count();
    }

    private static int direction(FieldChange change) {
        String before = change.before();
        String after = change.after();
        return !change.field().equals("price") || before == null || after == null
                ? 0
                : new BigDecimal(after).compareTo(new BigDecimal(before));
    }

    private long added(ChangeFilter filter) {
        Instant since = filter.since();
        if (filter.field() != null || filter.job() != null) {
            return 0;
        }
        if (!filter.runs().isEmpty()) {
            return filter.runs().stream()
                    .map(tables.runs::get)
                    .filter(Objects::nonNull)
                    .mapToLong(each -> each.changes().added())
                    .sum();
        }
        return tables.products.values().stream()
                .map(StoredProduct::product)
                .filter(each -> filter.vendor() == null || each.key().vendor().equals(filter.vendor()))
                .filter(each -> since == null || !each.sighting().createdAt().isBefore(kept(since)))
                .count();
    }

    @Override
    public Map<Long, LastEntries> lastEntries(Collection<Long> productIds) {
        var last = new HashMap<Long, LastEntries>();
        for (Long id : productIds) {
            var byField = new LinkedHashMap<String, FieldChange>();
            changes(id).forEach(each -> byField.put(each.field(), each));
            List<PricePoint> points = prices(id);
            if (!points.isEmpty() || !byField.isEmpty()) {
                last.put(
                        id, new LastEntries(points.isEmpty() ? null : points.getLast(), List.copyOf(byField.values())));
            }
        }
        return last;
    }

    @Override
    public void add(Call call) {
        tables.calls.add(new Call(
                kept(call.at()),
                call.actor(),
                call.function(),
                call.arguments(),
                call.jobId(),
                call.result(),
                call.note(),
                call.millis()));
    }

    @Override
    public List<Call> since(Instant since, int limit) {
        Objects.checkIndex(limit - 1, MOST);
        return tables.calls.reversed().stream()
                .filter(each -> !each.at().isBefore(kept(since)))
                .sorted(Comparator.comparing(Call::at).reversed())
                .limit(limit)
                .toList();
    }
}
