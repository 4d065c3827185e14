package org.projectchristmas.ui.activity;

import java.time.Clock;
import java.time.ZoneId;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Runs;

/**
 * Where the activity screen looks.
 *
 * @param zone in which times are marked
 */
public record ActivitySources(
        Integrator integrator,
        Runs runs,
        RequestMetrics metrics,
        RequestHistory history,
        Jobs jobs,
        Clock clock,
        ZoneId zone) {}
