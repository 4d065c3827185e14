package org.projectchristmas.insight;

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
 * What the catalog answers to each {@link Question}. Every answer reads all products, which takes seconds where there are a million; it
 * is of one moment, whatever is written meanwhile.
 *
 * <p>Every method may block on the database and throws {@link org.projectchristmas.catalog.CatalogException} when that fails.
 */
public interface Insights {
    /** How many lines a list of single products has at most. */
    int MOST = 200;

    /** By shop, also of what is no ornament or no longer listed. */
    Totals totals();

    /** By year and shop; ornaments whose year is not known last. */
    Years years();

    /** By year, shop and currency; then of all years of each shop, with a year of null. Ornaments without a known year are only in the latter. */
    Prices prices();

    /** By year; ornaments whose year is not known last. */
    Stock stock();

    /** Sold out means that each listing of the SKU, at any shop and also among several SKUs, is. Most shops first, then oldest. */
    Rarest rarest();

    /**
     * Between shops, of the same SKU, year, condition and currency, largest first in each currency. What is sold out has no price to be
     * compared, nor has a listing of several SKUs, nor a range.
     */
    Spreads spreads();

    /** Largest share of the former price first. A price that moved several times counts with its last move. */
    Drops drops(Week week);

    /** Newest first. */
    Arrivals arrivals(Week week);

    /** By year and currency. */
    Baskets baskets();

    /** @param week what counts as new */
    default Answer answer(Question question, Week week) {
        return switch (question) {
            case TOTALS -> totals();
            case YEARS -> years();
            case PRICES -> prices();
            case STOCK -> stock();
            case RAREST -> rarest();
            case SPREADS -> spreads();
            case DROPS -> drops(week);
            case ARRIVALS -> arrivals(week);
            case BASKETS -> baskets();
        };
    }
}
