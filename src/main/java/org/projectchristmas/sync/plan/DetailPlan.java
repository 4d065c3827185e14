package org.projectchristmas.sync.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Corrections;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.StoredProduct.Listed;
import org.projectchristmas.sync.VendorProgress.Changes;

/**
 * What a product's own page changes in the catalog.
 *
 * @param unread what stands, unreadable or empty, where the price belongs that is known and therefore stays; null if nothing does
 */
public record DetailPlan(
        StoredProduct product,
        List<FieldChange> changes,
        Changes counts,
        @Nullable String unread) {

    /** What the page makes of a known product. */
    public static DetailPlan of(StoredProduct stored, Offer offer, Visit visit) {
        Product before = stored.product();
        Product.Offering offering =
                before.offering().next(price(stored, offer), availability(before, offer), visit.at());
        boolean first = before.sighting().lastSyncedAt() == null;
        if (first) {
            // The listing's word and the page's word for one moment: no move of the price.
            offering = new Product.Offering(
                    offering.price(), offering.availability(), before.offering().move());
        }
        var sources = new HashMap<>(before.sources());
        sources.putAll(offer.sources());
        var read = new Product(
                before.id(),
                key(before.key(), offer),
                described(offer, before.description().releaseYear(), visit),
                // The listing's link stays: both would otherwise take turns with every refresh.
                new Links(
                        before.links().page(),
                        offer.links().image() == null
                                ? before.links().image()
                                : offer.links().image()),
                offering,
                new Sighting(
                        before.sighting().createdAt(),
                        visit.at(),
                        visit.at(),
                        before.sighting().delistedAt()),
                sources);
        Product after = Corrections.keep(before, read);
        return new DetailPlan(
                new StoredProduct(after, stored.listingYear(), stored.listed()),
                Fields.between(before, after, visit),
                first ? Changes.NONE : Offerings.counted(before.offering(), after.offering()),
                unread(offer, offering.price()));
    }

    /**
     * What the page makes of a known product that was found again as one that was taken for another. It neither came nor went: what
     * this refresh counted as new and as gone is taken back.
     *
     * @param told the fields of which changes are recorded under the other
     */
    public static DetailPlan joined(
            StoredProduct stored, StoredProduct found, Set<String> told, Offer offer, Visit visit) {
        DetailPlan read = of(stored.joinedWith(found), offer, visit);
        Product after = read.product.product();
        var changes = new LinkedHashMap<String, FieldChange>();
        Fields.between(stored.product(), after, visit).forEach(each -> changes.put(each.field(), each));
        // The record of these goes on from where the other's ends.
        Fields.between(found.product(), after, visit).stream()
                .filter(each -> told.contains(each.field()))
                .forEach(each -> changes.put(each.field(), each.of(after.id())));
        return new DetailPlan(
                read.product,
                List.copyOf(changes.values()),
                read.counts.plus(
                        comings(stored.product().sighting(), found.product().sighting(), after, visit)),
                read.unread);
    }

    private static Changes comings(Sighting stored, Sighting found, Product after, Visit visit) {
        Instant goneAt = stored.delistedAt();
        boolean isBack = goneAt != null && after.sighting().isListed();
        boolean wentNow = isBack && goneAt != null && isOfThisRefresh(goneAt, visit);
        return Changes.NONE
                .withAdded(isOfThisRefresh(found.createdAt(), visit) ? -1 : 0)
                .withDelisted(wentNow ? -1 : 0)
                .withRelisted(isBack && !wentNow ? 1 : 0);
    }

    private static boolean isOfThisRefresh(Instant at, Visit visit) {
        return !at.isBefore(visit.runStart());
    }

    /** A product that no listing has shown yet. */
    public static DetailPlan fresh(ProductKey key, Offer offer, Visit visit) {
        var product = new Product(
                0,
                key,
                described(offer, null, visit),
                offer.links(),
                new Product.Offering(offer.price(), offer.availability(), null),
                new Sighting(visit.at(), visit.at(), visit.at(), null),
                offer.sources());
        return new DetailPlan(new StoredProduct(product, null, null), List.of(), Changes.NONE.withAdded(1), null);
    }

    /** What it means that the page of a product that is no longer listed is gone: it is no longer sold. */
    public static DetailPlan gone(StoredProduct stored, Visit visit) {
        Product before = stored.product();
        Sighting seen = before.sighting();
        var after = new Product(
                before.id(),
                before.key(),
                before.description(),
                before.links(),
                before.offering().next(before.offering().price(), Availability.UNAVAILABLE, visit.at()),
                new Sighting(seen.createdAt(), seen.lastSeenAt(), visit.at(), seen.delistedAt()),
                Absence.noted(before));
        return new DetailPlan(
                new StoredProduct(after, stored.listingYear(), stored.listed()),
                Fields.between(before, after, visit),
                Offerings.counted(before.offering(), after.offering()),
                null);
    }

    /** Whether the page shows another product than the one that was asked for. */
    public static boolean contradicts(ProductKey key, Offer offer) {
        String shown = offer.productId();
        return shown != null && !key.isProvisional() && !key.productId().equals(shown);
    }

    private static ProductKey key(ProductKey before, Offer offer) {
        String shown = offer.productId();
        return shown != null && before.isProvisional() ? new ProductKey(before.vendor(), shown) : before;
    }

    private static @Nullable String unread(Offer offer, PriceTag known) {
        String text = offer.unreadPrice();
        return text != null && known.price() != null && Unread.isWrong(text, offer.availability()) ? text : null;
    }

    /** A page without a price leaves the matter to the listing; one whose price cannot be read leaves what is known. */
    private static PriceTag price(StoredProduct stored, Offer offer) {
        Listed listed = stored.listed();
        if (offer.price().kind() != PriceTag.Kind.NONE) {
            return listed == null ? offer.price() : withRegular(offer.price(), listed.price());
        }
        PriceTag known = stored.product().offering().price();
        if (offer.unreadPrice() != null && known.kind() != PriceTag.Kind.NONE) {
            return known;
        }
        return listed == null ? PriceTag.NONE : listed.price();
    }

    /** A page that names the listing's price, but not what the thing cost before the sale, does not say that there is no sale. */
    private static PriceTag withRegular(PriceTag said, PriceTag listed) {
        boolean same = said.kind() == listed.kind() && Objects.equals(said.price(), listed.price());
        return same && said.regular() == null ? listed : said;
    }

    private static Availability availability(Product before, Offer offer) {
        return offer.availability() == Availability.UNKNOWN ? before.offering().availability() : offer.availability();
    }

    private static Description described(Offer offer, @Nullable Integer otherwise, Visit visit) {
        Description said = offer.description();
        Integer year = said.releaseYear();
        return year != null && ReleaseYear.isPossible(year, visit.at())
                ? said
                : new Description(
                        said.name(),
                        ReleaseYear.of(said.name(), visit.at(), otherwise),
                        said.sku(),
                        said.brand(),
                        said.condition(),
                        said.ornament(),
                        said.lore());
    }
}
