package org.projectchristmas.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An amount in a currency, exact to the cent.
 *
 * @param amount zero or more, kept at two decimals (half up), below one billion
 * @param currency ISO 4217 code of three capitals
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
    public static final String USD = "USD";
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    public Money {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
        if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("not an amount of money: " + amount);
        }
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("not a currency code: " + currency);
        }
    }

    /** Dollars, such as {@code Money.usd("28.95")}. */
    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), USD);
    }

    /** Orders by currency, then amount: amounts of two currencies have no other order. */
    @Override
    public int compareTo(Money other) {
        int byCurrency = currency.compareTo(other.currency);
        return byCurrency != 0 ? byCurrency : amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
