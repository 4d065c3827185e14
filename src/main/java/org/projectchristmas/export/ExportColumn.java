package org.projectchristmas.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;

/**
 * A column of an exported file. The ids are a contract with scripts: they are never renamed, and new columns come last.
 *
 * <p>An absent value is an empty cell. Amounts are plain decimals with two places ({@code 28.95}), instants are ISO 8601 in UTC to
 * the second, truths are {@code true} and {@code false}.
 */
public enum ExportColumn {
    VENDOR(Cell.SAFE, each -> each.key().vendor().value()),
    VENDOR_PRODUCT_ID(Cell.TEXT, each -> each.key().productId()),
    SKU(Cell.TEXT, each -> each.description().sku()),
    NAME(Cell.TEXT, each -> each.description().name()),
    PRICE(Cell.SAFE, each -> amount(each.offering().price().price())),
    /** The currency of all amounts of the row. */
    CURRENCY(Cell.SAFE, ExportColumn::currency),
    /** {@code available}, {@code unavailable} or {@code unknown}. */
    AVAILABILITY(Cell.SAFE, each -> each.offering().availability().word()),
    CONDITION(Cell.TEXT, each -> each.description().condition()),
    RELEASE_YEAR(Cell.SAFE, each -> number(each.description().releaseYear())),
    LINK(Cell.TEXT, each -> each.links().page().toString()),
    SERIES(Cell.TEXT, each -> each.description().lore().series()),
    SERIES_NUMBER(Cell.SAFE, each -> number(each.description().lore().seriesNumber())),
    ARTIST(Cell.TEXT, each -> each.description().lore().artist()),
    SIZE(Cell.TEXT, each -> each.description().lore().size()),
    BRAND(Cell.TEXT, each -> each.description().brand()),
    REGULAR_PRICE(Cell.SAFE, each -> amount(each.offering().price().regular())),
    /** {@code fixed}, {@code from}, {@code on_request} or {@code none}. */
    PRICE_KIND(Cell.SAFE, each -> PriceKinds.word(each.offering().price().kind())),
    /** Empty if it was in another currency. */
    PREVIOUS_PRICE(Cell.SAFE, ExportColumn::previousPrice),
    IMAGE(Cell.TEXT, ExportColumn::image),
    ORNAMENT(Cell.SAFE, each -> Boolean.toString(each.description().ornament())),
    LISTED(Cell.SAFE, each -> Boolean.toString(each.sighting().isListed())),
    CREATED_AT(Cell.SAFE, each -> Instants.text(each.sighting().createdAt())),
    LAST_SEEN_AT(Cell.SAFE, each -> Instants.text(each.sighting().lastSeenAt())),
    LAST_SYNCED_AT(Cell.SAFE, each -> Instants.text(each.sighting().lastSyncedAt()));

    /** Where a cell's text comes from: a shop, or this program's own words and numbers. */
    private enum Cell {
        TEXT,
        SAFE
    }

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Cell cell;

    @SuppressWarnings("ImmutableEnumChecker") // the functions read their argument and nothing else
    private final Function<Product, @Nullable String> value;

    ExportColumn(Cell cell, Function<Product, @Nullable String> value) {
        this.cell = cell;
        this.value = value;
    }

    /** Every column, in the order in which files have them. */
    public static List<ExportColumn> all() {
        return List.of(values());
    }

    /** The name in the file's first line. */
    public String id() {
        return id;
    }

    /** The cell as the file has it, {@link SafeText guarded} where a shop wrote it; null if it is empty. */
    public @Nullable String text(Product product) {
        String text = value.apply(product);
        return cell == Cell.TEXT && text != null ? SafeText.guard(text) : text;
    }

    private static @Nullable String currency(Product product) {
        Money price = product.offering().price().price();
        PriceMove move = product.offering().move();
        Money any = price == null && move != null ? move.previous() : price;
        return any == null ? null : any.currency();
    }

    private static @Nullable String previousPrice(Product product) {
        PriceMove move = product.offering().move();
        return move == null || !move.previous().currency().equals(currency(product)) ? null : amount(move.previous());
    }

    private static @Nullable String image(Product product) {
        var image = product.links().image();
        return image == null ? null : image.toString();
    }

    private static @Nullable String amount(@Nullable Money money) {
        if (money == null) {
            return null;
        }
        BigDecimal amount = money.amount();
        return amount.toPlainString();
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
