package org.projectchristmas.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import org.projectchristmas.catalog.CatalogException;

/** Transactions on rows that several writers want: done again when another one was in the way. */
final class Contended {
    private static final int TRIES = 20;
    /** A deadlock that the database broke, a lock that was waited for too long, and a row that another transaction added first. */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01", "HYT00", "23505");

    private final Database database;

    Contended(Database database) {
        this.database = database;
    }

    /** @param work may be done several times, so it must change nothing but the store */
    <T> T transaction(Function<? super Sql, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return database.transaction(work);
            } catch (CatalogException e) {
                if (tries == TRIES || !isInTheWay(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isInTheWay(CatalogException failure) {
        for (Throwable each = failure.getCause(); each != null; each = each.getCause()) {
            if (each instanceof SQLException cause && IN_THE_WAY.contains(String.valueOf(cause.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
