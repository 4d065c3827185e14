package org.projectchristmas.integration.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SkuTextTest {
    @Test
    void aFieldIsKeptAsTheShopWritesIt() {
        assertThat(SkuText.clean(" QGO1010 or\u00a0QSB6083  or QSB6294\n")).isEqualTo("QGO1010 or QSB6083 or QSB6294");
        assertThat(SkuText.clean("SKU: QX1571NB")).isEqualTo("QX1571NB");
        assertThat(SkuText.clean("2.5\" Hook")).isEqualTo("2.5\" Hook");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "N/A", "null", "-", "SKU:"})
    void anEmptyFieldIsNoSku(String field) {
        assertThat(SkuText.clean(field)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "QX1571NB, NB",
        "QX157-1NB, NB",
        "QX1571-SDB, SDB",
        "QX1571 DB, DB",
        "XHD785MIB, MIB",
        "QXI8557Colorway, Colorway",
        "QX1571nb, NB",
        "QX1571 or QX1572NB, NB",
        "795QX9007MNT, MNT"
    })
    void aCodeBehindADigitIsTheCondition(String sku, String code) {
        assertThat(SkuText.condition(sku)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}")
    @NullAndEmptySource
    @ValueSource(strings = {"QX1571", "QXDB", "ABC-DB", "QXG7084", "NB", "QX1571X"})
    void otherLettersAreNoCondition(String sku) {
        assertThat(SkuText.condition(sku)).isNull();
    }
}
