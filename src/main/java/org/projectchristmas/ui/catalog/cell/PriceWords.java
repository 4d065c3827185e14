package org.projectchristmas.ui.catalog.cell;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** What a product costs, in words. */
public record PriceWords(Messages messages, Formats formats) {
    public String price(CatalogRow row) {
        @Nullable Money amount = row.price().price();
        return switch (row.price().kind()) {
            case FIXED -> amount == null ? "" : formats.money(amount);
            case FROM -> amount == null ? "" : messages.text("catalog.price-from", formats.money(amount));
            case ON_REQUEST -> messages.text("catalog.price-on-request");
            case NONE -> messages.text("catalog.price-none");
        };
    }

    /** What it costs where no sale is; empty if there is none. */
    public String regular(CatalogRow row) {
        Money regular = row.price().regular();
        return regular == null ? "" : formats.money(regular);
    }

    public String currency(CatalogRow row) {
        Money amount = row.price().price();
        return amount == null ? "" : amount.currency();
    }

    /** By how much the price last rose or fell; empty if it never did, or was in another currency. */
    public String move(CatalogRow row) {
        var move = row.move();
        Money now = row.price().price();
        if (move == null
                || now == null
                || !now.currency().equals(move.previous().currency())
                || move.previous().amount().signum() == 0) {
            return "";
        }
        double before = move.previous().amount().doubleValue();
        double risen = now.amount().doubleValue() - before;
        return messages.text(risen < 0 ? "catalog.fell" : "catalog.rose", percent(Math.abs(risen) * 100 / before));
    }

    /** Whole, but of less than one the first digit: what has moved has not moved by nothing. */
    private static double percent(double exact) {
        return exact < 1 ? Math.max(0.1, Math.round(exact * 10) / 10.0) : Math.round(exact);
    }
}
