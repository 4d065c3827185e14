package org.projectchristmas.store;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.VendorId;

/** The rows of {@code products} that a transaction has read: each once, and as the transaction has changed it since. */
final class KnownProducts {
    private final StatelessSession session;
    private final Map<Long, ProductRow> rows = new HashMap<>();

    KnownProducts(StatelessSession session) {
        this.session = session;
    }

    /** The rows behind product ids, found by id, by former id, or by link where one of the two ids is provisional. */
    Map<String, ProductRow> find(VendorId vendor, Map<String, URI> links) {
        var found = new LinkedHashMap<String, ProductRow>();
        byId(vendor, links.keySet()).forEach(row -> found.put(row.vendorProductId, row));
        Map<Long, String> missing = links.keySet().stream()
                .filter(each -> !found.containsKey(each) && isProvisional(each))
                .collect(Collectors.toMap(each -> TextKey.of(vendor, each), Function.identity(), (one, _) -> one));
        if (!missing.isEmpty()) {
            byFormerId(missing.keySet()).forEach((key, row) -> found.put(String.valueOf(missing.get(key)), row));
        }
        var unknown = new HashMap<>(links);
        unknown.keySet().removeAll(found.keySet());
        if (!unknown.isEmpty()) {
            byLink(vendor, unknown, found);
        }
        return found;
    }

    private static boolean isProvisional(String productId) {
        return productId.startsWith(ProductKey.PROVISIONAL);
    }

    private List<ProductRow> byId(VendorId vendor, Collection<String> ids) {
        return session
                .createNativeQuery(
                        "select * from products where vendor_product_id = any(:ids) and vendor = :vendor",
                        ProductRow.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("vendor", vendor.value())
                .stream()
                .map(this::same)
                .toList();
    }

    private Map<Long, ProductRow> byFormerId(Collection<Long> keys) {
        Map<Long, Long> ids = session
                .createNativeQuery("select * from former_keys where id = any(:keys)", FormerKeyRow.class)
                .setParameter("keys", keys.toArray(Long[]::new))
                .stream()
                .collect(Collectors.toMap(each -> each.id, each -> each.productId));
        load(ids.values());
        return ids.entrySet().stream().collect(Collectors.toMap(Entry::getKey, each -> get(each.getValue())));
    }

    private void byLink(VendorId vendor, Map<String, URI> unknown, Map<String, ProductRow> found) {
        Long[] keys =
                unknown.values().stream().map(URI::toString).map(TextKey::of).toArray(Long[]::new);
        Map<String, ProductRow> byLink = session
                .createNativeQuery(
                        "select * from products where link_key = any(:keys) and vendor = :vendor", ProductRow.class)
                .setParameter("keys", keys)
                .setParameter("vendor", vendor.value())
                .stream()
                .map(this::same)
                .collect(Collectors.toMap(each -> each.link, Function.identity(), (one, _) -> one));
        unknown.forEach((id, link) -> {
            ProductRow row = byLink.get(link.toString());
            if (row != null && (isProvisional(id) || row.isProvisional())) {
                found.put(id, row);
            }
        });
    }

    /** The row with this number. */
    ProductRow get(long id) {
        ProductRow row = rows.get(id);
        if (row == null) {
            row = session.get(ProductRow.class, id);
            if (row == null) {
                throw new CatalogException("The catalog has no product " + id + ".");
            }
            rows.put(id, row);
        }
        return row;
    }

    /** Reads those that were not read yet, at once. */
    void load(Collection<Long> ids) {
        Long[] unread = ids.stream().filter(each -> !rows.containsKey(each)).toArray(Long[]::new);
        if (unread.length > 0) {
            session
                    .createNativeQuery("select * from products where id = any(:ids)", ProductRow.class)
                    .setParameter("ids", unread)
                    .stream()
                    .forEach(this::same);
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
