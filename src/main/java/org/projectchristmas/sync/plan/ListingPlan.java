package org.projectchristmas.sync.plan;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.VendorProgress.Changes;

/**
 * What a listing page would change in the catalog.
 *
 * @param inserts products that are new
 * @param updates known products with their new fields
 * @param known the numbers of all known products on the page, changed or not
 * @param asks the numbers of those whose own page is to be read
 * @param unread what stands, unreadable or empty, where the listing showed a price before: one text per known product
 * @param doubtful how many of the known ones would change price or availability, or lose their price
 */
public record ListingPlan(
        List<StoredProduct> inserts,
        List<StoredProduct> updates,
        List<Long> known,
        List<Long> asks,
        List<FieldChange> changes,
        Changes counts,
        List<String> unread,
        int doubtful) {

    /**
     * Compares a page with what is stored of its products.
     *
     * @param year the listing year that the page belongs to
     */
    public static ListingPlan of(List<ListedProduct> cards, Map<String, StoredProduct> stored, int year, Visit visit) {
        var comparison = new ListingComparison(year, visit);
        var fresh = new LinkedHashMap<String, ListedProduct>();
        Set<Long> met = new HashSet<>();
        Set<URI> identified = cards.stream()
                .filter(card -> !isProvisional(card))
                .map(ListedProduct::link)
                .collect(Collectors.toSet());
        for (ListedProduct card : cards) {
            StoredProduct known = stored.get(card.productId());
            if (known != null) {
                if (met.add(known.id())) {
                    comparison.compare(known, card);
                }
            } else if (!isProvisional(card) || !identified.contains(card.link())) {
                // One product can stand on a page twice, once with its id and once by its link alone.
                fresh.putIfAbsent(card.productId(), card);
            }
        }
        return comparison.plan(List.copyOf(fresh.values()));
    }

    private static boolean isProvisional(ListedProduct card) {
        return card.productId().startsWith(ProductKey.PROVISIONAL);
    }
}
