package org.projectchristmas.catalog.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.BoxCondition;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.Sku;
import org.projectchristmas.catalog.query.Field;
import org.projectchristmas.catalog.query.Flag;
import org.projectchristmas.catalog.query.Presence;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.TimeRange;
import org.projectchristmas.common.Money;

/** Answers queries the plain way, product by product: what the columns must agree with. */
final class NaiveSearch {
    private NaiveSearch() {}

    static boolean answers(Product product, Query query) {
        var description = product.description();
        return switch (query) {
            case Query.And(var parts) -> parts.stream().allMatch(part -> answers(product, part));
            case Query.Or(var parts) -> parts.stream().anyMatch(part -> answers(product, part));
            case Query.Not(Query part) -> !answers(product, part);
            case Query.Shops(var _, var vendors, var _) ->
                vendors.contains(product.key().vendor());
            case Query.Numbers(Field field, long from, long to) -> {
                String value = facet(product, field == Field.YEAR ? Facet.YEAR : Facet.PRICE);
                yield !value.isEmpty() && Long.parseLong(value) >= from && Long.parseLong(value) <= to;
            }
            case Query.Times(Field field, TimeRange range) -> {
                Instant at = time(product, field);
                yield at != null && at.toEpochMilli() >= range.fromMillis() && at.toEpochMilli() < range.toMillis();
            }
            case Query.Is(Flag flag) -> is(product, flag);
            case Query.Has(Presence what) ->
                switch (what) {
                    case PICTURE -> product.links().image() != null;
                    case PRICE -> cents(product) != null;
                    case YEAR -> description.releaseYear() != null;
                    case SKU -> description.sku() != null;
                    case SERIES -> description.lore().series() != null;
                    case ARTIST -> description.lore().artist() != null;
                    case BRAND -> description.brand() != null;
                    case COND -> description.condition() != null;
                };
            case Query.Exact(Field field, String text) -> is(product, field, text);
            case Query.Text(var field, String text) -> contains(product, field, Folding.fold(text));
        };
    }

    private static boolean is(Product product, Field field, String wanted) {
        var description = product.description();
        String value = switch (field) {
            case NAME -> description.name();
            case SKU -> null;
            case SERIES -> description.lore().series();
            case ARTIST -> description.lore().artist();
            case BRAND -> description.brand();
            case COND -> description.condition();
            case CURRENCY -> currency(product);
            default -> throw new IllegalArgumentException(field.toString());
        };
        if (field != Field.SKU) {
            return value != null && Folding.fold(value).equals(Folding.fold(wanted));
        }
        String sku = description.sku();
        return sku != null
                && (Sku.normalise(sku).contains(Sku.written(wanted).getFirst())
                        || Sku.written(sku).contains(Sku.written(wanted).getFirst()));
    }

    /** The value of a facet, as text; years and cents in digits. */
    static String facet(Product product, Facet facet) {
        var description = product.description();
        Object value = switch (facet) {
            case VENDOR -> product.key().vendor();
            case YEAR -> description.releaseYear();
            case PRICE -> cents(product);
            case AVAILABILITY -> product.offering().availability().word();
            case CONDITION -> description.condition();
            case SERIES -> description.lore().series();
            case ARTIST -> description.lore().artist();
            case BRAND -> description.brand();
        };
        return value == null ? "" : value.toString();
    }

    static boolean passes(Product product, Facet facet, FacetChoice choice) {
        String value = facet(product, facet);
        var range = choice.range();
        boolean inRange = range != null
                && !value.isEmpty()
                && Long.parseLong(value) >= range.from()
                && Long.parseLong(value) <= range.to();
        return choice.isNone() || choice.values().contains(value) || inRange;
    }

    private static boolean contains(Product product, @Nullable Field field, String wanted) {
        var description = product.description();
        var lore = description.lore();
        if (field == null) {
            String all = List.of(
                            description.name(),
                            text(description.sku()),
                            text(description.sku()).replace("-", ""),
                            text(description.releaseYear()),
                            text(lore.series()),
                            text(lore.artist()))
                    .stream()
                    .map(Folding::fold)
                    .collect(Collectors.joining("\n"));
            return all.contains(wanted)
                    || all.contains(wanted.replace("-", ""))
                            && !wanted.replace("-", "").isEmpty();
        }
        return switch (field) {
            case NAME -> Folding.fold(description.name()).contains(wanted);
            case SKU -> Folding.fold(text(description.sku())).replace("-", "").contains(wanted.replace("-", ""));
            case SERIES -> Folding.fold(text(lore.series())).contains(wanted);
            case ARTIST -> Folding.fold(text(lore.artist())).contains(wanted);
            case BRAND -> Folding.fold(text(description.brand())).contains(wanted);
            case CURRENCY -> Folding.fold(currency(product)).contains(wanted);
            case COND -> {
                String meaning = description.condition() == null
                        ? ""
                        : description.condition()
                                + " "
                                + BoxCondition.ofCode(description.condition())
                                        .map(BoxCondition::meaning)
                                        .orElse("");
                yield Arrays.stream(meaning.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                        .anyMatch(word -> word.startsWith(wanted));
            }
            default -> throw new IllegalArgumentException(field.toString());
        };
    }

    private static @Nullable Instant time(Product product, Field field) {
        var move = product.offering().move();
        return switch (field) {
            case ADDED -> product.sighting().createdAt();
            case SEEN -> product.sighting().lastSeenAt();
            case GONE -> product.sighting().delistedAt();
            case CHANGED -> move == null ? null : move.at();
            case DROPPED -> move != null && is(product, Flag.DROPPED) ? move.at() : null;
            default -> throw new IllegalArgumentException(field.toString());
        };
    }

    private static boolean is(Product product, Flag flag) {
        var offering = product.offering();
        var move = offering.move();
        Money price = offering.price().price();
        return switch (flag) {
            case INSTOCK -> offering.availability() == Availability.AVAILABLE;
            case SOLDOUT -> offering.availability() == Availability.UNAVAILABLE;
            case UNKNOWN -> offering.availability() == Availability.UNKNOWN;
            case DROPPED ->
                move != null
                        && price != null
                        && price.currency().equals(move.previous().currency())
                        && price.amount().compareTo(move.previous().amount()) < 0;
            case DELISTED -> product.sighting().delistedAt() != null;
            case ORNAMENT -> product.description().ornament();
            case ACCESSORY -> !product.description().ornament();
            case FROM -> offering.price().kind() == PriceTag.Kind.FROM;
            // What depends on the other products is tested where they are few.
            case RARE, SPREAD -> throw new IllegalArgumentException(flag.toString());
        };
    }

    private static String currency(Product product) {
        Money price = product.offering().price().price();
        return price == null ? "" : price.currency();
    }

    private static @Nullable Long cents(Product product) {
        Money price = product.offering().price().price();
        return price == null ? null : (Long) price.amount().unscaledValue().longValueExact();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
