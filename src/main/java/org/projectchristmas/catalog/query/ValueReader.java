package org.projectchristmas.catalog.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.QueryException.Reason;
import org.projectchristmas.catalog.query.TimeRange.Ago;
import org.projectchristmas.catalog.query.TimeRange.Day;
import org.projectchristmas.catalog.query.TimeRange.Edge;
import org.projectchristmas.catalog.query.TimeRange.Midnight;
import org.projectchristmas.catalog.query.TimeRange.Unit;

/** Reads a value that has an order: {@code 1998}, {@code <30}, {@code 1990..1999}, {@code ..30}. */
final class ValueReader {
    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern DECADE = Pattern.compile("[1-9]\\d{2}0s");
    private static final Pattern AMOUNT = Pattern.compile("\\$?(\\d{1,9}(?:\\.\\d{1,2})?|\\.\\d{1,2})");
    private static final Pattern AGE = Pattern.compile("(\\d{1,4})([hdwmy])");
    private static final Pattern DATE = Pattern.compile("([12]\\d{3})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private final String value;
    private final int start;
    private final int end;

    /** @param start where the value stands in the query, to {@code end}, excluded */
    ValueReader(String value, int start, int end) {
        this.value = value;
        this.start = start;
        this.end = end;
    }

    Query years(Field field) throws QueryException {
        return numbers(field, ValueReader::year, Reason.NOT_A_YEAR);
    }

    Query amounts(Field field) throws QueryException {
        return numbers(field, ValueReader::cents, Reason.NOT_AN_AMOUNT);
    }

    private Query numbers(Field field, Reading reading, Reason otherwise) throws QueryException {
        int dots = value.indexOf("..");
        if (dots >= 0) {
            String low = value.substring(0, dots);
            String high = value.substring(dots + 2);
            if (low.isEmpty() && high.isEmpty()) {
                throw wrong(otherwise);
            }
            long from = low.isEmpty() ? 0 : number(low, reading, otherwise).from();
            long to = high.isEmpty()
                    ? Long.MAX_VALUE
                    : number(high, reading, otherwise).to();
            if (from > to) {
                throw new QueryException(Reason.BACKWARDS, start, end, low, high);
            }
            return new Query.Numbers(field, from, to);
        }
        Sign sign = sign();
        Span span = number(value.substring(sign.length()), reading, otherwise);
        return switch (sign) {
            case NONE, EQUAL -> new Query.Numbers(field, span.from(), span.to());
            case LESS -> new Query.Numbers(field, 0, span.from() - 1);
            case AT_MOST -> new Query.Numbers(field, 0, span.to());
            case MORE -> new Query.Numbers(field, span.to() + 1, Long.MAX_VALUE);
            case AT_LEAST -> new Query.Numbers(field, span.from(), Long.MAX_VALUE);
        };
    }

    private Span number(String text, Reading reading, Reason otherwise) throws QueryException {
        var span = reading.read(text.strip());
        if (span == null) {
            throw wrong(otherwise);
        }
        return span;
    }

    private static @Nullable Span year(String text) {
        if (DECADE.matcher(text).matches()) {
            int first = Integer.parseInt(text.substring(0, 4));
            return new Span(first, first + 9L);
        }
        return YEAR.matcher(text).matches() ? new Span(Integer.parseInt(text), Integer.parseInt(text)) : null;
    }

    private static @Nullable Span cents(String text) {
        var amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return null;
        }
        long cents = new BigDecimal(amount.group(1)).movePointRight(2).longValueExact();
        return new Span(cents, cents);
    }

    TimeRange times(Instant now, ZoneId zone) throws QueryException {
        String text = value.toLowerCase(Locale.ROOT);
        if (text.equals("today")) {
            return TimeRange.of(new Midnight(0), null, now, zone);
        }
        if (text.equals("yesterday")) {
            return TimeRange.of(new Midnight(1), new Midnight(0), now, zone);
        }
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return between(text.substring(0, dots), text.substring(dots + 2), now, zone);
        }
        Sign sign = sign();
        String moment = text.substring(sign.length());
        Ago age = age(moment);
        if (age != null) {
            // An age: less is younger.
            boolean older = sign == Sign.MORE || sign == Sign.AT_LEAST;
            return older ? TimeRange.of(null, age, now, zone) : TimeRange.of(age, null, now, zone);
        }
        Days days = days(moment);
        return switch (sign) {
            case NONE, EQUAL -> TimeRange.of(days.first(), days.behind(), now, zone);
            case LESS -> TimeRange.of(null, days.first(), now, zone);
            case AT_MOST -> TimeRange.of(null, days.behind(), now, zone);
            case MORE -> TimeRange.of(days.behind(), null, now, zone);
            case AT_LEAST -> TimeRange.of(days.first(), null, now, zone);
        };
    }

    private TimeRange between(String one, String other, Instant now, ZoneId zone) throws QueryException {
        Ago young = age(one);
        Ago old = age(other);
        TimeRange range;
        if (young != null && old != null) {
            range = TimeRange.of(old, young, now, zone);
        } else if (one.isEmpty() && other.isEmpty()) {
            throw wrong(Reason.NOT_A_TIME);
        } else {
            Edge from = one.isEmpty() ? null : days(one).first();
            Edge to = other.isEmpty() ? null : days(other).behind();
            range = TimeRange.of(from, to, now, zone);
        }
        if (range.fromMillis() > range.toMillis()) {
            throw new QueryException(Reason.BACKWARDS, start, end, one, other);
        }
        return range;
    }

    private static @Nullable Ago age(String text) {
        var age = AGE.matcher(text);
        return age.matches()
                ? new Ago(
                        Integer.parseInt(age.group(1)),
                        Unit.valueOf(age.group(2).toUpperCase(Locale.ROOT)))
                : null;
    }

    private Days days(String text) throws QueryException {
        var date = DATE.matcher(text);
        if (!date.matches()) {
            throw wrong(Reason.NOT_A_TIME);
        }
        int year = Integer.parseInt(date.group(1));
        try {
            if (date.group(2) == null) {
                var first = LocalDate.of(year, 1, 1);
                return new Days(new Day(first), new Day(first.plusYears(1)));
            }
            int month = Integer.parseInt(date.group(2));
            if (date.group(3) == null) {
                var first = LocalDate.of(year, month, 1);
                return new Days(new Day(first), new Day(first.plusMonths(1)));
            }
            var day = LocalDate.of(year, month, Integer.parseInt(date.group(3)));
            return new Days(new Day(day), new Day(day.plusDays(1)));
        } catch (DateTimeException _) {
            // Such as the 31st of June.
            throw wrong(Reason.NOT_A_TIME);
        }
    }

    private Sign sign() {
        for (Sign sign : new Sign[] {Sign.AT_MOST, Sign.AT_LEAST, Sign.LESS, Sign.MORE, Sign.EQUAL}) {
            if (value.startsWith(sign.written)) {
                return sign;
            }
        }
        return Sign.NONE;
    }

    private QueryException wrong(Reason reason) {
        return new QueryException(reason, start, end, value);
    }

    private enum Sign {
        NONE(""),
        EQUAL("="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String written;

        Sign(String written) {
            this.written = written;
        }

        int length() {
            return written.length();
        }
    }

    private interface Reading {
        @Nullable
        Span read(String text);
    }

    /** Both ends included. */
    private record Span(long from, long to) {}

    /** The first of some days and the one behind the last. */
    private record Days(Day first, Day behind) {}
}
