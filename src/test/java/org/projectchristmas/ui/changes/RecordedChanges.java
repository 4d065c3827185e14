package org.projectchristmas.ui.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.History;
import org.projectchristmas.history.LastEntries;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.history.RecordedChange.Place;
import org.projectchristmas.history.RecordedChange.Subject;

/** A history of a few changes, or of as many as a test wants. */
final class RecordedChanges implements History {
    static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    static final VendorId SHOP = new VendorId("ornament_shop_com");
    static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private final List<RecordedChange> all = new ArrayList<>();

    /** A change of a product of that number, so many hours ago. */
    RecordedChanges with(
            long product,
            VendorId vendor,
            String field,
            @Nullable String before,
            @Nullable String after,
            int hoursAgo) {
        return with(product, vendor, field, before, after, hoursAgo, Author.refresh(70, 7));
    }

    RecordedChanges with(
            long product,
            VendorId vendor,
            String field,
            @Nullable String before,
            @Nullable String after,
            int hoursAgo,
            Author author) {
        var change =
                new FieldChange(product, vendor, field, before, after, NOW.minusSeconds(hoursAgo * 3_600L), author);
        all.add(new RecordedChange(
                all.size() + 1,
                change,
                new Subject("v" + product, "QX" + product, "1998 Angel No. " + product, "USD")));
        return this;
    }

    @Override
    public List<PricePoint> prices(long productId) {
        return List.of();
    }

    @Override
    public List<FieldChange> changes(long productId) {
        return all.stream()
                .map(RecordedChange::change)
                .filter(each -> each.productId() == productId)
                .toList();
    }

    @Override
    public synchronized List<RecordedChange> changes(ChangeFilter filter, Place below, int limit) {
        return all.stream()
                .filter(each -> matches(each.change(), filter))
                .filter(each -> each.change().at().isBefore(below.at())
                        || (each.change().at().equals(below.at()) && each.id() < below.id()))
                .sorted(Comparator.comparing(
                                (RecordedChange each) -> each.change().at())
                        .thenComparingLong(RecordedChange::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static boolean matches(FieldChange change, ChangeFilter filter) {
        return (filter.since() == null || !change.at().isBefore(filter.since()))
                && (filter.vendor() == null || filter.vendor().equals(change.vendor()))
                && (filter.runs().isEmpty()
                        || filter.runs()
                                .contains(Objects.requireNonNullElse(
                                        change.author().runId(), 0L)))
                && (filter.field() == null || filter.field().equals(change.field()));
    }

    @Override
    public synchronized ChangeCounts counts(ChangeFilter filter) {
        long prices = all.stream()
                .map(RecordedChange::change)
                .filter(each -> matches(each, filter) && each.field().equals("price"))
                .count();
        return new ChangeCounts(prices / 2, prices - prices / 2, 0, 0, 9, 0, 0, 12);
    }

    @Override
    public Map<Long, LastEntries> lastEntries(Collection<Long> productIds) {
        return Map.of();
    }
}
