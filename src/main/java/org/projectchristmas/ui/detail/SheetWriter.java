package org.projectchristmas.ui.detail;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.changes.ChangeWriter;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Puts what is known of a product into words. */
public final class SheetWriter {
    private final Words words;
    private final ChangeWriter changes;
    private final ShopLinks links;
    private final Clock clock;

    public SheetWriter(Messages messages, Formats formats, ShopLinks links, Clock clock) {
        words = new Words(messages, formats);
        changes = new ChangeWriter(messages, formats);
        this.links = links;
        this.clock = clock;
    }

    /** A sentence about a failure, with the code that names its entry in the log. */
    String failure(Exception failure) {
        return words.messages().failure(failure);
    }

    Sheet write(Findings findings) {
        Product product = findings.product();
        Instant delisted = product.sighting().delistedAt();
        Money price = product.offering().price().price();
        String currency = price == null ? null : price.currency();
        var origins = new Origins(product, findings.changes(), clock.instant(), words);
        String description = product.description().lore().text();
        return new Sheet(
                product,
                byline(product),
                words.stock(product.offering().availability()),
                delisted == null
                        ? null
                        : words.text("detail.delisted", words.formats().date(delisted)),
                price(product.offering()),
                FactList.of(product, origins, words),
                PriceCurves.of(product, findings.prices(), clock.instant(), words),
                RivalList.of(product, findings.elsewhere(), words),
                findings.changes().reversed().stream()
                        .map(change -> changes.write(change, currency))
                        .toList(),
                description == null ? null : description.strip(),
                origins.note(ProductField.DESCRIPTION),
                links.leadsToShop(product.key().vendor(), product.links().page()));
    }

    private String byline(Product product) {
        String shop = words.messages().vendor(product.key().vendor());
        Integer year = product.description().releaseYear();
        return year == null ? shop : words.text("detail.byline", year.toString(), shop);
    }

    private Sheet.Price price(Product.Offering offering) {
        Money regular = offering.price().regular();
        Money now = offering.price().price();
        PriceMove move = offering.move();
        return new Sheet.Price(
                words.price(offering.price()),
                regular == null
                        ? null
                        : words.text("detail.price.regular", words.formats().money(regular)),
                move == null ? null : move(move, now),
                move != null && now != null && isComparable(move, now) && now.compareTo(move.previous()) < 0);
    }

    /** Amounts of two currencies have no difference. */
    private static boolean isComparable(PriceMove move, Money now) {
        return now.currency().equals(move.previous().currency());
    }

    private String move(PriceMove move, @Nullable Money now) {
        String before = words.formats().money(move.previous());
        String date = Words.inOneLine(words.formats().date(move.at()));
        if (now == null || !isComparable(move, now)) {
            return words.text("detail.move.other", before, date);
        }
        Money difference =
                new Money(now.amount().subtract(move.previous().amount()).abs(), now.currency());
        String key = now.compareTo(move.previous()) < 0 ? "detail.move.down" : "detail.move.up";
        return words.text(key, words.formats().money(difference), before, date);
    }
}
