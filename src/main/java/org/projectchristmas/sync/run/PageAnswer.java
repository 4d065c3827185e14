package org.projectchristmas.sync.run;

import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.integration.Offer;

/** A product page as the shop sent it, and what it says. */
record PageAnswer(FetchResponse response, Offer offer) {}
