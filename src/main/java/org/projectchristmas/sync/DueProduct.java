package org.projectchristmas.sync;

import java.net.URI;
import org.projectchristmas.catalog.ProductKey;

/** A product whose page is to be read. */
public record DueProduct(long id, ProductKey key, URI link) {}
