package org.projectchristmas.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;

/** A row of the table {@code held_pages}. */
@Entity
@Table(name = "held_pages")
class HeldRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "held_page_ids")
    @SequenceGenerator(name = "held_page_ids", sequenceName = "held_page_ids", allocationSize = 1)
    long id;

    String vendor;
    int listingYear;
    String url;
    String reason;
    Instant heldAt;
    boolean approved;

    static HeldRow of(VendorId vendor, int year, URI url, String reason, Instant at) {
        var row = new HeldRow();
        row.vendor = vendor.value();
        row.listingYear = year;
        row.url = Text.storable(url.toString());
        row.reason = Text.storable(reason);
        row.heldAt = Text.kept(at);
        return row;
    }

    final HeldPage page() {
        return new HeldPage(id, new VendorId(vendor), listingYear, URI.create(url), reason, heldAt);
    }
}
