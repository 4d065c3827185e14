package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.SyncSettings;
import org.projectchristmas.sync.SyncStore;

/** What a scope comes to at a shop, by what is stored of it. */
record Coverage(SyncStore store, SyncSettings settings) {
    /** The first pages of the years that a visit covers, as far as they are known. */
    List<ListedYear> listings(VendorId vendor, ShopScope scope) {
        Map<Integer, URI> known = store.knownYears(vendor);
        return switch (scope) {
            case ShopScope.Whole _, ShopScope.Links _ ->
                known.entrySet().stream()
                        .map(each -> new ListedYear(each.getKey(), each.getValue(), true))
                        .toList();
            case ShopScope.OneYear(int year, boolean _) ->
                Stream.ofNullable(known.get(year))
                        .map(url -> new ListedYear(year, url, true))
                        .toList();
            case ShopScope.OnePage(URI url) ->
                knownYear(vendor, url).map(year -> new ListedYear(year, url, true)).stream()
                        .toList();
            case ShopScope.Pages _, ShopScope.Chosen _ -> List.of();
        };
    }

    /** The product pages that are read after the listings. */
    Optional<DuePages> due(SyncStore.Run run, ShopScope scope) {
        Instant oldest = run.startedAt().minus(settings.detailsMaxAge());
        return switch (scope) {
            case ShopScope.Whole _ -> Optional.of(DuePages.olderThan(oldest));
            case ShopScope.OneYear(int year, boolean _) ->
                Optional.of(DuePages.olderThan(oldest).of(year));
            case ShopScope.Pages(DuePages due, int _) -> Optional.of(due);
            case ShopScope.Links _, ShopScope.Chosen _ -> Optional.empty();
            case ShopScope.OnePage(URI url) ->
                knownYear(run.vendor(), url)
                        .map(year -> DuePages.olderThan(oldest).of(year));
        };
    }

    private Optional<Integer> knownYear(VendorId vendor, URI url) {
        return store.knownYears(vendor).entrySet().stream()
                .filter(each -> each.getValue().equals(url))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** By the year of the listing; 0 for products that no listing shows. */
    Map<Integer, Integer> count(SyncStore.Run run, DuePages due) {
        return store.countDueByYear(run.vendor(), due, run.id());
    }
}
