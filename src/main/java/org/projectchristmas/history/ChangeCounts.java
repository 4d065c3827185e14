package org.projectchristmas.history;

/**
 * How much changed, by what a collector asks for.
 *
 * @param pricesUp amounts that rose
 * @param pricesDown amounts that fell
 * @param pricesOther amounts that appeared or vanished
 * @param stock changes of the availability
 * @param gone products that were no longer listed
 * @param back products that were listed again
 * @param other changes of all other fields
 * @param added products that entered the catalog; 0 where a field or a job is asked for
 */
public record ChangeCounts(
        long pricesUp, long pricesDown, long pricesOther, long stock, long gone, long back, long other, long added) {
    public static final ChangeCounts NONE = new ChangeCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public long prices() {
        return pricesUp + pricesDown + pricesOther;
    }

    /** All recorded changes; a product that is new is none. */
    public long total() {
        return prices() + stock + gone + back + other;
    }
}
