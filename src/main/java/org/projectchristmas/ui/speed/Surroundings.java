package org.projectchristmas.ui.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Optional;
import java.util.OptionalLong;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Runs;

/**
 * What the figures depend on, and what is counted rather than timed.
 *
 * @param refresh the pages and the seconds of the last refresh that visited any and is finished
 * @param heapBytes what of the heap was in use after the last collection; empty before the first
 */
record Surroundings(Optional<Pace> refresh, OptionalLong heapBytes) {
    /** How many of the newest refreshes are looked at. */
    private static final int LOOKED_AT = 20;

    /** @param seconds above 0 */
    record Pace(int pages, double seconds) {
        double perSecond() {
            return pages / seconds;
        }
    }

    /** Reads them; may block. */
    static Surroundings read(Runs runs) {
        return new Surroundings(
                runs.newest(null, LOOKED_AT).stream()
                        .flatMap(each -> pace(each).stream())
                        .findFirst(),
                heapAfterCollection());
    }

    /** Without the refreshes, which cannot be read. */
    static Surroundings withoutRefreshes() {
        return new Surroundings(Optional.empty(), heapAfterCollection());
    }

    private static Optional<Pace> pace(PastRefresh refresh) {
        int pages = refresh.runs().stream()
                .map(PastRun::pages)
                .mapToInt(PastRun.Pages::total)
                .sum();
        return refresh.took()
                .filter(took -> pages > 0 && !took.isZero() && !took.isNegative())
                .map(took -> new Pace(pages, took.toMillis() / 1000.0))
                .filter(pace -> pace.seconds > 0);
    }

    private static OptionalLong heapAfterCollection() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            var usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            sum += usage == null ? 0 : usage.getUsed();
        }
        return sum == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
    }
}
