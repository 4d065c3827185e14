package org.projectchristmas.sync;

import java.util.List;
import org.projectchristmas.common.VendorId;

/** The newest pages of each shop that could not be read, kept for repair. */
public interface ProblemPages {
    /** Keeps a page, and forgets the oldest if there are too many. Never fails: that a page cannot be kept is only logged. */
    void keep(ProblemPage page, String html);

    /** What is kept of a shop, newest first. */
    List<ProblemPage> list(VendorId vendor);
}
