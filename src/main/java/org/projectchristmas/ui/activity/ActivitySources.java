package org.projectchristmas.ui.activity;

import java.time.Clock;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.sync.Integrator;

/** Where the activity screen looks. */
public record ActivitySources(Integrator integrator, RequestMetrics metrics, Clock clock) {}
