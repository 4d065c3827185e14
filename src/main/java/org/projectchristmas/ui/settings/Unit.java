package org.projectchristmas.ui.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** How a setting is written in its field, which is not always how it is kept. What is no number stays as it was typed. */
enum Unit {
    /** Kept as {@code true} or {@code false}. */
    SWITCH,
    /** A plain number. */
    NUMBER,
    /** Kept as {@code PT1.5S}, written as {@code 1.5}. */
    SECONDS {
        @Override
        String written(String kept) {
            try {
                Duration duration = Duration.parse(kept);
                return plain(BigDecimal.valueOf(duration.toMillis(), 3));
            } catch (DateTimeParseException _) {
                return kept;
            }
        }

        @Override
        String kept(String written) {
            String text = number(written);
            return isNumber(text) ? "PT" + text + "S" : text;
        }
    },
    /** Kept in bytes, written in MB of 1,048,576 bytes. */
    MEGABYTES {
        @Override
        String written(String kept) {
            return isNumber(kept) ? plain(new BigDecimal(kept).divide(MEGABYTE)) : kept;
        }

        @Override
        String kept(String written) {
            String text = number(written);
            return isNumber(text) ? plain(new BigDecimal(text).multiply(MEGABYTE)) : text;
        }
    };

    private static final BigDecimal MEGABYTE = new BigDecimal(1024 * 1024);
    private static final Pattern NUMBER_TEXT = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,9})?");

    /** As it stands in the field. */
    String written(String kept) {
        return kept;
    }

    /** As it is kept. */
    String kept(String written) {
        return number(written);
    }

    private static String number(String written) {
        String text = written.strip();
        String dotted = text.replace(',', '.');
        return isNumber(dotted) ? dotted : text;
    }

    private static boolean isNumber(String text) {
        return NUMBER_TEXT.matcher(text).matches();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
