package org.projectchristmas.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fate;
import org.projectchristmas.sync.PageMemory.Fingerprint;
import org.projectchristmas.sync.PageMemory.Onward;

/** The table {@code listing_pages}; a row's number is the {@link TextKey} of shop and URL. */
final class PageTable {
    private static final String SELECT = """
            select vendor, url, listing_year, run_id, fate, etag, last_modified, body_hash,
            products, whole_listing, next_page, subcategories, total from listing_pages where id = ?""";
    private static final String INSERT = """
            insert into listing_pages (vendor, url, listing_year, run_id, fate, etag, last_modified, body_hash,
            products, whole_listing, next_page, subcategories, total, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update listing_pages set vendor = ?, url = ?, listing_year = ?, run_id = ?, fate = ?, etag = ?, last_modified = ?,
            body_hash = ?, products = ?, whole_listing = ?, next_page = ?, subcategories = ?, total = ? where id = ?""";

    private static final String OF_OTHER_YEARS = """
            select p.products from listing_pages p
            join (select listing_year, max(run_id) newest from listing_pages where vendor = ? group by listing_year) l
            on l.listing_year = p.listing_year and l.newest = p.run_id
            join year_links y on y.vendor = ? and y.listing_year = p.listing_year
            where p.vendor = ? and p.listing_year <> ?""";

    private final Sql sql;

    PageTable(Sql sql) {
        this.sql = sql;
    }

    Optional<PageMemory> find(VendorId vendor, String url) {
        return sql.first(SELECT, PageTable::read, TextKey.of(vendor, url));
    }

    /** What is on the pages of all years but one, as each was last read; of years that the shop no longer has, nothing. */
    Set<Long> productsOfOtherYears(VendorId vendor, int year) {
        return sql
                .rows(OF_OTHER_YEARS, row -> numbers(row.text()), vendor.value(), vendor.value(), vendor.value(), year)
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    void put(PageMemory page) {
        @Nullable Object[] values = values(page);
        if (sql.update(UPDATE, values) == 0) {
            sql.update(INSERT, values);
        }
    }

    void visited(VendorId vendor, String url, long runId) {
        sql.update("update listing_pages set run_id = ? where id = ?", runId, TextKey.of(vendor, url));
    }

    private static @Nullable Object[] values(PageMemory page) {
        Validators validators = page.fingerprint().validators();
        Onward onward = page.onward();
        return new @Nullable Object[] {
            page.vendor().value(),
            page.url(),
            page.year(),
            page.runId(),
            page.fate().name(),
            validators.etag(),
            validators.lastModified(),
            page.fingerprint().bodyHash(),
            page.products().stream().map(String::valueOf).collect(Collectors.joining(",")),
            onward.wholeListing(),
            onward.next(),
            String.join("\n", onward.subcategories()),
            onward.total().isPresent() ? onward.total().getAsInt() : null,
            TextKey.of(page.vendor(), page.url())
        };
    }

    private static PageMemory read(Row row) {
        return new PageMemory(
                new VendorId(row.text()),
                row.text(),
                row.integer(),
                row.number(),
                Fate.valueOf(row.text()),
                new Fingerprint(new Validators(row.textOrNull(), row.textOrNull()), row.text()),
                numbers(row.text()),
                new Onward(
                        row.textOrNull(), row.textOrNull(), row.text().lines().toList(), total(row.integerOrNull())));
    }

    private static OptionalInt total(@Nullable Integer total) {
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    private static List<Long> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Long::valueOf).toList();
    }
}
