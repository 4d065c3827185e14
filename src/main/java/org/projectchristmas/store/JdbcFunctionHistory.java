package org.projectchristmas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.projectchristmas.job.figures.EndedJob;
import org.projectchristmas.job.figures.FunctionFigures;
import org.projectchristmas.job.figures.FunctionHistory;
import org.projectchristmas.metrics.Grain;

/** The {@link FunctionHistory} in plain SQL. */
public final class JdbcFunctionHistory implements FunctionHistory {
    private final Database database;

    public JdbcFunctionHistory(Database database) {
        this.database = database;
    }

    @Override
    public void add(Instant at, Collection<FunctionFigures> figures) {
        List<FunctionFigures> sums = FunctionFigures.sums(figures);
        new Contended(database).transaction(sql -> {
            var table = new FunctionTable(sql);
            sums.forEach(each -> table.add(Grain.DAY.startOf(at), each));
            return true;
        });
    }

    @Override
    public List<FunctionFigures> since(Instant from) {
        return database.snapshot(sql -> {
            var table = new FunctionTable(sql);
            var parts = new ArrayList<>(table.fromDay(Grain.DAY.startOf(from)));
            parts.addAll(EndedJob.figures(table.endedSince(from)));
            return FunctionFigures.sums(parts);
        });
    }
}
