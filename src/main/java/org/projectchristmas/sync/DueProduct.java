package org.projectchristmas.sync;

import java.net.URI;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.fetch.Validators;

/**
 * A product whose page is to be read.
 *
 * @param validators what the shop gave with the page as it was last read; {@link Validators#NONE} also where the page is to be read
 *     whether or not it has changed
 * @param listingYear the year whose listing shows it; 0 if none does
 */
public record DueProduct(long id, ProductKey key, URI link, Validators validators, int listingYear) {}
