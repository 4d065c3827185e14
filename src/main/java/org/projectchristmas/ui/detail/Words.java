package org.projectchristmas.ui.detail;

import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Prices and stock in words. */
record Words(Messages messages, Formats formats) {
    String price(PriceTag tag) {
        Money price = tag.price();
        return switch (tag.kind()) {
            case FIXED -> price == null ? messages.text("detail.price.none") : formats.money(price);
            case FROM ->
                price == null ? messages.text("detail.price.none") : text("detail.price.from", formats.money(price));
            case ON_REQUEST -> messages.text("detail.price.onRequest");
            case NONE -> messages.text("detail.price.none");
        };
    }

    Sheet.Stock stock(Availability availability) {
        Tone tone = switch (availability) {
            case AVAILABLE -> Tone.SUCCESS;
            case UNAVAILABLE -> Tone.DANGER;
            case UNKNOWN -> Tone.NEUTRAL;
        };
        return new Sheet.Stock(messages.text("detail.availability." + availability.word()), tone);
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }
}
