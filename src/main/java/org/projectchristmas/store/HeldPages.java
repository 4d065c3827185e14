package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import org.hibernate.StatelessSession;
import org.projectchristmas.common.VendorId;

/** The table {@code held_pages} within one transaction. */
final class HeldPages {
    private final StatelessSession session;

    HeldPages(StatelessSession session) {
        this.session = session;
    }

    void hold(VendorId vendor, int year, URI url, String reason, Instant at) {
        release(vendor, year, url);
        session.insert(HeldRow.of(vendor, year, url, reason, at));
    }

    void release(VendorId vendor, int year, URI url) {
        session.createMutationQuery("delete from HeldRow where vendor = :vendor and listingYear = :year and url = :url")
                .setParameter("vendor", vendor.value())
                .setParameter("year", year)
                .setParameter("url", Text.storable(url.toString()))
                .executeUpdate();
    }

    boolean takeApproval(VendorId vendor, URI url) {
        return session.createMutationQuery("delete from HeldRow where vendor = :vendor and url = :url and approved")
                        .setParameter("vendor", vendor.value())
                        .setParameter("url", Text.storable(url.toString()))
                        .executeUpdate()
                > 0;
    }
}
