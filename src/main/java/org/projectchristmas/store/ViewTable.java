package org.projectchristmas.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.catalog.view.WrittenChoices;
import org.projectchristmas.common.VendorId;

/** The table {@code saved_views}. */
final class ViewTable {
    private static final String COLUMNS =
            "name, name_key, words, choices, shelf, vendor, release_year, arrangement, place";

    private final Sql sql;

    ViewTable(Sql sql) {
        this.sql = sql;
    }

    List<SavedView> all() {
        return sql.rows("""
                select id, name, words, choices, shelf, vendor, release_year, arrangement from saved_views
                order by place, id""", ViewTable::read);
    }

    private static SavedView read(Row row) {
        return new SavedView(
                row.number(),
                new ViewName(row.text()),
                new ViewQuery(
                        row.text(),
                        WrittenChoices.parse(row.text()).choices(),
                        Branch.of(Shelf.valueOf(row.text()), vendor(row.textOrNull()), row.integerOrNull())),
                row.text());
    }

    private static @Nullable VendorId vendor(@Nullable String id) {
        return id == null ? null : new VendorId(id);
    }

    int count() {
        return sql.rows("select count(*) from saved_views", Row::integer).getFirst();
    }

    /** The view that has this name. */
    Optional<Long> holder(ViewName name) {
        return sql.first("select id from saved_views where name_key = ?", Row::number, name.key());
    }

    /** Adds a view behind the others, and gives its number. */
    long append(ViewName name, ViewQuery query, String arrangement) {
        var values = new ArrayList<@Nullable Object>(List.of(name.value(), name.key()));
        values.addAll(values(query, arrangement));
        values.add(end());
        var inserted = new ArrayList<@Nullable Object[]>();
        inserted.add(values.toArray());
        return sql.insert("insert into saved_views (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)", inserted)
                .getFirst();
    }

    /** Adds a view under the number that it had, behind the others. */
    void put(SavedView view) {
        var values = new ArrayList<@Nullable Object>(
                List.of(view.id(), view.name().value(), view.name().key()));
        values.addAll(values(view.query(), view.arrangement()));
        values.add(end());
        sql.update(
                "insert into saved_views (id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
    }

    private static List<@Nullable Object> values(ViewQuery query, String arrangement) {
        var values = new ArrayList<@Nullable Object>();
        values.add(query.words());
        values.add(WrittenChoices.of(query.choices()).json());
        values.add(query.shelf().name());
        values.add(query.vendor() == null ? null : query.vendor().value());
        values.add(query.year());
        values.add(arrangement);
        return values;
    }

    private int end() {
        return sql.rows("select coalesce(max(place) + 1, 0) from saved_views", Row::integer)
                .getFirst();
    }

    boolean change(long id, ViewQuery query, String arrangement) {
        var values = new ArrayList<>(values(query, arrangement));
        values.add(id);
        return sql.update("""
                        update saved_views set words = ?, choices = ?, shelf = ?, vendor = ?, release_year = ?, arrangement = ?
                        where id = ?""", values.toArray()) > 0;
    }

    boolean rename(long id, ViewName name) {
        return sql.update("update saved_views set name = ?, name_key = ? where id = ?", name.value(), name.key(), id)
                > 0;
    }

    /** Puts a view at a place, and numbers all anew. */
    boolean move(long id, int place) {
        var order = new ArrayList<>(sql.rows("select id from saved_views order by place, id", Row::number));
        if (!order.remove((Long) id)) {
            return false;
        }
        order.add(Math.clamp(place, 0, order.size()), id);
        var places = new ArrayList<@Nullable Object[]>();
        for (int at = 0; at < order.size(); at++) {
            places.add(new Object[] {at, order.get(at)});
        }
        sql.batch("update saved_views set place = ? where id = ?", places);
        return true;
    }

    int remove(long id) {
        return sql.update("delete from saved_views where id = ?", id);
    }
}
