package org.projectchristmas.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

class ChangeWriterTest {
    private final ChangeWriter writer =
            new ChangeWriter(Messages.in(Locale.US), new Formats(Locale.US, ZoneOffset.UTC));

    private ChangeLine price(String before, String after, @Nullable String currency) {
        return writer.write(
                new FieldChange(
                        1, RecordedChanges.SHOP, "price", before, after, RecordedChanges.NOW, Author.refresh(70, 7)),
                currency);
    }

    @ParameterizedTest
    @CsvSource({"USD,$30.00,$24.00,−$6.00 (20%)", "CAD,CA$30.00,CA$24.00,−CA$6.00 (20%)"})
    void aPriceIsToldInTheCurrencyOfItsProduct(String currency, String before, String after, String difference) {
        ChangeLine line = price("30.00", "24.00", currency);

        assertThat(line.before()).isEqualTo(before);
        assertThat(line.after()).isEqualTo(after);
        assertThat(line.difference()).isEqualTo(difference);
    }

    @Test
    void anAmountOfNoKnownCurrencyIsNotCalledDollars() {
        assertThat(price("30.00", "24.00", null).before()).isEqualTo("30.00");
    }
}
