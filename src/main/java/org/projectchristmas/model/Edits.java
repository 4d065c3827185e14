package org.projectchristmas.model;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.ProductDraft;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.RefusedException;

/** The fields of a product that a person sets, as arguments of a function. */
final class Edits {
    private static final int FIRST_YEAR = 1973;
    private static final int CENTS = 2;
    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000");

    private Edits() {}

    /** A parameter for each field that can be set. */
    static List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        for (ProductField field : ProductField.values()) {
            if (ProductDraft.isSettable(field)) {
                parameters.add(Parameter.optional(field.column(), type(field), doc(field)));
            }
        }
        return parameters;
    }

    private static Parameter.Type type(ProductField field) {
        return switch (field) {
            case PRICE, REGULAR_PRICE -> Parameter.Type.DECIMAL;
            case RELEASE_YEAR, SERIES_NUMBER -> Parameter.Type.INTEGER;
            default -> Parameter.Type.TEXT;
        };
    }

    private static String doc(ProductField field) {
        return switch (field) {
            case NAME -> "What the product is called.";
            case PRICE -> "What a buyer pays, in the currency of the price before, else in dollars.";
            case REGULAR_PRICE -> "The price before a sale.";
            case AVAILABILITY -> "available, unavailable or unknown.";
            case RELEASE_YEAR -> "The year of release, from 1973.";
            case SERIES_NUMBER -> "The place in the series, from 1.";
            default -> "The product's " + field.column().replace('_', ' ') + ".";
        };
    }

    /**
     * What the arguments set, in the way in which the history writes it.
     *
     * @throws RefusedException if a value is impossible
     */
    static Map<ProductField, @Nullable String> of(Arguments arguments, Clock clock) {
        var edits = new EnumMap<ProductField, @Nullable String>(ProductField.class);
        for (ProductField field : ProductField.values()) {
            if (ProductDraft.isSettable(field) && arguments.has(field.column())) {
                edits.put(field, value(field, arguments.text(field.column()).strip(), clock));
            }
        }
        return edits;
    }

    private static @Nullable String value(ProductField field, String text, Clock clock) {
        return switch (field) {
            case PRICE, REGULAR_PRICE -> amount(field, new BigDecimal(text));
            case RELEASE_YEAR -> within(field, text, FIRST_YEAR, Year.now(clock).getValue() + 1);
            case SERIES_NUMBER -> within(field, text, 1, 10_000);
            case AVAILABILITY -> availability(text);
            default -> text(field, text);
        };
    }

    private static String amount(ProductField field, BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > CENTS) {
            throw new RefusedException(
                    "%s has at most two decimals, but %s has more.".formatted(field.column(), amount.toPlainString()));
        }
        if (plain.signum() < 0 || plain.compareTo(TOO_MUCH) >= 0) {
            throw new RefusedException(
                    "%s is from 0 to below one billion, but not %s.".formatted(field.column(), amount.toPlainString()));
        }
        return plain.setScale(CENTS).toPlainString();
    }

    private static String within(ProductField field, String text, int least, int most) {
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            throw new RefusedException("%s is from %d to %d, but not %s.".formatted(field.column(), least, most, text));
        }
        return text;
    }

    private static @Nullable String availability(String text) {
        boolean isWord =
                Arrays.stream(Availability.values()).map(Availability::word).anyMatch(text::equals);
        if (!isWord) {
            throw new RefusedException("availability is available, unavailable or unknown, but not %s."
                    .formatted(text.toLowerCase(Locale.ROOT)));
        }
        return text.equals(Availability.UNKNOWN.word()) ? null : text;
    }

    private static String text(ProductField field, String text) {
        if (text.isEmpty()) {
            throw new RefusedException("%s is empty; clear=%1$s takes a value away.".formatted(field.column()));
        }
        return withoutControls(field.column(), text);
    }

    /** @throws RefusedException if there is a tab, the end of a line or another control character in a text */
    static String withoutControls(String name, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(name + " is one line of text, without tabs or other control characters.");
        }
        return text;
    }
}
