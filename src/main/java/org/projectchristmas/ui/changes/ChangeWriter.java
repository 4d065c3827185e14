package org.projectchristmas.ui.changes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.common.Money;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.ui.changes.ChangeLine.Direction;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Puts changes into words. */
public final class ChangeWriter {
    private static final Set<String> AMOUNTS = Set.of(ProductField.PRICE.column(), ProductField.REGULAR_PRICE.column());
    private static final Set<String> ADDRESSES = Set.of(ProductField.LINK.column(), ProductField.IMAGE.column());
    private static final Set<String> CALLERS = Set.of("cli", "window");

    private final Messages messages;
    private final Formats formats;

    public ChangeWriter(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /**
     * A change of the one product that is shown, whose name is not told.
     *
     * @param currency of its price; null if it has none
     */
    public ChangeLine write(FieldChange change, @Nullable String currency) {
        return write(new RecordedChange(0, change, new RecordedChange.Subject("", null, "", currency)));
    }

    /** A change of a product among others. */
    public ChangeLine write(RecordedChange recorded) {
        FieldChange change = recorded.change();
        String name = recorded.subject().name();
        String sku = recorded.subject().sku();
        String currency = recorded.subject().currency();
        Contrast values = values(change, currency);
        return new ChangeLine(
                recorded,
                formats.dayTime(change.at()),
                name.isEmpty() ? messages.text("changes.unknownProduct") : name,
                sku == null ? "" : sku,
                messages.vendor(change.vendor()),
                field(change.field()),
                values.before(),
                values.after(),
                direction(change),
                difference(change, currency),
                author(change.author()));
    }

    /** A field as a collector calls it. */
    String field(String column) {
        return ProductField.ofColumn(column).isPresent() ? messages.text("changes.field." + column) : column;
    }

    private Contrast values(FieldChange change, @Nullable String currency) {
        String column = change.field();
        String before = change.before();
        String after = change.after();
        if (before != null && after != null && isFreeText(column)) {
            return ADDRESSES.contains(column) ? Contrast.ofAddresses(before, after) : Contrast.ofTexts(before, after);
        }
        return new Contrast(value(column, before, currency), value(column, after, currency));
    }

    /** Whether a value is shown as it is written. */
    private static boolean isFreeText(String column) {
        return !column.equals(ProductField.DELISTED_AT.column())
                && !column.equals(ProductField.AVAILABILITY.column())
                && !AMOUNTS.contains(column);
    }

    private String value(String column, @Nullable String value, @Nullable String currency) {
        if (column.equals(ProductField.DELISTED_AT.column())) {
            return messages.text(value == null ? "changes.listed" : "changes.notListed");
        }
        if (value == null) {
            return messages.text("changes.nothing");
        }
        if (AMOUNTS.contains(column)) {
            return amount(new BigDecimal(value), currency);
        }
        if (column.equals(ProductField.AVAILABILITY.column())) {
            return messages.text("detail.availability." + value);
        }
        return ADDRESSES.contains(column) ? Contrast.lastPart(value) : value.replaceAll("\\s+", " ");
    }

    private static Direction direction(FieldChange change) {
        String before = change.before();
        String after = change.after();
        if (before == null || after == null || !AMOUNTS.contains(change.field())) {
            return Direction.NONE;
        }
        int difference = new BigDecimal(after).compareTo(new BigDecimal(before));
        return difference > 0 ? Direction.UP : difference < 0 ? Direction.DOWN : Direction.NONE;
    }

    private String difference(FieldChange change, @Nullable String currency) {
        String before = change.before();
        String after = change.after();
        Direction direction = direction(change);
        if (before == null || after == null || direction == Direction.NONE) {
            return "";
        }
        var old = new BigDecimal(before);
        BigDecimal difference = new BigDecimal(after).subtract(old).abs();
        String amount = amount(difference, currency);
        boolean isUp = direction == Direction.UP;
        if (old.signum() == 0) {
            return messages.text(isUp ? "changes.up" : "changes.down", amount);
        }
        BigDecimal percent = difference.movePointRight(2).divide(old, 0, RoundingMode.HALF_UP);
        return messages.text(
                isUp ? "changes.upPercent" : "changes.downPercent", amount, formats.count(percent.longValue()));
    }

    /** An amount whose currency is not known is no sum of dollars. */
    private String amount(BigDecimal value, @Nullable String currency) {
        return currency == null ? value.toPlainString() : formats.money(new Money(value, currency));
    }

    private String author(Author author) {
        if (author.runId() != null) {
            return messages.text("changes.author.run", author.runId().toString());
        }
        return CALLERS.contains(author.actor()) ? messages.text("changes.author." + author.actor()) : author.actor();
    }
}
