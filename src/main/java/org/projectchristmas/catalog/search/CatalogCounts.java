package org.projectchristmas.catalog.search;

import java.util.Map;
import java.util.SortedMap;
import org.projectchristmas.common.VendorId;

/**
 * How many products the tree's branches hold.
 *
 * @param byVendor release year to count, newest first, for each shop; products without a year under 0
 */
public record CatalogCounts(
        int total, int recentlyAdded, int priceDrops, Map<VendorId, SortedMap<Integer, Integer>> byVendor) {}
