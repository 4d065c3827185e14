package org.projectchristmas.catalog;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a product is found.
 *
 * @param page the product's page at the shop, absolute
 * @param image the product's main picture, absolute; null if none is known
 */
public record Links(URI page, @Nullable URI image) {}
