package org.projectchristmas.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.catalog.view.ViewException;
import org.projectchristmas.catalog.view.ViewException.Reason;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.catalog.view.ViewQuery;

/** The {@link SavedViews} in the table of that name. */
public final class JdbcSavedViews implements SavedViews {
    private final Contended contended;
    private final Database database;

    public JdbcSavedViews(Database database) {
        this.database = database;
        contended = new Contended(database);
    }

    @Override
    public List<SavedView> all() {
        return database.snapshot(sql -> new ViewTable(sql).all());
    }

    @Override
    public SavedView save(ViewName name, ViewQuery query, String arrangement) throws ViewException {
        return done(table -> {
            Reason reason = whyNotNew(table, name);
            return reason == null
                    ? Answer.of(new SavedView(table.append(name, query, arrangement), name, query, arrangement))
                    : Answer.refused(reason);
        });
    }

    @Override
    public void restore(SavedView removed, int place) throws ViewException {
        done(table -> {
            Reason reason = whyNotNew(table, removed.name());
            if (reason != null) {
                return Answer.<Boolean>refused(reason);
            }
            table.put(removed);
            return found(table.move(removed.id(), place));
        });
    }

    private static @Nullable Reason whyNotNew(ViewTable table, ViewName name) {
        if (table.holder(name).isPresent()) {
            return Reason.TAKEN;
        }
        return table.count() >= MOST ? Reason.TOO_MANY : null;
    }

    @Override
    public void change(long id, ViewQuery query, String arrangement) throws ViewException {
        done(table -> found(table.change(id, query, arrangement)));
    }

    @Override
    public void rename(long id, ViewName name) throws ViewException {
        done(table -> {
            boolean isTaken = table.holder(name).filter(holder -> holder != id).isPresent();
            return isTaken ? Answer.refused(Reason.TAKEN) : found(table.rename(id, name));
        });
    }

    @Override
    public void move(long id, int place) throws ViewException {
        done(table -> found(table.move(id, place)));
    }

    @Override
    public void remove(long id) {
        contended.transaction(sql -> new ViewTable(sql).remove(id));
    }

    private static Answer<Boolean> found(boolean isThere) {
        return isThere ? Answer.of(true) : Answer.refused(Reason.GONE);
    }

    private <T> T done(Function<ViewTable, Answer<T>> work) throws ViewException {
        return switch (contended.transaction(sql -> work.apply(new ViewTable(sql)))) {
            case Answer.Given<T>(T result) -> result;
            case Answer.Refused<T>(Reason reason) -> throw new ViewException(reason);
        };
    }

    /** What came of it. */
    private sealed interface Answer<T> {
        record Given<T>(T result) implements Answer<T> {}

        record Refused<T>(Reason reason) implements Answer<T> {}

        static <T> Answer<T> of(T result) {
            return new Given<>(result);
        }

        static <T> Answer<T> refused(Reason reason) {
            return new Refused<>(reason);
        }
    }
}
