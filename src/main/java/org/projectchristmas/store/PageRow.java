package org.projectchristmas.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fate;
import org.projectchristmas.sync.PageMemory.Fingerprint;
import org.projectchristmas.sync.PageMemory.Onward;

/** A row of the table {@code listing_pages}; its number is the {@link TextKey} of shop and URL. */
@Entity
@Table(name = "listing_pages")
class PageRow {
    @Id
    long id;

    String vendor;
    String url;
    int listingYear;
    long runId;
    String fate;

    @Nullable
    String etag;

    @Nullable
    String lastModified;

    String bodyHash;

    /** The numbers of the products, with commas. */
    String products;

    @Nullable
    String wholeListing;

    @Nullable
    String nextPage;

    /** One per line. */
    String subcategories;

    @Nullable
    Integer total;

    static PageRow of(PageMemory page) {
        var row = new PageRow();
        row.id = TextKey.of(page.vendor(), page.url());
        row.vendor = page.vendor().value();
        row.url = Text.storable(page.url());
        row.listingYear = page.year();
        row.runId = page.runId();
        row.fate = page.fate().name();
        Validators validators = page.fingerprint().validators();
        row.etag = Text.storableOrNull(validators.etag());
        row.lastModified = Text.storableOrNull(validators.lastModified());
        row.bodyHash = page.fingerprint().bodyHash();
        row.products = page.products().stream().map(String::valueOf).collect(Collectors.joining(","));
        Onward onward = page.onward();
        row.wholeListing = Text.storableOrNull(onward.wholeListing());
        row.nextPage = Text.storableOrNull(onward.next());
        row.subcategories = Text.storable(String.join("\n", onward.subcategories()));
        row.total = onward.total().isPresent() ? onward.total().getAsInt() : null;
        return row;
    }

    final PageMemory memory() {
        return new PageMemory(
                new VendorId(vendor),
                url,
                listingYear,
                runId,
                Fate.valueOf(fate),
                new Fingerprint(new Validators(etag, lastModified), bodyHash),
                numbers(),
                new Onward(
                        wholeListing,
                        nextPage,
                        subcategories.lines().toList(),
                        total == null ? OptionalInt.empty() : OptionalInt.of(total)));
    }

    private List<Long> numbers() {
        return products.isEmpty()
                ? List.of()
                : Arrays.stream(products.split(",", -1)).map(Long::valueOf).toList();
    }
}
