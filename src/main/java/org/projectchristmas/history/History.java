package org.projectchristmas.history;

import java.time.Instant;
import java.util.List;

/** Everything that ever changed, oldest first; nothing in it is updated or deleted. */
public interface History {
    /** The price points of a product, oldest first; a price that returns to an old value is a new point. */
    List<PricePoint> prices(long productId);

    /** The field changes of a product, oldest first. */
    List<FieldChange> changes(long productId);

    /** The changes of all products since an instant, oldest first, at most {@code limit}. */
    List<FieldChange> changesSince(Instant since, int limit);
}
