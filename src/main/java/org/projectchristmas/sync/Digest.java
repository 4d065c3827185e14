package org.projectchristmas.sync;

import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.sync.VendorProgress.Changes;

/** What a refresh found, in one line: "214 prices changed (180 down), 12 new, 9 gone, 2 pages held, 3 errors". */
public final class Digest {
    private Digest() {}

    public static String of(Changes changes, int errors) {
        List<String> parts = new ArrayList<>();
        int prices = changes.priceUp() + changes.priceDown();
        parts.add("%,d %s changed (%,d down)".formatted(prices, prices == 1 ? "price" : "prices", changes.priceDown()));
        parts.add("%,d new".formatted(changes.added()));
        parts.add("%,d gone".formatted(changes.delisted()));
        if (changes.held() > 0) {
            parts.add("%,d %s held".formatted(changes.held(), changes.held() == 1 ? "page" : "pages"));
        }
        parts.add("%,d %s".formatted(errors, errors == 1 ? "error" : "errors"));
        return String.join(", ", parts);
    }
}
