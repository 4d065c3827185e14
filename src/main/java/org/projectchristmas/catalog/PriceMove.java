package org.projectchristmas.catalog;

import java.time.Instant;
import org.projectchristmas.common.Money;

/**
 * The latest change of a product's price.
 *
 * @param previous the price before it
 * @param at when it was noticed
 */
public record PriceMove(Money previous, Instant at) {}
