package org.projectchristmas.ui.activity;

import org.projectchristmas.job.JobId;
import org.projectchristmas.ui.control.Tone;

/**
 * A past or present run among others.
 *
 * @param share its duration, from 0 to 1 as the longest that is shown
 * @param state in a word
 */
record RunRow(JobId id, String name, String when, String took, double share, Figures figures, String state, Tone tone) {
    /** Dashes if nothing was kept of its requests. */
    record Figures(String requests, String perSecond, String median, String errors) {}
}
