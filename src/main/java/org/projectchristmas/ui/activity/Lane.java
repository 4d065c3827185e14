package org.projectchristmas.ui.activity;

import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.control.Tone;

/**
 * What the screen shows of one shop's refresh, in words.
 *
 * @param pace pages a second and the time left; empty while nothing is read
 * @param errors how many pages failed and why the last one did; empty if none did
 * @param found what the refresh changed in the catalog; empty before the first
 */
record Lane(
        VendorId vendor,
        String name,
        Status status,
        Bar listings,
        Bar products,
        String pace,
        String errors,
        String found,
        Commands commands) {

    /** How it stands. */
    record Status(String text, Tone tone) {}

    /**
     * How much is done.
     *
     * @param share from 0 to 1
     */
    record Bar(double share, String amount) {}

    /** What can be asked of it now. */
    record Commands(boolean refresh, boolean pause, boolean resume, boolean cancel) {}
}
