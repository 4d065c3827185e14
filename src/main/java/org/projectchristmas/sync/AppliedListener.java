package org.projectchristmas.sync;

import java.util.List;
import org.projectchristmas.common.VendorId;

/** Is told which products a committed transaction inserted or changed. */
@FunctionalInterface
public interface AppliedListener {
    void applied(VendorId vendor, List<Long> productIds);
}
