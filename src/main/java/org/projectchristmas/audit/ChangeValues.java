package org.projectchristmas.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.history.Call;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.history.RecordedChange;

/** What the history holds as plain values, by the names of its columns. */
final class ChangeValues {
    private ChangeValues() {}

    static List<Map<String, @Nullable Object>> of(List<RecordedChange> changes) {
        return changes.stream().map(ChangeValues::of).toList();
    }

    private static Map<String, @Nullable Object> of(RecordedChange recorded) {
        var value = of(recorded.change());
        value.put("vendor_product_id", recorded.subject().vendorProductId());
        value.put("sku", recorded.subject().sku());
        value.put("name", recorded.subject().name());
        return value;
    }

    static Map<String, @Nullable Object> of(FieldChange change) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("at", change.at().toString());
        value.put("model", FieldChange.MODEL);
        value.put("id", change.productId());
        value.put("vendor", change.vendor().value());
        value.put("field", change.field());
        value.put("old", change.before());
        value.put("new", change.after());
        value.put("actor", change.author().actor());
        value.put("job", change.author().jobId());
        value.put("run", change.author().runId());
        return value;
    }

    static Map<String, @Nullable Object> of(PricePoint point) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        var price = point.price().price();
        value.put("at", point.at().toString());
        value.put("price", price == null ? null : price.amount().toPlainString());
        value.put("currency", price == null ? null : price.currency());
        value.put("availability", point.availability().word());
        return value;
    }

    static Map<String, @Nullable Object> of(Call call) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("at", call.at().toString());
        value.put("actor", call.actor());
        value.put("function", call.function());
        value.put("arguments", call.arguments());
        value.put("job", call.jobId());
        value.put("result", call.result().name());
        value.put("note", call.note());
        value.put("millis", call.millis());
        return value;
    }
}
