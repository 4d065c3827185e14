package org.projectchristmas.store;

import java.time.Instant;
import java.util.List;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.History;
import org.projectchristmas.history.PricePoint;

/** The {@link History} in the tables {@code price_points} and {@code changes}. */
public final class HibernateHistory implements History {
    private final Database database;

    public HibernateHistory(Database database) {
        this.database = database;
    }

    @Override
    public List<PricePoint> prices(long productId) {
        return database.read(session -> session
                .createSelectionQuery(
                        "from PricePointRow where productId = :product order by notedAt, id", PricePointRow.class)
                .setParameter("product", productId)
                .stream()
                .map(PricePointRow::point)
                .toList());
    }

    @Override
    public List<FieldChange> changes(long productId) {
        return database.read(session -> session
                .createSelectionQuery("from ChangeRow where productId = :product order by notedAt, id", ChangeRow.class)
                .setParameter("product", productId)
                .stream()
                .map(ChangeRow::change)
                .toList());
    }

    @Override
    public List<FieldChange> changesSince(Instant since, int limit) {
        return database.read(session -> session
                .createSelectionQuery("from ChangeRow where notedAt >= :since order by notedAt, id", ChangeRow.class)
                .setParameter("since", Text.kept(since))
                .setMaxResults(limit)
                .stream()
                .map(ChangeRow::change)
                .toList());
    }
}
