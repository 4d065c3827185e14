package org.projectchristmas.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.sync.VendorProgress.PageFailure;

class PageFailureTest {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");
    private static final String PAGE = "https://shop.test/1985-angel";

    @Test
    void whereTheAddressStandsAnywayTheReasonDoesNotRepeatIt() {
        String problem = String.valueOf(new ParseProblem(SHOP, URI.create(PAGE), "a product card").getMessage());
        assertThat(problem).contains(PAGE);
        assertThat(new PageFailure(SHOP, PAGE, problem).reason()).isEqualTo("does not have a product card");
        assertThat(new PageFailure(SHOP, PAGE, PAGE + " answered 503").reason()).isEqualTo("answered 503");
    }

    @Test
    void anotherAddressStays() {
        String message = PAGE + "-2 answered 503";
        assertThat(new PageFailure(SHOP, PAGE, message).reason()).isEqualTo(message);
    }
}
