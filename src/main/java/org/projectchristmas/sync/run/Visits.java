package org.projectchristmas.sync.run;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.VendorNames;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Lane;

/** The visits that this process knows, by the root of their jobs. Safe for use by many threads. */
final class Visits {
    /** How many are remembered after their end, for whoever asks late. */
    private static final int KEPT = 200;

    private final Map<VendorId, Shop> shops = Collections.synchronizedMap(new LinkedHashMap<>());
    /** The shops that are not to be visited now. */
    private final Set<VendorId> resting = ConcurrentHashMap.newKeySet();

    private final Map<Key, ShopVisit> visits = new LinkedHashMap<>();
    private final ProgressBoard board;
    private final Clock clock;

    private record Key(JobId root, VendorId vendor) {}

    Visits(List<Shop> shops, ProgressBoard board, Clock clock) {
        shops.forEach(shop -> this.shops.put(shop.vendor(), shop));
        this.board = board;
        this.clock = clock;
    }

    /** The shops that are visited, in their order. */
    List<Shop> shops() {
        return all().stream().filter(each -> !resting.contains(each.vendor())).toList();
    }

    /** Those that are not to be visited now, too. */
    List<Shop> all() {
        synchronized (shops) {
            return List.copyOf(shops.values());
        }
    }

    /** From now on so many of a shop's pages are worked on at once. */
    void widen(VendorId vendor, int concurrency) {
        shops.computeIfPresent(vendor, (_, shop) -> new Shop(shop.integration(), concurrency));
    }

    /**
     * From now on a shop is visited or not.
     *
     * @return whether that is another answer than before
     */
    boolean setResting(VendorId vendor, boolean isResting) {
        boolean isOther = isResting ? resting.add(vendor) : resting.remove(vendor);
        board.setResting(vendor, isResting);
        return isOther;
    }

    boolean isVisited(VendorId vendor) {
        return shops.containsKey(vendor) && !resting.contains(vendor);
    }

    /** @throws IllegalArgumentException if there is no such shop, or it is disabled */
    Shop shop(VendorId vendor) {
        Shop shop = shops.get(vendor);
        if (shop != null && resting.contains(vendor)) {
            throw new IllegalArgumentException(VendorNames.of(vendor) + " is switched off in the settings.");
        }
        if (shop == null) {
            throw new IllegalArgumentException("There is no enabled shop %s; there are %s.".formatted(vendor, names()));
        }
        return shop;
    }

    /** The ids of the shops, for a sentence. */
    String names() {
        return shops().stream().map(each -> each.vendor().value()).collect(Collectors.joining(", "));
    }

    /** What the jobs of a shop need to run; nothing for a shop that is not visited, whose jobs then fail with a sentence. */
    Optional<Lane> lane(VendorId vendor) {
        return Optional.ofNullable(shops.get(vendor))
                .filter(_ -> isVisited(vendor))
                .map(shop -> new Lane(vendor.value(), shop.concurrency()));
    }

    /** The visit that a job belongs to; one that this process did not know begins to be shown, as waiting. */
    synchronized ShopVisit of(Job job, VendorId vendor) {
        var key = new Key(job.place().root(), vendor);
        ShopVisit known = visits.get(key);
        if (known != null) {
            return known;
        }
        forgetOldest();
        var visit = new ShopVisit(shop(vendor), new RunTally(vendor, clock));
        visits.put(key, visit);
        board.watch(visit.tally);
        return visit;
    }

    /** The visit that a job belongs to, if this process knows it. */
    synchronized Optional<ShopVisit> known(Job job, VendorId vendor) {
        return Optional.ofNullable(visits.get(new Key(job.place().root(), vendor)));
    }

    private void forgetOldest() {
        if (visits.size() >= KEPT) {
            visits.values().stream().filter(each -> !each.isOpen()).findFirst().ifPresent(visits.values()::remove);
        }
    }

    /** The visits under a root, in the order in which they were first heard of. */
    synchronized List<ShopVisit> under(JobId root) {
        return visits.entrySet().stream()
                .filter(each -> each.getKey().root().equals(root))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The visits of a shop that are not over. */
    synchronized List<ShopVisit> open(VendorId vendor) {
        return visits.entrySet().stream()
                .filter(each -> each.getKey().vendor().equals(vendor))
                .map(Map.Entry::getValue)
                .filter(ShopVisit::isOpen)
                .toList();
    }
}
