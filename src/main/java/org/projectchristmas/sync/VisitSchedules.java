package org.projectchristmas.sync;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Schedule;

/**
 * When a shop is visited without being asked for.
 *
 * @param links when its listings are read
 * @param unscraped when product pages are read for the first time
 * @param scraped when product pages are read again
 */
public record VisitSchedules(Schedule links, Schedule unscraped, Schedule scraped) {
    /** New links hourly, new pages as they come, and old pages at night. */
    public static final VisitSchedules DEFAULT = new VisitSchedules(
            Schedule.every(Duration.ofHours(1)),
            new Schedule.Continuously(),
            Schedule.dailyAt(LocalTime.of(3, 30), ZoneId.systemDefault()));

    private static final Schedule OFF = new Schedule.Off();

    public VisitSchedules {
        require("links", links);
        require("scraped", scraped);
    }

    private static void require(String name, Schedule schedule) {
        if (schedule instanceof Schedule.Continuously) {
            throw new IllegalArgumentException(name + " cannot be continuously; give an interval, such as every PT1H");
        }
    }

    /**
     * Reads one text for all: {@code off}, or a schedule of the links, which may also be the bare duration that it was in earlier
     * versions; the pages are then read as {@link #DEFAULT} says.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static VisitSchedules parse(String text) {
        boolean isDuration = text.startsWith("P");
        Schedule schedule = Schedule.parse(isDuration ? "every " + text : text, ZoneId.systemDefault());
        return schedule.equals(OFF)
                ? new VisitSchedules(OFF, OFF, OFF)
                : new VisitSchedules(schedule, DEFAULT.unscraped, DEFAULT.scraped);
    }

    /** The jobs at a shop and when they run. */
    public Map<Invocation, Schedule> jobs(VendorId vendor) {
        IntegratorJobs<Invocation> jobs = IntegratorJobs.invocations();
        var schedules = new LinkedHashMap<Invocation, Schedule>();
        schedules.put(jobs.syncLinks(vendor), links);
        schedules.put(jobs.syncUnscraped(vendor), unscraped);
        schedules.put(jobs.syncScraped(vendor), scraped);
        return schedules;
    }
}
