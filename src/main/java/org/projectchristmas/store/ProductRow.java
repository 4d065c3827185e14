package org.projectchristmas.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SecondaryRow;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sku;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.StoredProduct;

/** A row of the table {@code products}, with its own of the table {@code product_links}. */
@Entity
@Immutable
@Table(name = "products")
@SecondaryTable(name = LinkTable.NAME, pkJoinColumns = @PrimaryKeyJoinColumn(name = "product_id"))
@SecondaryRow(table = LinkTable.NAME, optional = false)
class ProductRow {
    private static final int MOST_SKUS = 20;
    private static final int LONGEST_SKU = 100;

    @Id
    long id;

    String vendor;
    String vendorProductId;

    @Embedded
    DescriptionColumns description;

    String link;

    @Column(table = LinkTable.NAME)
    long linkKey;

    @Nullable
    String image;

    @Embedded
    PriceColumns price;

    String availability;

    @Embedded
    @Nullable
    MoveColumns move;

    @Embedded
    SightingColumns sighting;

    @Column(table = LinkTable.NAME)
    @Nullable
    Integer listingYear;

    @Embedded
    @Nullable
    ListedColumns listed;

    @Column(table = LinkTable.NAME)
    boolean detailsWanted;

    /** The first of {@link #skus}, for the index. */
    @Nullable
    String skuKey;

    String sources;

    static ProductRow of(StoredProduct stored, Instant createdAt) {
        var row = new ProductRow();
        row.take(stored, createdAt);
        row.detailsWanted = row.sighting.lastScrapedAt() == null;
        return row;
    }

    /** Takes over every field but the number and whether the page is wanted. */
    final void take(StoredProduct stored, Instant createdAt) {
        Product product = stored.product();
        vendor = product.key().vendor().value();
        vendorProductId = Text.storable(product.key().productId());
        description = DescriptionColumns.of(product.description());
        link = Text.storable(product.links().page().toString());
        linkKey = TextKey.of(link);
        URI picture = product.links().image();
        image = picture == null ? null : Text.storable(picture.toString());
        price = PriceColumns.of(product.offering().price());
        availability = product.offering().availability().word();
        move = MoveColumns.of(product.offering().move());
        sighting = SightingColumns.of(product.sighting(), createdAt);
        listingYear = stored.listingYear();
        listed = ListedColumns.of(stored.listed());
        skuKey = skus().findFirst().orElse(null);
        sources = Text.ofMap(product.sources());
    }

    /** The comparable parts of the SKU. */
    final Stream<String> skus() {
        return description.sku() == null ? Stream.empty() : comparable(description.sku()).stream();
    }

    final boolean hasFurtherSkus() {
        return skus().skip(1).findAny().isPresent();
    }

    final boolean isProvisional() {
        return vendorProductId.startsWith(ProductKey.PROVISIONAL);
    }

    static List<String> comparable(String sku) {
        return Sku.normalise(sku).stream()
                .limit(MOST_SKUS)
                .map(each -> each.substring(0, Math.min(each.length(), LONGEST_SKU)))
                .toList();
    }

    final Product product() {
        return new Product(
                id,
                new ProductKey(new VendorId(vendor), vendorProductId),
                description.toDescription(),
                new Links(URI.create(link), image == null ? null : URI.create(image)),
                new Product.Offering(price.tag(), Availability.ofWord(availability), move == null ? null : move.move()),
                sighting.sighting(),
                Text.toMap(sources));
    }

    final StoredProduct stored() {
        return new StoredProduct(product(), listingYear, listed == null ? null : listed.listed());
    }
}
