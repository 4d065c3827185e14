package org.projectchristmas.news;

import org.projectchristmas.common.Bounds;

/**
 * What of a refresh is worth telling, and where.
 *
 * @param desktop whether the desktop tells the end of a refresh while the window is not in front
 * @param percent the share of its price that a product must have become cheaper by to be told of, 0 to 100
 * @param amount the amount, in the product's own currency, that it must have become cheaper by as well, 0 to 1,000,000
 */
public record NewsSettings(boolean desktop, double percent, double amount) {
    public static final NewsSettings DEFAULT = new NewsSettings(true, 10, 1);

    public NewsSettings {
        Bounds.check("percent", percent, 0.0, 100.0);
        Bounds.check("amount", amount, 0.0, 1_000_000.0);
    }
}
