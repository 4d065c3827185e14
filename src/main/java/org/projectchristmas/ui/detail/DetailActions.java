package org.projectchristmas.ui.detail;

import java.net.URI;
import java.util.concurrent.CompletionStage;
import org.projectchristmas.catalog.Product;

/** What the window does for the detail screen. */
public interface DetailActions {
    /** Opens an address in the collector's browser; it is one of the product's own shop. */
    void browse(URI address);

    /** Shows another product. */
    void select(long productId);

    /** Selects the product so many places on in the order that is listed, or back if negative; stays at the ends. */
    void step(int places);

    /** Says what happened, in one sentence. */
    void tell(String sentence);

    /** Reads the product's page again; completes when that is done or has failed. */
    CompletionStage<?> refresh(Product product);
}
