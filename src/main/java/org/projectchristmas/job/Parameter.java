package org.projectchristmas.job;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.projectchristmas.common.VendorId;

/**
 * What a function must or may be told.
 *
 * @param name lower-case letters, digits and underscores
 * @param doc one sentence for whoever calls the function
 */
public record Parameter(String name, Type type, boolean isRequired, String doc) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    public Parameter {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("not a parameter's name: " + name);
        }
    }

    public static Parameter required(String name, Type type, String doc) {
        return new Parameter(name, type, true, doc);
    }

    public static Parameter optional(String name, Type type, String doc) {
        return new Parameter(name, type, false, doc);
    }

    /** The kinds of values, each with the one way in which its values are written. */
    public enum Type {
        TEXT("a text"),
        INTEGER("a whole number"),
        COUNT("a whole number from 1"),
        NUMBERS("whole numbers with commas between them"),
        DECIMAL("a number"),
        INSTANT("a time such as 2026-11-23T08:00:00Z"),
        DURATION("a duration such as PT2S or P7D"),
        FLAG("true or false"),
        SCHEDULE("a schedule: " + Schedule.EXPECTED),
        URL("an address such as https://www.example.com/page"),
        VENDOR("a shop's id such as ornament_shop_com");

        private static final int MOST_PLACES = 100;

        private final String expected;

        Type(String expected) {
            this.expected = expected;
        }

        /** In words, for a message. */
        public String expected() {
            return expected;
        }

        /**
         * The one way of writing this value.
         *
         * @throws IllegalArgumentException if the text is no such value
         */
        public String canonical(String text) {
            try {
                return switch (this) {
                    case TEXT -> text;
                    case INTEGER -> String.valueOf(Long.parseLong(text));
                    case COUNT -> count(text);
                    case NUMBERS ->
                        Stream.of(text.split(",", -1)).map(INTEGER::canonical).collect(Collectors.joining(","));
                    case DECIMAL -> decimal(text);
                    case INSTANT -> instant(text);
                    case DURATION -> Duration.parse(text).toString();
                    case FLAG -> flag(text);
                    case SCHEDULE ->
                        Schedule.parse(text, ZoneId.systemDefault()).toString();
                    case URL -> address(text);
                    case VENDOR -> new VendorId(text).value();
                };
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new IllegalArgumentException(expected + " is expected, not \"" + text + "\"", e);
            }
        }

        private static String count(String text) {
            int count = Integer.parseInt(text);
            if (count < 1) {
                throw new IllegalArgumentException(text);
            }
            return String.valueOf(count);
        }

        private static String decimal(String text) {
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            // Written out, 1e999999999 would fill the memory.
            if (Math.abs((long) number.scale()) > MOST_PLACES) {
                throw new IllegalArgumentException(text);
            }
            return plain(number);
        }

        /** Of a year of four digits: databases differ in how far beyond them their times reach. */
        private static String instant(String text) {
            Instant instant = Instant.parse(text);
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            if (year < 0 || year > 9999) {
                throw new IllegalArgumentException(text);
            }
            return instant.toString();
        }

        private static String flag(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
            return text;
        }

        static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        private static String address(String text) {
            URI address = URI.create(text);
            if (!address.isAbsolute() || address.getHost() == null) {
                throw new IllegalArgumentException(text);
            }
            return address.toString();
        }
    }
}
