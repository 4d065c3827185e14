package org.projectchristmas.model;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.audit.AuditedFields;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Corrections;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductDraft;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.history.Recording;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncStore;

/**
 * {@code models.products.create}: adds a product that no listing has shown yet. Its page is read by the next refresh of its shop, whose
 * word then counts where it has one.
 */
public final class CreateProduct implements CallFunction {
    private static final Definition DEFINITION = definition(List.of(
            Parameter.required("vendor", Parameter.Type.VENDOR, "The shop that offers it."),
            Parameter.required("vendor_product_id", Parameter.Type.TEXT, "The shop's own id of the product."),
            Parameter.required("link", Parameter.Type.URL, "The product's page at the shop.")));

    private final SyncStore store;
    private final Recording recording;
    private final Clock clock;

    /** @param recording what is recorded of a new product, and on whose account */
    public CreateProduct(SyncStore store, Recording recording, Clock clock) {
        this.store = store;
        this.recording = recording;
        this.clock = clock;
    }

    private static Definition definition(List<Parameter> own) {
        var parameters = new ArrayList<>(own);
        Edits.parameters().stream()
                .map(each -> each.name().equals(ProductField.NAME.column())
                        ? Parameter.required(each.name(), each.type(), each.doc())
                        : each)
                .forEach(parameters::add);
        return new Definition(
                new FunctionName(AuditedFields.CREATE),
                "Adds a product; the next refresh of its shop reads its page.",
                parameters);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Object call(Arguments arguments) {
        var key = new ProductKey(arguments.vendor("vendor"), productId(arguments));
        URI link = link(arguments);
        Map<ProductField, @Nullable String> edits = Edits.of(arguments, clock);
        return store.inTransaction(transaction -> {
            StoredProduct known = transaction
                    .known(key.vendor(), Map.of(key.productId(), link))
                    .get(key.productId());
            if (known != null) {
                throw new RefusedException(
                        "%s already has %s: it is product %d.".formatted(key.vendor(), key.productId(), known.id()));
            }
            Instant at = clock.instant();
            Product fresh = fresh(key, link, edits, at);
            long id = transaction
                    .insert(List.of(new StoredProduct(fresh, null, null)))
                    .getFirst();
            Product stored = numbered(fresh, id);
            transaction.record(recording.creation(stored, at));
            return ProductValue.of(stored);
        });
    }

    private static String productId(Arguments arguments) {
        String id = arguments.text("vendor_product_id").strip();
        if (id.isEmpty() || id.length() > 500 || id.startsWith(ProductKey.PROVISIONAL)) {
            throw new RefusedException("vendor_product_id is the shop's own id of 1 to 500 letters, not \"%s\"."
                    .formatted(id.length() > 60 ? id.substring(0, 60) + "…" : id));
        }
        return Edits.withoutControls("vendor_product_id", id);
    }

    private static URI link(Arguments arguments) {
        URI link = arguments.url("link");
        if (!"http".equals(link.getScheme()) && !"https".equals(link.getScheme())) {
            throw new RefusedException("link begins with http or https, which %s does not.".formatted(link));
        }
        return link;
    }

    private static Product fresh(ProductKey key, URI link, Map<ProductField, @Nullable String> edits, Instant at) {
        var empty = new Product(
                0,
                key,
                new Description("", null, null, null, null, true, Description.Lore.NONE),
                new Links(link, null),
                new Product.Offering(PriceTag.NONE, Availability.UNKNOWN, null),
                new Sighting(at, at, null, null),
                Map.of());
        ProductDraft draft = Corrections.of(empty, edits);
        draft.source(ProductField.NAME.column(), Corrections.SOURCE);
        return draft.toProduct(at);
    }

    private static Product numbered(Product of, long id) {
        return new Product(id, of.key(), of.description(), of.links(), of.offering(), of.sighting(), of.sources());
    }
}
