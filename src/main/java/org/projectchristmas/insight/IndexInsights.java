package org.projectchristmas.insight;

import java.util.function.Supplier;
import org.projectchristmas.catalog.search.Listings;
import org.projectchristmas.insight.Answer.Arrivals;
import org.projectchristmas.insight.Answer.Baskets;
import org.projectchristmas.insight.Answer.Drops;
import org.projectchristmas.insight.Answer.Prices;
import org.projectchristmas.insight.Answer.Rarest;
import org.projectchristmas.insight.Answer.Spreads;
import org.projectchristmas.insight.Answer.Stock;
import org.projectchristmas.insight.Answer.Totals;
import org.projectchristmas.insight.Answer.Years;

/**
 * The {@link Insights} of a catalog that is in memory: an answer is a walk or two over its columns. Only the first prices are not there;
 * they are read from the store.
 */
public final class IndexInsights implements Insights {
    private final Supplier<Listings> listings;
    private final FirstPrices firstPrices;

    /** @param listings gives all products as they are now; may block until they are there */
    public IndexInsights(Supplier<Listings> listings, FirstPrices firstPrices) {
        this.listings = listings;
        this.firstPrices = firstPrices;
    }

    @Override
    public Totals totals() {
        return new CountWalk(listings.get()).totals();
    }

    @Override
    public Years years() {
        return new CountWalk(listings.get()).years();
    }

    @Override
    public Stock stock() {
        return new CountWalk(listings.get()).stock();
    }

    @Override
    public Prices prices() {
        return new PriceWalk(listings.get()).prices();
    }

    @Override
    public Baskets baskets() {
        return new BasketWalk(listings.get()).baskets(firstPrices);
    }

    @Override
    public Rarest rarest() {
        return new RarestWalk(listings.get()).rarest();
    }

    @Override
    public Spreads spreads() {
        return new SpreadWalk(listings.get()).spreads();
    }

    @Override
    public Drops drops(Week week) {
        return new WeekWalk(listings.get(), week).drops();
    }

    @Override
    public Arrivals arrivals(Week week) {
        return new WeekWalk(listings.get(), week).arrivals();
    }
}
