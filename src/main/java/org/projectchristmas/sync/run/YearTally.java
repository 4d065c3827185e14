package org.projectchristmas.sync.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.Year;

/** How far a run is with each year. What belongs to no year, such as a product that no listing shows, is left out. */
final class YearTally {
    private final Map<Integer, Part> parts = new TreeMap<>();
    private final Map<String, Integer> yearsOfListings = new HashMap<>();

    private static final class Part {
        private final Set<String> found = new HashSet<>();
        private final Set<String> done = new HashSet<>();
        private int productsDone;
        private int productsTotal;

        Year picture(int year) {
            return new Year(
                    year,
                    new Count(done.size(), found.size()),
                    new Count(productsDone, Math.max(productsDone, productsTotal)));
        }
    }

    private Part part(int year) {
        return parts.computeIfAbsent(year, _ -> new Part());
    }

    void listingFound(int year, String url) {
        yearsOfListings.put(url, year);
        part(year).found.add(url);
    }

    /** Does nothing for a page whose year nobody told. */
    void listingDone(String url) {
        Integer year = yearsOfListings.get(url);
        if (year != null) {
            part(year).done.add(url);
        }
    }

    void listingsDone(Collection<String> urls) {
        urls.forEach(this::listingDone);
    }

    /** @param byYear how many more pages are to be read now */
    void productsDue(Map<Integer, Integer> byYear) {
        parts.values().forEach(each -> each.productsTotal = each.productsDone);
        byYear.forEach(this::moreProductsDue);
    }

    void moreProductsDue(int year, int count) {
        if (year > 0 && count > 0) {
            part(year).productsTotal += count;
        }
    }

    void productDone(int year) {
        if (year > 0) {
            part(year).productsDone++;
        }
    }

    List<Year> picture() {
        return parts.entrySet().stream()
                .map(each -> each.getValue().picture(each.getKey()))
                .toList();
    }
}
