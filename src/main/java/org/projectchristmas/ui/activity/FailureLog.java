package org.projectchristmas.ui.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;

/** The failures of each shop's last refresh, newest first, each once. */
final class FailureLog {
    private static final int MOST_KEPT = 500;
    private final Map<VendorId, SequencedSet<String>> messages = new HashMap<>();
    private final Map<VendorId, Integer> counts = new HashMap<>();

    /** Takes the newest failure of each shop from its progress. A count that fell means that a new refresh began. */
    void note(VendorProgress.Overview overview) {
        for (VendorProgress each : overview.vendors()) {
            Integer before = counts.put(each.vendor(), each.errors());
            if (before != null && each.errors() < before) {
                messages.remove(each.vendor());
            }
            each.lastError().ifPresent(message -> add(each.vendor(), message));
        }
    }

    /** Takes the failures with which a refresh ended. */
    void note(Collection<VendorProgress.PageFailure> failures) {
        failures.forEach(each -> add(each.vendor(), each.message()));
    }

    private void add(VendorId vendor, String message) {
        var known = messages.computeIfAbsent(vendor, _ -> new LinkedHashSet<>());
        if (!known.contains(message)) {
            known.addFirst(message);
        }
        if (known.size() > MOST_KEPT) {
            known.removeLast();
        }
    }

    List<String> of(VendorId vendor) {
        var known = messages.get(vendor);
        return known == null ? List.of() : List.copyOf(known);
    }
}
