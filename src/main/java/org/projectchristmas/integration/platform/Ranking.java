package org.projectchristmas.integration.platform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;

/** Competing accounts of one product, most trusted first. Each field comes from the first that tells it, and which that was is noted. */
final class Ranking {
    private final List<ProductData> accounts;
    private final Map<String, String> sources = new HashMap<>();

    Ranking(List<ProductData> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /** The field's value by the most trusted account that has one; null if none has. */
    <T> @Nullable T first(String field, Function<ProductData, @Nullable T> reader) {
        for (ProductData account : accounts) {
            T value = reader.apply(account);
            if (value != null) {
                note(field, account.source());
                return value;
            }
        }
        return null;
    }

    /** The descriptions, that of one source before those of the more trusted ones. */
    List<String> descriptions(String before) {
        List<ProductData> told = accounts.stream()
                .filter(account -> account.text() != null)
                .sorted(Comparator.comparing(account -> !account.source().equals(before)))
                .toList();
        told.stream().findFirst().ifPresent(account -> note("description", account.source()));
        return told.stream()
                .map(ProductData::text)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The price by the most trusted account; that it is a sale or a range is believed of any that tells the same amount. */
    PriceTag price() {
        PriceTag price =
                first("price", account -> account.price().kind() == PriceTag.Kind.NONE ? null : account.price());
        if (price == null || price.price() == null) {
            return price == null ? PriceTag.NONE : price;
        }
        Money amount = price.price();
        PriceTag.Kind kind = price.kind();
        Money regular = price.regular();
        for (ProductData account : accounts) {
            PriceTag other = account.price();
            if (amount.equals(other.price())) {
                kind = other.kind() == PriceTag.Kind.FROM ? PriceTag.Kind.FROM : kind;
                regular = regular == null ? other.regular() : regular;
            }
        }
        return new PriceTag(kind, amount, regular);
    }

    /** What stands in place of the price, where none of the accounts tells one: a text before an empty place; null if nothing. */
    @Nullable
    String unreadPrice() {
        String left = null;
        for (ProductData account : accounts) {
            String unread = account.unreadPrice();
            if (unread != null && (left == null || left.isEmpty())) {
                left = unread;
            }
        }
        return left;
    }

    Availability availability() {
        Availability availability = first(
                "availability",
                account -> account.availability() == Availability.UNKNOWN ? null : account.availability());
        return availability == null ? Availability.UNKNOWN : availability;
    }

    /** Notes a field that none of the accounts told. */
    void note(String field, String source) {
        sources.put(field, source);
    }

    Map<String, String> sources() {
        return sources;
    }
}
