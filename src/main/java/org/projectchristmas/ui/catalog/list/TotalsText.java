package org.projectchristmas.ui.catalog.list;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.search.Totals;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Sums as a line says them. */
public final class TotalsText {
    private final Messages messages;
    private final Formats formats;

    public TotalsText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** {@code Sum $1,204.00 and €30.00 · average $12.04 and €15.00 · 3 without a price · 2 “from”}; empty if there is no product. */
    public String of(Totals totals) {
        if (totals.count() == 0) {
            return "";
        }
        if (totals.sums().isEmpty()) {
            return messages.text("totals.no-price");
        }
        return messages.text(
                "totals.sum",
                each(totals, Totals.Sum::amount),
                each(totals, Totals.Sum::average),
                totals.unpriced(),
                formats.count(totals.unpriced()),
                totals.ranges(),
                formats.count(totals.ranges()));
    }

    private String each(Totals totals, Function<Totals.Sum, BigDecimal> amount) {
        return totals.sums().stream()
                .map(sum -> formats.money(amount.apply(sum), sum.currency()))
                .collect(Collectors.joining(messages.text("totals.and")));
    }
}
