package org.projectchristmas.ui.shell;

import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.ui.views.ViewNotices;

/** Tells the collector what happened, one calm sentence at a time. On the JavaFX thread. */
interface Notices extends ViewNotices {
    /**
     * Tells of something that went wrong.
     *
     * @param code names its entry in the log, where a click on it leads
     */
    void complain(String sentence, ErrorCode code);

    /** Shows what the log has about a code. */
    void lookUp(ErrorCode code);
}
