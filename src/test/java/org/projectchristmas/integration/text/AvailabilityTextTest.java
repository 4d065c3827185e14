package org.projectchristmas.integration.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;

class AvailabilityTextTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "http://schema.org/InStock",
                "https://schema.org/InStock",
                "InStock",
                "schema.org/LimitedAvailability",
                "https://schema.org/PreOrder",
                "https://www.schema.org/BackOrder",
                "1",
                "12",
                "true",
                "In Stock - Ships Next Business Day",
                "in stock",
                "IN-STOCK",
                "Only 2 left",
                "Pre-Order Now",
                "Add to Cart",
                "Choose Options",
                "Available",
                "3 in stock",
                "In Stock (2)",
                "Almost sold out!",
                "Usually ships in 24 hours",
                "Availability: In Stock",
                "Low stock",
                "Back in stock",
                "Not only available here",
                "In stock: no rush",
                "Pre-order now, will be in stock in November",
                "In\u00a0Stock"
            })
    void whatCanBeBoughtIsAvailable(String text) {
        assertThat(AvailabilityText.read(text)).isEqualTo(Availability.AVAILABLE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "http://schema.org/OutOfStock",
                "https://schema.org/SoldOut",
                "OutOfStock",
                "SoldOut",
                "https://schema.org/Discontinued",
                "0",
                "-1",
                "0.0",
                "false",
                "Not In Stock",
                "Out of Stock",
                "Out-of-Stock",
                "Sold Out",
                "SOLD OUT",
                "Sold",
                "unavailable",
                "Currently unavailable",
                "This item is currently out of stock",
                "0 in stock",
                "In stock: 0",
                "Not available",
                "Notify me when in stock",
                "Join the waiting list",
                "Usually in stock, now out of stock",
                "No longer in stock",
                "Not currently in stock",
                "Not yet in stock",
                "None in stock",
                "Nothing in stock",
                "No more available",
                "Isn't in stock",
                "In Stock: No",
                "Coming soon",
                "Expected in stock 10/15",
                "Will be in stock in November",
                "Expected to be back in stock soon after Easter",
                "Will be available again in November"
            })
    void whatCannotBeBoughtIsUnavailable(String text) {
        assertThat(AvailabilityText.read(text)).isEqualTo(Availability.UNAVAILABLE);
    }

    @ParameterizedTest(name = "{0}")
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "New",
                "https://schema.org/NewCondition",
                "Hallmark",
                "Quick view",
                "$28.95",
                "null",
                "Mint in Box",
                "NaN"
            })
    void whatSaysNothingOfStockIsUnknown(String text) {
        assertThat(AvailabilityText.read(text)).isEqualTo(Availability.UNKNOWN);
    }
}
