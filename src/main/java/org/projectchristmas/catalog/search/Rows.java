package org.projectchristmas.catalog.search;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.Sku;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.VendorNames;

/** Products as rows of numbers and texts, and back. */
final class Rows {
    /** Stands for "no amount" in a column of cents. */
    static final long NONE = -1;

    /** Of a year, and of a place in a series. */
    private static final int MOST = 0xFFFF;

    private static final char SEPARATOR = '\u0001';
    private static final PriceTag.Kind[] KINDS = PriceTag.Kind.values();
    private static final Availability[] AVAILABILITIES = Availability.values();

    final RowTable table = new RowTable();
    final TextChunks haystacks = new TextChunks();
    final Codes<VendorId> vendors = new Codes<>();
    /** The SKUs, folded, to sort by. */
    final TextChunks skus = new TextChunks();

    final SkuKeys skuKeys = new SkuKeys(table);

    final Terms series = new Terms();
    final Terms artists = new Terms();
    final Terms brands = new Terms();
    final Terms conditions = new Terms();

    private volatile @Nullable Known<Rarity> rarity;
    private volatile @Nullable Known<Comparison> comparison;

    private final TextChunks shown = new TextChunks();
    private final Codes<String> currencies = new Codes<>();

    /** What was found out about all rows of a version. */
    private record Known<T>(long version, T what) {}

    Rarity rarity(Snapshot snapshot) {
        Known<Rarity> known = rarity;
        if (known == null || known.version() != snapshot.version()) {
            known = new Known<>(snapshot.version(), new Rarity(snapshot));
            rarity = known;
        }
        return known.what();
    }

    Comparison comparison(Snapshot snapshot) {
        Known<Comparison> known = comparison;
        if (known == null || known.version() != snapshot.version()) {
            known = new Known<>(snapshot.version(), new Comparison(snapshot));
            comparison = known;
        }
        return known.what();
    }

    /** Whether a row is an ornament that its shop still lists. */
    boolean isListedOrnament(int row) {
        return table.get(row, Column.ORNAMENT) == 1 && table.get(row, Column.GONE_AT) == 0;
    }

    /** Appends a product and gives back its position. */
    int append(Product product) {
        int row = table.append();
        var description = product.description();
        var offering = product.offering();
        Money price = offering.price().price();
        Integer year = description.releaseYear();
        table.set(row, Column.ID, product.id());
        table.set(row, Column.VENDOR, vendors.codeOf(product.key().vendor()));
        table.set(row, Column.YEAR, year == null ? 0 : Math.clamp(year, 0, MOST));
        Integer number = description.lore().seriesNumber();
        table.set(row, Column.NUMBER, number == null ? 0 : Math.clamp(number, 0, MOST));
        table.set(row, Column.CURRENCY, currencies.codeOf(price == null ? Money.USD : price.currency()));
        table.set(row, Column.PRICE, cents(price));
        table.set(row, Column.KIND, offering.price().kind().ordinal());
        table.set(row, Column.REGULAR, cents(offering.price().regular()));
        PriceMove move = offering.move();
        table.set(row, Column.PREVIOUS, move == null ? NONE : cents(move.previous()));
        table.set(
                row,
                Column.PREVIOUS_CURRENCY,
                move == null ? 0 : currencies.codeOf(move.previous().currency()));
        table.set(row, Column.MOVED_AT, move == null ? 0 : move.at().toEpochMilli());
        table.set(row, Column.AVAILABILITY, offering.availability().ordinal());
        table.set(row, Column.CREATED_AT, product.sighting().createdAt().toEpochMilli());
        table.set(row, Column.SEEN_AT, product.sighting().lastSeenAt().toEpochMilli());
        Instant gone = product.sighting().delistedAt();
        table.set(row, Column.GONE_AT, gone == null ? 0 : gone.toEpochMilli());
        table.set(row, Column.ORNAMENT, description.ornament() ? 1 : 0);
        table.set(row, Column.PICTURE, product.links().image() == null ? 0 : 1);
        table.set(row, Column.SERIES, series.codeOf(description.lore().series()));
        table.set(row, Column.ARTIST, artists.codeOf(description.lore().artist()));
        table.set(row, Column.BRAND, brands.codeOf(description.brand()));
        table.set(row, Column.CONDITION, conditions.codeOf(description.condition()));
        String sku = description.sku();
        List<String> skuParts = sku == null ? List.of() : Sku.normalise(sku);
        skuKeys.set(row, skuParts);
        table.set(row, Column.HAYSTACK, haystacks.append(Folding.haystack(description, skuParts)));
        table.set(row, Column.SHOWN, shown.append(shownTexts(product).getBytes(StandardCharsets.UTF_8)));
        table.set(row, Column.SKU, skus.append(Folding.fold(orEmpty(sku)).getBytes(StandardCharsets.UTF_8)));
        return row;
    }

    /** Appends a row of another store and gives back its position here. */
    int copy(Rows other, int from) {
        int row = table.append();
        for (Column column : Column.values()) {
            table.set(row, column, other.table.get(from, column));
        }
        table.set(row, Column.VENDOR, vendors.codeOf(other.vendors.value(other.table.get(from, Column.VENDOR))));
        table.set(
                row,
                Column.CURRENCY,
                currencies.codeOf(other.currencies.value(other.table.get(from, Column.CURRENCY))));
        skuKeys.copy(row, other.skuKeys, from);
        table.set(
                row,
                Column.PREVIOUS_CURRENCY,
                table.get(row, Column.PREVIOUS) == NONE
                        ? 0
                        : currencies.codeOf(other.currencies.value(other.table.get(from, Column.PREVIOUS_CURRENCY))));
        copyTerm(row, Column.SERIES, series, other, other.series, from);
        copyTerm(row, Column.ARTIST, artists, other, other.artists, from);
        copyTerm(row, Column.BRAND, brands, other, other.brands, from);
        copyTerm(row, Column.CONDITION, conditions, other, other.conditions, from);
        table.set(row, Column.HAYSTACK, haystacks.append(other.haystacks, other.table.get(from, Column.HAYSTACK)));
        table.set(row, Column.SHOWN, shown.append(other.shown, other.table.get(from, Column.SHOWN)));
        table.set(row, Column.SKU, skus.append(other.skus, other.table.get(from, Column.SKU)));
        return row;
    }

    private void copyTerm(int row, Column column, Terms terms, Rows other, Terms otherTerms, int from) {
        table.set(row, column, terms.codeOf(otherTerms.value(other.table.get(from, column))));
    }

    CatalogRow row(int row) {
        String[] texts = shown.text(table.get(row, Column.SHOWN)).split(String.valueOf(SEPARATOR), -1);
        String currency = currencies.value(table.get(row, Column.CURRENCY));
        Money price = money(table.get(row, Column.PRICE), currency);
        // A move in another currency is none that can be told beside the price.
        Money previous = hasMoved(row) ? money(table.get(row, Column.PREVIOUS), currency) : null;
        int year = (int) table.get(row, Column.YEAR);
        int number = (int) table.get(row, Column.NUMBER);
        return new CatalogRow(
                table.get(row, Column.ID),
                vendors.value(table.get(row, Column.VENDOR)),
                texts[0],
                year == 0 ? null : year,
                orNull(texts[1]),
                orNull(series.value(table.get(row, Column.SERIES))),
                orNull(artists.value(table.get(row, Column.ARTIST))),
                new PriceTag(
                        KINDS[(int) table.get(row, Column.KIND)],
                        price,
                        money(table.get(row, Column.REGULAR), currency)),
                previous == null
                        ? null
                        : new PriceMove(previous, Instant.ofEpochMilli(table.get(row, Column.MOVED_AT))),
                AVAILABILITIES[(int) table.get(row, Column.AVAILABILITY)],
                Instant.ofEpochMilli(table.get(row, Column.CREATED_AT)),
                Instant.ofEpochMilli(table.get(row, Column.SEEN_AT)),
                table.get(row, Column.GONE_AT) == 0,
                orNull(texts[2]),
                number == 0 ? null : number,
                orNull(brands.value(table.get(row, Column.BRAND))),
                orNull(conditions.value(table.get(row, Column.CONDITION))));
    }

    String currency(int code) {
        return currencies.value(code);
    }

    /** For each currency's code whether it satisfies the condition. */
    boolean[] currenciesMatching(Predicate<String> condition) {
        var matching = new boolean[currencies.size()];
        for (int code = 0; code < matching.length; code++) {
            matching[code] = condition.test(currencies.value(code));
        }
        return matching;
    }

    /** For each shop's code its place among the names of the shops. */
    int[] vendorRanks() {
        return vendors.ranks(Comparator.comparing(vendor -> Folding.fold(VendorNames.of(vendor))));
    }

    int[] currencyRanks() {
        return currencies.ranks(Comparator.naturalOrder());
    }

    /** Whether a product's price last moved down, at or after an instant. */
    boolean isPriceDrop(int row, long sinceMillis) {
        long previous = table.get(row, Column.PREVIOUS);
        long price = table.get(row, Column.PRICE);
        return hasMoved(row) && price != NONE && price < previous && table.get(row, Column.MOVED_AT) >= sinceMillis;
    }

    /** Whether there is a former price in the currency of the present one. */
    boolean hasMoved(int row) {
        return table.get(row, Column.PREVIOUS) != NONE
                && table.get(row, Column.PREVIOUS_CURRENCY) == table.get(row, Column.CURRENCY);
    }

    private static String shownTexts(Product product) {
        var description = product.description();
        var image = product.links().image();
        return String.join(
                String.valueOf(SEPARATOR),
                description.name().replace(SEPARATOR, ' '),
                orEmpty(description.sku()),
                image == null ? "" : image.toString());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.replace(SEPARATOR, ' ');
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static long cents(@Nullable Money money) {
        return money == null ? NONE : money.amount().unscaledValue().longValueExact();
    }

    private static @Nullable Money money(long cents, String currency) {
        return cents == NONE ? null : new Money(BigDecimal.valueOf(cents, 2), currency);
    }
}
