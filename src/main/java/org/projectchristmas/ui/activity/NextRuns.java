package org.projectchristmas.ui.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Schedule;

/** What is to run next at each shop, of all that runs by itself. */
record NextRuns(Map<VendorId, Run> byShop) {
    /** @param function the name of the job */
    record Run(String function, Instant at) {}

    static NextRuns of(List<Recurring> all) {
        var next = new HashMap<VendorId, Run>();
        all.stream()
                // What runs as work comes has no time of its own.
                .filter(each -> !(each.schedule() instanceof Schedule.Continuously))
                .filter(each ->
                        each.call().arguments().has("vendor") && each.runs().next() != null)
                .sorted(Comparator.comparing(
                        (Recurring each) -> Objects.requireNonNull(each.runs().next())))
                .forEach(each -> next.putIfAbsent(
                        each.call().arguments().vendor("vendor"),
                        new Run(
                                each.call().function().value(),
                                Objects.requireNonNull(each.runs().next()))));
        return new NextRuns(next);
    }

    Optional<Run> of(VendorId shop) {
        return Optional.ofNullable(byShop.get(shop));
    }
}
