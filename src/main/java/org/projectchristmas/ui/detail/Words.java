package org.projectchristmas.ui.detail;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.BoxCondition;
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

    /** {@code +$4.50} or {@code −$4.00} */
    String signed(BigDecimal amount, String currency) {
        String text = formats.money(new Money(amount.abs(), currency));
        return (amount.signum() < 0 ? "\u2212" : "+") + text;
    }

    /** {@code 12.5%} of 0.125 */
    String percent(double share) {
        var percents = NumberFormat.getPercentInstance(messages.locale());
        percents.setMaximumFractionDigits(share < 0.1 ? 1 : 0);
        return percents.format(share);
    }

    /** What the code of a box's condition means. */
    @Nullable
    String condition(@Nullable String code) {
        return code == null
                ? null
                : BoxCondition.ofCode(code)
                        .map(known -> text("detail.condition.known", known.meaning(), known.code()))
                        .orElse(code);
    }

    /** The same words, but no line ends among them. */
    static String inOneLine(String words) {
        return words.replace(' ', '\u00a0');
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }
}
