package org.projectchristmas.ui.insight;

import java.time.Clock;
import java.util.function.Consumer;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.insight.Insights;

/**
 * What the page needs of the rest of the program.
 *
 * @param version changes when the catalog does
 * @param clock tells the time and the zone of the days
 * @param open shows rows in the catalog
 */
public record InsightSources(Insights insights, LiveValue<Long> version, Clock clock, Consumer<Goal> open) {}
