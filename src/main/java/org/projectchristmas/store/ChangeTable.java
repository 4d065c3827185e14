package org.projectchristmas.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.history.RecordedChange.Place;
import org.projectchristmas.history.RecordedChange.Subject;

/** The table {@code changes}. Rows are only ever added. */
final class ChangeTable {
    private static final String COLUMNS =
            "c.id, c.product_id, c.vendor, c.field, c.old_value, c.new_value, c.noted_at, c.actor, c.job_id, c.run_id";
    private static final String INSERT = """
            insert into changes (model, product_id, vendor, field, old_value, new_value, noted_at, actor, job_id, run_id)
            values ('%s', ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(FieldChange.MODEL);
    private static final String AMOUNTS = "c.field = 'price' and c.old_value is not null and c.new_value is not null";

    private final Sql sql;

    ChangeTable(Sql sql) {
        this.sql = sql;
    }

    void add(List<FieldChange> changes) {
        sql.batch(
                INSERT,
                changes.stream()
                        .map(each -> new @Nullable Object[] {
                            each.productId(),
                            each.vendor().value(),
                            each.field(),
                            each.before(),
                            each.after(),
                            each.at(),
                            each.author().actor(),
                            each.author().jobId(),
                            each.author().runId()
                        })
                        .toList());
    }

    List<FieldChange> ofProduct(long productId) {
        return sql.rows(
                "select " + COLUMNS + " from changes c where c.product_id = ? order by c.id",
                row -> read(row).change(),
                productId);
    }

    /** The page is cut out of the table before it is joined, so that no plan joins what is not on it. */
    List<RecordedChange> page(ChangeFilter filter, Place below, int limit) {
        Where where = where(filter);
        where.and("c.noted_at <= ?", below.at());
        where.and("(c.noted_at < ? or c.id < ?)", below.at(), below.id());
        String page = "select " + COLUMNS + " from changes c " + where.text() + " order by " + leading(filter)
                + "c.noted_at desc, c.id desc limit ?";
        where.value(limit);
        return sql.rows(
                "select " + COLUMNS + ", p.vendor_product_id, p.sku, p.name, p.currency from (" + page
                        + ") c left join products p on p.id = c.product_id order by c.noted_at desc, c.id desc",
                row -> {
                    RecordedChange read = read(row);
                    String productId = row.textOrNull();
                    String sku = row.textOrNull();
                    String name = row.textOrNull();
                    String currency = row.textOrNull();
                    return productId == null || name == null
                            ? read
                            : new RecordedChange(read.id(), read.change(), new Subject(productId, sku, name, currency));
                },
                where.values());
    }

    /** What is one and the same for all, named first: only so does H2 see that an index has the order that is wanted. */
    private static String leading(ChangeFilter filter) {
        return filter.runs().size() == 1 ? "c.run_id, " : filter.field() == null ? "" : "c.field, ";
    }

    ChangeCounts counts(ChangeFilter filter) {
        Where where = where(filter);
        var byField = new HashMap<String, Group>();
        sql.rows(
                """
                select c.field, count(*), count(c.new_value),
                sum(case when %1$s and cast(c.new_value as numeric(14, 2)) > cast(c.old_value as numeric(14, 2)) then 1 else 0 end),
                sum(case when %1$s and cast(c.new_value as numeric(14, 2)) < cast(c.old_value as numeric(14, 2)) then 1 else 0 end)
                from changes c %2$s group by c.field""".formatted(AMOUNTS, where.text()),
                row -> byField.put(row.text(), new Group(row.number(), row.number(), row.number(), row.number())),
                where.values());
        Group prices = byField.getOrDefault("price", Group.NONE);
        Group listings = byField.getOrDefault("delisted_at", Group.NONE);
        long stock = byField.getOrDefault("availability", Group.NONE).all;
        long all = byField.values().stream().mapToLong(Group::all).sum();
        return new ChangeCounts(
                prices.up,
                prices.down,
                prices.all - prices.up - prices.down,
                stock,
                listings.filled,
                listings.all - listings.filled,
                all - prices.all - listings.all - stock,
                added(filter));
    }

    private Where where(ChangeFilter filter) {
        var where = new Where();
        if (filter.since() != null) {
            where.and("c.noted_at >= ?", filter.since());
        }
        if (filter.vendor() != null) {
            where.and("c.vendor = ?", filter.vendor().value());
        }
        if (filter.field() != null) {
            where.and("c.field = ?", filter.field());
        }
        if (filter.runs().size() == 1) {
            where.and("c.run_id = ?", filter.runs().getFirst());
        } else if (!filter.runs().isEmpty()) {
            where.and("c.run_id = any(?)", filter.runs());
        }
        if (filter.job() != null) {
            where.and("c.job_id = any(?)", withThoseBelow(filter.job()));
        }
        return where;
    }

    /** The job and everything below it that the queue still has. */
    private List<Long> withThoseBelow(long job) {
        var all = new ArrayList<Long>(List.of(job));
        List<Long> level = all;
        while (!level.isEmpty()) {
            level = sql.rows("select id from jobs where parent_id = any(?)", Row::number, level);
            all.addAll(level);
        }
        return all;
    }

    /** @param filled those with a new value */
    private record Group(long all, long filled, long up, long down) {
        static final Group NONE = new Group(0, 0, 0, 0);
    }

    private long added(ChangeFilter filter) {
        if (filter.field() != null || filter.job() != null) {
            return 0;
        }
        if (!filter.runs().isEmpty()) {
            return sql.rows("select coalesce(sum(added), 0) from runs where id = any(?)", Row::number, filter.runs())
                    .getFirst();
        }
        var where = new Where();
        if (filter.since() != null) {
            where.and("l.first_seen_at >= ?", filter.since());
        }
        if (filter.vendor() != null) {
            where.and("l.vendor = ?", filter.vendor().value());
        }
        return sql.rows("select count(*) from product_links l " + where.text(), Row::number, where.values())
                .getFirst();
    }

    /** Of each of the products and each field that ever changed, the last change. */
    Map<Long, List<FieldChange>> lastOf(Collection<Long> productIds) {
        var last = new HashMap<Long, List<FieldChange>>();
        sql.rows(
                "select " + COLUMNS + " from (select c.*, row_number() over (partition by c.product_id, c.field"
                        + " order by c.id desc) as place from changes c where c.product_id = any(?)) c where c.place = 1",
                row -> {
                    FieldChange change = read(row).change();
                    return last.computeIfAbsent(change.productId(), _ -> new ArrayList<>())
                            .add(change);
                },
                productIds);
        return last;
    }

    private static RecordedChange read(Row row) {
        long id = row.number();
        var change = new FieldChange(
                row.number(),
                new VendorId(row.text()),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.instant(),
                new Author(row.text(), row.numberOrNull(), row.numberOrNull()));
        return new RecordedChange(id, change, Subject.UNKNOWN);
    }
}
