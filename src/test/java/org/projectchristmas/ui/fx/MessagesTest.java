package org.projectchristmas.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;

class MessagesTest {
    private final Messages messages = Messages.in(Locale.US);

    @Test
    void germanSpeaksOfItsOwnKeys() {
        var find = KeyCombination.valueOf("Ctrl+Shift+F");
        assertThat(messages.keys(find)).isEqualTo("Ctrl+Shift+F");
        assertThat(Messages.in(Locale.GERMANY).keys(find)).isEqualTo("Strg+Umschalt+F");
        assertThat(german("Ctrl+Space")).isEqualTo("Strg+Leertaste");
        assertThat(german("Ctrl+Plus")).isEqualTo("Strg++");
        assertThat(german("Esc")).isEqualTo("Esc");
        assertThat(german("F5")).isEqualTo("F5");
    }

    private static String german(String keys) {
        return Messages.in(Locale.GERMANY).keys(KeyCombination.valueOf(keys));
    }

    @Test
    void aLanguageWithoutTextsGetsTheEnglishOnesWhateverTheDesktopSpeaks() {
        Locale desktop = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Messages.in(Locale.FRANCE).text("detail.year")).isEqualTo("Year");
            assertThat(Messages.in(Locale.US).text("detail.year")).isEqualTo("Year");
            assertThat(Messages.in(Locale.GERMANY).text("detail.year")).isEqualTo("Jahr");
        } finally {
            Locale.setDefault(desktop);
        }
    }

    @Test
    void aShopIsCalledByItsName() {
        assertThat(messages.vendor(new VendorId("ornament_shop_com"))).isEqualTo("The Ornament Shop");
    }

    @Test
    void aShopWithoutANameIsCalledByItsId() {
        assertThat(messages.vendor(new VendorId("new_shop"))).isEqualTo("new_shop");
    }
}
