package org.projectchristmas.ui.activity;

import org.projectchristmas.job.JobId;
import org.projectchristmas.ui.control.Tone;

/**
 * A past or present run among others.
 *
 * @param when when it began, after what it kept to if it did not cover all
 * @param took since its first shop was visited; since it was queued, while none was
 * @param share its duration, from 0 to 1 as the longest that is shown
 * @param state in a word
 */
record RunRow(JobId id, String name, String when, String took, double share, Figures figures, String state, Tone tone) {
    /**
     * Dashes where nothing was kept of its requests.
     *
     * @param errors how many pages failed; a dash before the first visit
     */
    record Figures(String requests, String perSecond, String median, String errors) {}
}
