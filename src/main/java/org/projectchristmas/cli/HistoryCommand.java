package org.projectchristmas.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.History;
import org.projectchristmas.history.PricePoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints how price, stock and every other field of a product went. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = "Prints a product's price and stock over time, and every recorded change, the oldest first.")
final class HistoryCommand implements Callable<Integer> {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Parameters(
            paramLabel = "PRODUCT",
            description = "The catalog's number of the product, VENDOR:ID with the shop's own id of it, or a SKU.")
    private String product = "";

    private final Opener opener;
    private final Terminal terminal;

    HistoryCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        try (Session session = opener.open()) {
            List<Product> found = find(session.catalog());
            if (found.isEmpty()) {
                throw new UsageException(
                        "There is no product %s; it is a number, VENDOR:ID or a SKU.".formatted(product));
            }
            var out = terminal.out();
            out.println("id\tvendor\tvendor_product_id\tsku\tname");
            found.forEach(each -> out.println(line(each)));
            History history = session.history();
            out.println();
            out.println("id\ttime\tprice\tcurrency\tregular_price\tavailability");
            found.forEach(each -> history.prices(each.id()).forEach(point -> out.println(line(each.id(), point))));
            out.println();
            out.println("id\ttime\tfield\told\tnew\tactor\tjob\trun");
            found.forEach(each -> history.changes(each.id()).forEach(change -> out.println(line(change))));
            out.flush();
            return Exit.DONE;
        }
    }

    /** A SKU that is all digits is found too, where no product has that number. */
    private List<Product> find(Catalog catalog) {
        String text = product.strip();
        Optional<Product> one =
                NUMBER.matcher(text).matches() ? catalog.find(Long.parseLong(text)) : byKey(catalog, text);
        return one.map(List::of).orElseGet(() -> catalog.withSku(text));
    }

    private static Optional<Product> byKey(Catalog catalog, String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            return Optional.empty();
        }
        try {
            return catalog.find(new ProductKey(new VendorId(text.substring(0, colon)), text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            // No shop is named so; it may be a SKU.
            return Optional.empty();
        }
    }

    private static String line(Product each) {
        return String.join(
                "\t",
                String.valueOf(each.id()),
                each.key().vendor().value(),
                each.key().productId(),
                text(each.description().sku()),
                each.description().name());
    }

    private static String line(long id, PricePoint point) {
        Money price = point.price().price();
        Money regular = point.price().regular();
        return String.join(
                "\t",
                String.valueOf(id),
                point.at().toString(),
                price == null ? "" : price.amount().toPlainString(),
                price == null ? "" : price.currency(),
                regular == null ? "" : regular.amount().toPlainString(),
                point.availability().word());
    }

    private static String line(FieldChange change) {
        return String.join(
                "\t",
                String.valueOf(change.productId()),
                change.at().toString(),
                change.field(),
                text(change.before()),
                text(change.after()),
                change.author().actor(),
                text(change.author().jobId()),
                text(change.author().runId()));
    }

    /** On one line, whatever a shop wrote. */
    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().replaceAll("\\s+", " ");
    }
}
