package org.projectchristmas.history;

import java.time.Instant;
import java.util.List;

/** The calls that were recorded; nothing in it is updated or deleted. Failures are {@link org.projectchristmas.catalog.CatalogException}s. */
public interface Calls {
    void add(Call call);

    /**
     * The calls since an instant, newest first.
     *
     * @param limit 1 to {@value History#MOST}
     */
    List<Call> since(Instant since, int limit);
}
