package org.projectchristmas.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;

class MessagesTest {
    private final Messages messages = Messages.in(Locale.US);

    @Test
    void aShopIsCalledByItsName() {
        assertThat(messages.vendor(new VendorId("ornament_shop_com"))).isEqualTo("The Ornament Shop");
    }

    @Test
    void aShopWithoutANameIsCalledByItsId() {
        assertThat(messages.vendor(new VendorId("new_shop"))).isEqualTo("new_shop");
    }
}
