package org.projectchristmas.history;

import java.time.Instant;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;

/** What a product cost, and whether it could be had, from an instant until the next point. */
public record PricePoint(Instant at, PriceTag price, Availability availability) {}
