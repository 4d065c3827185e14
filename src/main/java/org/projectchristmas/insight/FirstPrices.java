package org.projectchristmas.insight;

/** The first fixed price that was recorded of each product in each currency. */
public interface FirstPrices {
    /**
     * Tells all of them, in no order; a product whose price has been in two currencies comes once with each.
     *
     * @throws org.projectchristmas.catalog.CatalogException if they cannot be read
     */
    void forEach(Reader reader);

    /** Takes them one by one. */
    interface Reader {
        /**
         * @param currency ISO 4217 code
         * @param cents the price
         * @param at when it was recorded, in milliseconds since 1970
         */
        void take(long product, String currency, long cents, long at);
    }
}
