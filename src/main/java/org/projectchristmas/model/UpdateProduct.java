package org.projectchristmas.model;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.audit.AuditedFields;
import org.projectchristmas.catalog.Corrections;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductDraft;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.history.FieldChange;
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
 * {@code models.products.update}: sets fields of a product by hand. What is set holds until the shop says something new, see
 * {@link Corrections}.
 */
public final class UpdateProduct implements CallFunction {
    private static final Definition DEFINITION = definition(List.of(
            Parameter.required("id", Parameter.Type.INTEGER, "The catalog's own number of the product."),
            Parameter.optional(
                    "clear", Parameter.Type.TEXT, "Fields whose value is taken away, with commas between them.")));

    private final SyncStore store;
    private final Recording recording;
    private final Clock clock;

    /** @param recording what is recorded of the changes, and on whose account */
    public UpdateProduct(SyncStore store, Recording recording, Clock clock) {
        this.store = store;
        this.recording = recording;
        this.clock = clock;
    }

    private static Definition definition(List<Parameter> own) {
        var parameters = new ArrayList<>(own);
        parameters.addAll(Edits.parameters());
        return new Definition(
                new FunctionName(AuditedFields.UPDATE),
                "Sets fields of a product; each holds until the shop says something new about it.",
                parameters);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Object call(Arguments arguments) {
        long id = arguments.integer("id");
        Map<ProductField, @Nullable String> edits = Edits.of(arguments, clock);
        if (arguments.has("clear")) {
            clear(arguments.text("clear"), edits);
        }
        if (edits.isEmpty()) {
            throw new RefusedException("Nothing is to be changed; say for example price=19.95.");
        }
        var found = store.link(id).orElseThrow(() -> new RefusedException("There is no product " + id + "."));
        Map<String, URI> asked = Map.of(found.key().productId(), found.link());
        return store.inTransaction(transaction -> {
            StoredProduct stored = transaction
                    .known(found.key().vendor(), asked)
                    .get(found.key().productId());
            if (stored == null || stored.id() != id) {
                throw new RefusedException("There is no product " + id + ".");
            }
            Instant at = clock.instant();
            Product before = stored.product();
            Product after = Corrections.of(before, edits).toProduct(at);
            List<FieldChange> changes = recording.between(before, after, at);
            if (!after.equals(before)) {
                transaction.update(List.of(new StoredProduct(after, stored.listingYear(), stored.listed())), at);
                transaction.record(changes);
            }
            return answer(before, after);
        });
    }

    private static void clear(String columns, Map<ProductField, @Nullable String> edits) {
        var cleared = EnumSet.noneOf(ProductField.class);
        for (String column : columns.split(",", -1)) {
            ProductField field = ProductField.ofColumn(column.strip())
                    .filter(ProductDraft::isSettable)
                    .filter(each -> each != ProductField.NAME)
                    .orElseThrow(() -> new RefusedException(
                            "clear names %s, which is no field that can be taken away.".formatted(column.strip())));
            if (edits.containsKey(field)) {
                throw new RefusedException("%s is both set and cleared.".formatted(field.column()));
            }
            cleared.add(field);
        }
        cleared.forEach(field -> edits.put(field, null));
    }

    private static Map<String, @Nullable Object> answer(Product before, Product after) {
        var answer = new LinkedHashMap<>(ProductValue.of(after));
        var changed = new ArrayList<String>();
        for (ProductField field : ProductField.values()) {
            String old = field.value(before);
            String now = field.value(after);
            if (old == null ? now != null : !old.equals(now)) {
                changed.add(field.column());
            }
        }
        answer.put("changed", changed);
        return answer;
    }
}
