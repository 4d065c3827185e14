package org.projectchristmas.ui.settings;

import java.util.List;
import java.util.Map;
import org.projectchristmas.common.VendorId;

/** The settings that the program keeps for its owner. Everything here may read or write a file, and block. */
public interface OwnSettings {
    /** Every shop that can be visited, enabled or not, in the order in which they are shown. */
    List<VendorId> shops();

    /**
     * Every single setting by its dotted name.
     *
     * @throws RefusedException if they cannot be read
     */
    Map<String, State> read() throws RefusedException;

    /**
     * Sets one.
     *
     * @throws RefusedException if it cannot be so, or cannot be kept; nothing has changed then
     */
    void set(String name, String value) throws RefusedException;

    /**
     * Takes one back, so that the default counts again.
     *
     * @throws RefusedException if that cannot be kept
     */
    void unset(String name) throws RefusedException;

    /**
     * A setting as it is.
     *
     * @param now what counts
     * @param standard what would count if the owner had not set it
     * @param pending whether the program still works with what it was when it started
     */
    record State(String now, String standard, Source source, boolean pending) {}

    /** Where a setting's value comes from. */
    enum Source {
        DEFAULT,
        OWN,
        COMMAND_LINE
    }

    /** Why a setting cannot be so; the message is one sentence for its owner. */
    final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        public RefusedException(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
