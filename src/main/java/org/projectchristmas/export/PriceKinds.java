package org.projectchristmas.export;

import org.projectchristmas.catalog.PriceTag;

/** The stable words of an exported file for how a price was stated. */
final class PriceKinds {
    private PriceKinds() {}

    static String word(PriceTag.Kind kind) {
        return switch (kind) {
            case FIXED -> "fixed";
            case FROM -> "from";
            case ON_REQUEST -> "on_request";
            case NONE -> "none";
        };
    }
}
