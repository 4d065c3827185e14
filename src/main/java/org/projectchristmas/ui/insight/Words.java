package org.projectchristmas.ui.insight;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.export.SafeText;
import org.projectchristmas.insight.AnswerTable;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Texts, amounts and tables as a reader writes them. Safe for many threads: cards are written off the screen's thread, axes on it. */
final class Words {
    /** The most that {@link Money} holds; sums beyond it are of no catalog. */
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private final Messages messages;
    private final Formats formats;
    private final NumberFormat percents;

    Words(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = new Formats(messages.locale(), formats.zone());
        percents = NumberFormat.getPercentInstance(messages.locale());
        percents.setMaximumFractionDigits(1);
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    synchronized String count(long count) {
        return formats.count(count);
    }

    /** An amount of any size and sign. */
    synchronized String amount(BigDecimal amount, String currency) {
        String text = formats.money(new Money(amount.abs().min(MOST), currency));
        return amount.signum() < 0 ? "\u2212" + text : text;
    }

    /** {@code 12.5%} of 0.125 */
    synchronized String percent(double share) {
        return percents.format(share);
    }

    /** {@code +12.5%} of 0.125, {@code \u221212.5%} of its opposite; what is too small to be told has no sign. */
    synchronized String change(double share) {
        String amount = percents.format(Math.abs(share));
        if (amount.equals(percents.format(0))) {
            return amount;
        }
        return (share > 0 ? "+" : "\u2212") + amount;
    }

    String vendor(VendorId vendor) {
        return messages.vendor(vendor);
    }

    synchronized String day(LocalDate day) {
        return formats.date(day.atStartOfDay(formats.zone()).toInstant());
    }

    /** {@code Nov 23} */
    synchronized String shortDay(LocalDate day) {
        return formats.day(day.atStartOfDay(formats.zone()).toInstant());
    }

    synchronized String asOf(Instant moment) {
        return text("insight.as-of", formats.dateTime(moment));
    }

    String year(@Nullable Integer year) {
        return year == null ? text("insight.year.unknown") : year.toString();
    }

    /** The table with tabs between the cells, as a spreadsheet of this place takes it: numbers without grouping. */
    String tabbed(AnswerTable table) {
        String head = table.columns().stream()
                .map(each -> text("insight.column." + each))
                .collect(Collectors.joining("\t"));
        var numbers = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(messages.locale()));
        return table.rows().stream()
                .map(row -> line(row, numbers))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private String line(List<Object> row, DecimalFormat numbers) {
        return row.stream().map(each -> cell(each, numbers)).collect(Collectors.joining("\t"));
    }

    /** A quote at its beginning would be taken for that of the cell. */
    private static String quoted(String text) {
        return text.startsWith("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private String cell(Object value, DecimalFormat numbers) {
        return switch (value) {
            case VendorId vendor -> SafeText.guard(vendor(vendor));
            case BigDecimal amount -> numbers.format(amount);
            case Number number -> String.format(Locale.ROOT, "%d", number.longValue());
            // A shop's text must neither break the table nor be run as a formula.
            default ->
                quoted(SafeText.guard(value.toString().replaceAll("\\s+", " ").strip()));
        };
    }
}
