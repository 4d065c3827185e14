package org.projectchristmas.sync.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Corrections;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.StoredProduct.Listed;
import org.projectchristmas.sync.VendorProgress.Changes;

/** Compares the cards of one listing page with the catalog, one after the other, and gathers what would change. */
final class ListingComparison {
    /** The fields that a listing tells of. */
    private static final Set<String> ON_CARDS = Stream.of(
                    ProductField.NAME,
                    ProductField.RELEASE_YEAR,
                    ProductField.LINK,
                    ProductField.IMAGE,
                    ProductField.PRICE,
                    ProductField.CURRENCY,
                    ProductField.REGULAR_PRICE,
                    ProductField.AVAILABILITY)
            .map(ProductField::column)
            .collect(Collectors.toSet());

    /** Among a product's sources where its own page told the year of release. */
    private static final String YEAR_TOLD = "releaseYear";

    private final int year;
    private final Visit visit;
    private final List<StoredProduct> updates = new ArrayList<>();
    private final List<Long> known = new ArrayList<>();
    private final List<Long> asks = new ArrayList<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<String> unread = new ArrayList<>(0);
    private Changes counts = Changes.NONE;
    private int doubtful;

    ListingComparison(int year, Visit visit) {
        this.year = year;
        this.visit = visit;
    }

    void compare(StoredProduct stored, ListedProduct card) {
        known.add(stored.id());
        Listed now = said(stored, card);
        Ruling ruling = Ruling.on(stored, now);
        Product before = stored.product();
        Product after = Corrections.keep(before, after(stored, card, ruling));
        boolean relisted = !before.sighting().isListed();
        boolean mayBeOther = relisted || isYearInDoubt(stored, card);
        if (ruling.ask() || (mayBeOther && before.sighting().lastSyncedAt() != null)) {
            asks.add(stored.id());
        }
        if (ruling.priceLost()
                || !Objects.equals(
                        before.offering().price().price(), ruling.price().price())
                || isOtherAvailability(before.offering().availability(), ruling.availability())) {
            doubtful++;
        }
        var next = new StoredProduct(after, listingYear(stored), now);
        if (!isSame(stored, next)) {
            updates.add(next);
            changes.addAll(Fields.between(before, after, visit));
            counts = counts.plus(Offerings.counted(before.offering(), after.offering()))
                    .withRelisted(relisted ? 1 : 0);
        }
    }

    /**
     * What the product's listing says. A card in the listing of another year says nothing, and a price that cannot be read says
     * nothing of it, so that the listing's last word stands.
     */
    private Listed said(StoredProduct stored, ListedProduct card) {
        if (stored.listed() != null && listingYear(stored) != year) {
            return stored.listed();
        }
        String text = card.unreadPrice();
        if (text == null) {
            return listed(card, card.price());
        }
        PriceTag last =
                stored.listed() == null ? PriceTag.NONE : stored.listed().price();
        if (last.price() != null && Unread.isWrong(text, card.availability())) {
            unread.add(text);
        }
        return listed(card, last);
    }

    private static Listed listed(ListedProduct card, PriceTag price) {
        return new Listed(price, card.availability(), card.name());
    }

    /** That a listing tells for the first time is no change of the thing; neither is that what was absent is back. */
    private static boolean isOtherAvailability(Availability before, Availability after) {
        return before != Availability.UNKNOWN && after != Availability.UNKNOWN && before != after;
    }

    private static boolean isSame(StoredProduct before, StoredProduct after) {
        Sighting then = before.product().sighting();
        Sighting now = after.product().sighting();
        return Objects.equals(before.listingYear(), after.listingYear())
                && Objects.equals(before.listed(), after.listed())
                && Objects.equals(then.delistedAt(), now.delistedAt())
                && before.product().key().equals(after.product().key())
                && before.product().description().equals(after.product().description())
                && before.product().links().equals(after.product().links())
                && before.product().offering().equals(after.product().offering());
    }

    /** Whether it is in the listing of another year than before, and its name tells none. */
    private boolean isYearInDoubt(StoredProduct stored, ListedProduct card) {
        return stored.listingYear() != null
                && !stored.listingYear().equals(listingYear(stored))
                && ReleaseYear.of(card.name(), visit.at(), null) == null;
    }

    /**
     * A product can stand in the listings of two years; it stays with the one where it was, unless that one has not shown it in
     * this run.
     */
    private Integer listingYear(StoredProduct stored) {
        Integer present = stored.listingYear();
        boolean shown = !stored.product().sighting().lastSeenAt().isBefore(visit.runStart());
        return present != null && shown ? present : Integer.valueOf(year);
    }

    private Product after(StoredProduct stored, ListedProduct card, Ruling ruling) {
        Product before = stored.product();
        var asked = new ProductKey(visit.vendor(), card.productId());
        Sighting seen = before.sighting();
        return new Product(
                before.id(),
                before.key().isProvisional() ? asked : before.key(),
                description(stored, card),
                new Links(
                        card.link(),
                        before.links().image() == null
                                ? card.image()
                                : before.links().image()),
                before.offering().next(ruling.price(), ruling.availability(), visit.at()),
                new Sighting(seen.createdAt(), visit.at(), seen.lastSyncedAt(), null),
                seen.lastSyncedAt() == null ? ofCard(before, card) : ofPage(before, card, ruling));
    }

    /** What the card tells is by its word; of anything else what was known stays, and so does whose word that was. */
    private static Map<String, String> ofCard(Product before, ListedProduct card) {
        var sources = new HashMap<>(before.sources());
        sources.keySet().removeAll(ON_CARDS);
        sources.putAll(card.sources());
        String price = before.sources().get("price");
        if (card.unreadPrice() != null && price != null) {
            sources.put("price", price);
        }
        return sources;
    }

    private static Map<String, String> ofPage(Product before, ListedProduct card, Ruling ruling) {
        String link = before.links().page().equals(card.link())
                ? null
                : card.sources().get("link");
        boolean isBack = Absence.isOnlyReason(before);
        // What a person set and the shop has come to say is the shop's word, and no correction any more.
        List<String> taken = ruling.confirmed().stream()
                .filter(field -> Corrections.holds(before, field))
                .map(ProductField::column)
                .toList();
        if (link == null && !isBack && taken.isEmpty()) {
            return before.sources();
        }
        var sources = new HashMap<>(before.sources());
        taken.forEach(field -> put(sources, field, card));
        if (link != null) {
            sources.put("link", link);
        }
        if (isBack) {
            put(sources, ProductField.AVAILABILITY.column(), card);
        }
        return sources;
    }

    private static void put(Map<String, String> sources, String field, ListedProduct card) {
        String said = card.sources().get(field);
        if (said == null) {
            sources.remove(field);
        } else {
            sources.put(field, said);
        }
    }

    /** What the product's own page said is richer than a card; until it was read, the card is all there is. */
    private Description description(StoredProduct stored, ListedProduct card) {
        Description before = stored.product().description();
        boolean isRead = stored.product().sighting().lastSyncedAt() != null;
        boolean isSilent = !stored.product().sources().containsKey(YEAR_TOLD);
        if (isRead && !(isSilent && isYearInDoubt(stored, card))) {
            return before;
        }
        return new Description(
                isRead ? before.name() : card.name(),
                ReleaseYear.of(card.name(), visit.at(), listingYear(stored)),
                before.sku(),
                before.brand(),
                before.condition(),
                before.ornament(),
                before.lore());
    }

    private StoredProduct fresh(ListedProduct card) {
        var product = new Product(
                0,
                new ProductKey(visit.vendor(), card.productId()),
                new Description(
                        card.name(),
                        ReleaseYear.of(card.name(), visit.at(), year),
                        null,
                        null,
                        null,
                        true,
                        Description.Lore.NONE),
                new Links(card.link(), card.image()),
                new Product.Offering(card.price(), card.availability(), null),
                new Sighting(visit.at(), visit.at(), null, null),
                card.sources());
        return new StoredProduct(product, year, listed(card, card.price()));
    }

    ListingPlan plan(List<ListedProduct> unknown) {
        return new ListingPlan(
                unknown.stream().map(this::fresh).toList(),
                updates,
                known,
                asks,
                changes,
                counts.withAdded(unknown.size()),
                unread,
                doubtful);
    }
}
