package org.projectchristmas.ui.activity;

import java.util.List;
import java.util.Optional;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.control.YearStrip;

/**
 * What the screen shows of one shop's refresh, in words.
 *
 * @param pace pages a second and the time left; empty while nothing is read
 * @param errors how many pages failed and why the last one did; empty if none did
 * @param found what the refresh changed in the catalog, or the last one if there is none; empty before the first
 * @param next what runs next by itself; empty while that is not known
 * @param code of the last error, if it has one
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
        Years years,
        String next,
        Optional<ErrorCode> code,
        Commands commands) {

    /** How it stands. */
    record Status(String text, Tone tone) {}

    /**
     * How much is done.
     *
     * @param share from 0 to 1
     * @param isNeeded whether there is something to be done, or may be
     */
    record Bar(double share, String amount, boolean isNeeded) {}

    /**
     * How much is done of each year.
     *
     * @param inShort of all of them
     */
    record Years(List<YearStrip.Cell> cells, String inShort) {}

    /** What can be asked of it now. */
    record Commands(boolean refresh, boolean pause, boolean resume, boolean cancel) {}
}
