package org.projectchristmas.ui.fx;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.projectchristmas.common.Money;

/** Amounts, counts and dates as a reader of one place writes them. Used on the screen's thread only. */
public final class Formats {
    private static final int CENTS = 2;
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);

    private final NumberFormat amounts;
    private final NumberFormat counts;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter days;
    private final DateTimeFormatter times;
    private final DateTimeFormatter clocks;
    private final DateTimeFormatter clocksWithSeconds;
    private final DateTimeFormatter dayTimes;
    private final ZoneId zone;

    public Formats(Locale locale, ZoneId zone) {
        this.zone = zone;
        amounts = NumberFormat.getCurrencyInstance(locale);
        counts = NumberFormat.getIntegerInstance(locale);
        dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
        days = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).withZone(zone);
        times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        clocks = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        clocksWithSeconds = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
        dayTimes = DateTimeFormatter.ofLocalizedPattern("MMMdjm")
                .withLocale(locale)
                .withZone(zone);
    }

    /** {@code $28.95} */
    public String money(Money money) {
        return money(money.amount(), money.currency());
    }

    /** {@code $1,204,310.00}: a sum, which can be more than one price can. */
    public String money(BigDecimal amount, String currency) {
        if (!amounts.getCurrency().getCurrencyCode().equals(currency)) {
            amounts.setCurrency(Currency.getInstance(currency));
            // By itself the format keeps the decimals of its country's currency: a dollar would have no cents in Japan.
            amounts.setMinimumFractionDigits(decimals(currency));
            amounts.setMaximumFractionDigits(decimals(currency));
        }
        return amounts.format(amount);
    }

    /** How many decimals amounts of a currency are written with; what has none of its own, such as gold, has those of {@link Money}. */
    public int decimals(String currency) {
        int own = Currency.getInstance(currency).getDefaultFractionDigits();
        return own < 0 ? CENTS : own;
    }

    /** {@code 24,912} */
    public String count(long count) {
        return counts.format(count);
    }

    /** {@code Nov 23, 2026} */
    public String date(Instant instant) {
        return dates.format(instant);
    }

    /** {@code Nov 23}: for a date that is not long ago. */
    public String day(Instant instant) {
        return days.format(instant);
    }

    /**
     * Two times at the ends of one axis, each as short as the other allows: {@code 7:09 PM} within a day, {@code Nov 23, 7:09 PM}
     * within two, {@code Nov 23, 2026} else.
     */
    public String end(Instant instant, Instant from, Instant to) {
        if (Duration.between(from, to).compareTo(TWO_DAYS) >= 0) {
            return date(instant);
        }
        return date(from).equals(date(to)) ? clocks.format(instant) : dayTimes.format(instant);
    }

    /** {@code 7:09 PM} */
    public String clock(Instant instant) {
        return clocks.format(instant);
    }

    /** {@code 7:09:33 PM} */
    public String clockSeconds(Instant instant) {
        return clocksWithSeconds.format(instant);
    }

    /** {@code Nov 23, 7:09 PM} */
    public String dayTime(Instant instant) {
        return dayTimes.format(instant);
    }

    /** {@code 7:09 PM} if it is on the day of the other time, else as {@link #recent}. */
    public String near(Instant instant, Instant other) {
        return date(instant).equals(date(other)) ? clocks.format(instant) : recent(instant, other);
    }

    /** {@code Nov 23, 7:09 PM} within half a year of the other time, else with the year. */
    public String recent(Instant instant, Instant other) {
        return Duration.between(instant, other).abs().compareTo(HALF_A_YEAR) < 0
                ? dayTimes.format(instant)
                : dateTime(instant);
    }

    /** {@code 7:09 PM} */
    public String clock(LocalTime time) {
        return clocks.format(time);
    }

    /** The zone of all the times. */
    public ZoneId zone() {
        return zone;
    }

    /** {@code Nov 23, 2026, 7:09 PM} */
    public String dateTime(Instant instant) {
        return times.format(instant);
    }
}
