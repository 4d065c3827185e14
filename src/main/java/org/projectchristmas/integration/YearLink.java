package org.projectchristmas.integration;

import java.net.URI;

/**
 * A shop's listing of one year.
 *
 * @param url the page to begin with, absolute; asks for the whole year at once where the shop can do that
 */
public record YearLink(int year, URI url) {}
