package org.projectchristmas.sync.plan;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.common.Money;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.StoredProduct.Listed;

/**
 * What a listing's statement means for the price and the availability of a known product.
 *
 * <p>A listing is believed where it says something new and was right before. Where it never agreed with the product's own page,
 * or falls silent, only that page can tell, so the statement merely raises the question. So does a new name: the page's is the whole one.
 *
 * @param price the price from now on
 * @param availability the availability from now on
 * @param ask whether the product's own page is to be read
 * @param priceLost whether the listing showed a price before and shows none now
 * @param confirmed of which fields the listing newly says what is known already, whoever said it before
 */
record Ruling(PriceTag price, Availability availability, boolean ask, boolean priceLost, Set<ProductField> confirmed) {

    static Ruling on(StoredProduct stored, Listed now) {
        boolean detailed = stored.product().sighting().lastSyncedAt() != null;
        PriceTag price = stored.product().offering().price();
        Availability availability = stored.product().offering().availability();
        if (!detailed) {
            return new Ruling(
                    isStated(now.price()) ? now.price() : price,
                    now.availability() == Availability.UNKNOWN ? availability : now.availability(),
                    false,
                    lost(stored.listed(), now),
                    Set.of());
        }
        Listed before = stored.listed();
        boolean ask = isRenamed(before, now);
        Set<ProductField> confirmed = EnumSet.noneOf(ProductField.class);
        if (before == null || !now.price().equals(before.price())) {
            if (before != null && isStated(now.price()) && agree(price, before.price())) {
                price = withRegular(now.price(), price, before.price());
            } else if (agree(price, now.price())) {
                price = withFormer(price, now.price());
                if (isStated(now.price())) {
                    confirmed.add(ProductField.PRICE);
                }
            } else if (before != null || isStated(now.price())) {
                ask = true;
            }
        }
        if (!stored.product().sighting().isListed() && Absence.isOnlyReason(stored.product())) {
            availability = now.availability();
        } else if (before == null || now.availability() != before.availability()) {
            if (before != null && now.availability() != Availability.UNKNOWN && availability == before.availability()) {
                availability = now.availability();
            } else if (availability == now.availability()) {
                if (availability != Availability.UNKNOWN) {
                    confirmed.add(ProductField.AVAILABILITY);
                }
            } else if (before != null || now.availability() != Availability.UNKNOWN) {
                ask = true;
            }
        }
        return new Ruling(price, availability, ask, lost(before, now), confirmed);
    }

    /** A card may be called otherwise than its product's page, but then it always is. */
    private static boolean isRenamed(@Nullable Listed before, Listed now) {
        return before != null && before.name() != null && !before.name().equals(now.name());
    }

    private static boolean lost(@Nullable Listed before, Listed now) {
        return before != null && isStated(before.price()) && !isStated(now.price());
    }

    private static boolean isStated(PriceTag tag) {
        return tag.kind() != PriceTag.Kind.NONE;
    }

    private static boolean agree(PriceTag one, PriceTag other) {
        return Objects.equals(one.price(), other.price()) && (one.price() != null || one.kind() == other.kind());
    }

    /** A listing that never shows what a thing cost before the sale does not say that the sale is over. */
    private static PriceTag withRegular(PriceTag now, PriceTag stored, PriceTag before) {
        Money regular = stored.regular();
        Money price = now.price();
        boolean mute = now.regular() == null && before.regular() == null;
        return mute && regular != null && price != null && isAbove(regular, price)
                ? new PriceTag(now.kind(), price, regular)
                : now;
    }

    /** What a page told as the price alone may be a sale, of which only the listing shows what the thing cost before. */
    private static PriceTag withFormer(PriceTag stored, PriceTag now) {
        return stored.regular() == null && stored.kind() == now.kind() ? now : stored;
    }

    private static boolean isAbove(Money regular, Money price) {
        return regular.currency().equals(price.currency()) && regular.compareTo(price) > 0;
    }
}
