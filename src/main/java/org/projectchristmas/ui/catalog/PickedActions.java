package org.projectchristmas.ui.catalog;

import java.net.URI;
import java.util.List;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;

/** What the selection asks of the rest of the window; on the screen's thread. */
public interface PickedActions {
    /** Opens a page in the browser. */
    void browse(URI page);

    /** Starts to read the pages of some products of one shop again. */
    void refresh(VendorId vendor, List<Long> products);

    /** Says what happened, in one sentence. */
    void tell(String sentence);

    /**
     * Says what went wrong, in one sentence.
     *
     * @param code names its entry in the log
     */
    void complain(String sentence, ErrorCode code);
}
