package org.projectchristmas.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.projectchristmas.common.VendorId;

/** A row of the table {@code former_keys}; its number is the {@link TextKey} of shop and former id. */
@Entity
@Table(name = "former_keys")
class FormerKeyRow {
    @Id
    long id;

    String vendor;
    String vendorProductId;
    long productId;

    static FormerKeyRow of(ProductRow former, long productId) {
        var row = new FormerKeyRow();
        row.id = TextKey.of(new VendorId(former.vendor), former.vendorProductId);
        row.vendor = former.vendor;
        row.vendorProductId = former.vendorProductId;
        row.productId = productId;
        return row;
    }
}
