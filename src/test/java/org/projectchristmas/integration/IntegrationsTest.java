package org.projectchristmas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.hallmarkornaments.HallmarkOrnaments;
import org.projectchristmas.integration.hookedonhallmark.HookedOnHallmark;

class IntegrationsTest {
    private final Integration hallmark = new HallmarkOrnaments(URI.create("https://www.hallmarkornaments.com/"));
    private final Integration hooked = new HookedOnHallmark(URI.create("https://www.hookedonhallmark.com"));
    private final Integrations integrations = new Integrations(List.of(hooked, hallmark));

    @Test
    void shopsAreFoundByVendorInOneOrder() {
        assertThat(integrations.of(HookedOnHallmark.VENDOR)).isSameAs(hooked);
        assertThat(integrations.all()).containsExactly(hallmark, hooked);
        assertThat(integrations.vendors()).containsExactly(HallmarkOrnaments.VENDOR, HookedOnHallmark.VENDOR);
        assertThat(integrations.find(new VendorId("elsewhere"))).isEmpty();
    }

    @Test
    void anUnknownShopIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> integrations.of(new VendorId("elsewhere")))
                .withMessageContaining("hookedonhallmark_com");
    }

    @Test
    void aShopIsRegisteredOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Integrations(List.of(hooked, hooked)));
    }
}
