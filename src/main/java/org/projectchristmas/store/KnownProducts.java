package org.projectchristmas.store;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.VendorId;

/** The rows of {@code products} that a transaction has read: each once, and as the transaction has changed it since. */
final class KnownProducts {
    private final Sql sql;
    private final Map<Long, ProductRow> rows = new HashMap<>();

    KnownProducts(Sql sql) {
        this.sql = sql;
    }

    /** The rows behind product ids, found by id, by former id, or by link where one of the two ids is provisional. */
    Map<String, ProductRow> find(VendorId vendor, Map<String, URI> links) {
        var found = new LinkedHashMap<String, ProductRow>();
        // The shop is compared here: named in the statement, it has H2 walk the whole index.
        read("where p.vendor_product_id = any(?)", links.keySet()).stream()
                .filter(row -> row.vendor.equals(vendor.value()))
                .forEach(row -> found.put(row.vendorProductId, row));
        byFormerId(vendor, missing(links.keySet(), found), found);
        byLink(vendor, links, missing(links.keySet(), found), found);
        return found;
    }

    private static List<String> missing(Set<String> asked, Map<String, ProductRow> found) {
        return asked.stream().filter(each -> !found.containsKey(each)).toList();
    }

    private List<ProductRow> read(String where, Object... values) {
        return sql.rows(ProductTable.SELECT + where, ProductTable::read, values).stream()
                .map(this::same)
                .toList();
    }

    private void byFormerId(VendorId vendor, List<String> missing, Map<String, ProductRow> found) {
        Map<Long, String> asked = missing.stream()
                .filter(KnownProducts::isProvisional)
                .collect(Collectors.toMap(each -> TextKey.of(vendor, each), Function.identity(), (one, _) -> one));
        if (!asked.isEmpty()) {
            var ids = new HashMap<String, Long>();
            sql.rows(
                    "select id, product_id from former_keys where id = any(?)",
                    row -> ids.put(asked.getOrDefault(row.number(), ""), row.number()),
                    asked.keySet());
            load(ids.values());
            ids.forEach((former, id) -> found.put(former, get(id)));
        }
    }

    private void byLink(VendorId vendor, Map<String, URI> links, List<String> missing, Map<String, ProductRow> found) {
        Map<String, Long> keys = missing.stream()
                .map(links::get)
                .map(String::valueOf)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), TextKey::of));
        if (keys.isEmpty()) {
            return;
        }
        Map<String, ProductRow> byLink =
                read("where l.link_key = any(?) and l.vendor = ?", keys.values(), vendor.value()).stream()
                        .collect(Collectors.toMap(each -> each.link, Function.identity(), (one, _) -> one));
        missing.forEach(id -> {
            ProductRow row = byLink.get(String.valueOf(links.get(id)));
            if (row != null && (isProvisional(id) || row.isProvisional())) {
                found.put(id, row);
            }
        });
    }

    private static boolean isProvisional(String productId) {
        return productId.startsWith(ProductKey.PROVISIONAL);
    }

    /** The row with this number. */
    ProductRow get(long id) {
        load(List.of(id));
        ProductRow row = rows.get(id);
        if (row == null) {
            throw new CatalogException("The catalog has no product " + id + ".");
        }
        return row;
    }

    /** Reads those that were not read yet, at once. */
    void load(Collection<Long> ids) {
        List<Long> unread = ids.stream().filter(each -> !rows.containsKey(each)).toList();
        if (!unread.isEmpty()) {
            read("where p.id = any(?)", unread);
        }
    }

    /** The row as this transaction knows it, if it does. */
    ProductRow same(ProductRow row) {
        ProductRow known = rows.putIfAbsent(row.id, row);
        return known == null ? row : known;
    }

    /** Has the rows read anew when they are needed, since a statement changed them. */
    void forget(Collection<Long> ids) {
        rows.keySet().removeAll(ids);
    }
}
