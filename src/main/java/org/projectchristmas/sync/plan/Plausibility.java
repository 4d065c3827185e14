package org.projectchristmas.sync.plan;

/**
 * How much may change at once before a person has to look: a redesign is not a clearance sale.
 *
 * @param share of the known products, 0 to 1
 * @param minimum how many products at least must change before the share matters, so that small years may change at will
 */
public record Plausibility(double share, int minimum) {
    /** Whether so many changes among so many products are too many to be believed. */
    public boolean doubts(int changed, int known) {
        return changed >= minimum && changed > share * known;
    }
}
