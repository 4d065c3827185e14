package org.projectchristmas.integration;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.projectchristmas.common.VendorId;

/** The shops that this program knows, each once. */
public final class Integrations {
    private final NavigableMap<VendorId, Integration> byVendor = new TreeMap<>();

    /** @throws IllegalArgumentException if two of them are for one shop */
    public Integrations(Collection<? extends Integration> integrations) {
        for (Integration each : integrations) {
            if (byVendor.putIfAbsent(each.vendor(), each) != null) {
                throw new IllegalArgumentException("two integrations for " + each.vendor());
            }
        }
    }

    public Optional<Integration> find(VendorId vendor) {
        return Optional.ofNullable(byVendor.get(vendor));
    }

    /** @throws IllegalArgumentException if no integration reads this shop; the message names those that are known */
    public Integration of(VendorId vendor) {
        return find(vendor)
                .orElseThrow(() -> new IllegalArgumentException("no shop %s; known: %s".formatted(vendor, vendors())));
    }

    /** In the order of their ids. */
    public SortedSet<VendorId> vendors() {
        return Collections.unmodifiableSortedSet(byVendor.navigableKeySet());
    }

    /** In the order of their vendors' ids. */
    public List<Integration> all() {
        return List.copyOf(byVendor.values());
    }
}
