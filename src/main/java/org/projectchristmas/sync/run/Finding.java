package org.projectchristmas.sync.run;

import java.util.List;
import org.projectchristmas.sync.VendorProgress.Changes;

/** What applying a page came to. */
interface Finding {
    /** The catalog's numbers of the products that were inserted or changed. */
    List<Long> touched();

    Changes changes();
}
