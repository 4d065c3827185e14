package org.projectchristmas.ui.catalog;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** What a product costs, in words. */
record PriceText(Messages messages, Formats formats) {
    String text(CatalogRow row) {
        @Nullable Money amount = row.price().price();
        return switch (row.price().kind()) {
            case FIXED -> amount == null ? "" : formats.money(amount);
            case FROM -> amount == null ? "" : messages.text("catalog.price-from", formats.money(amount));
            case ON_REQUEST -> messages.text("catalog.price-on-request");
            case NONE -> messages.text("catalog.price-none");
        };
    }
}
