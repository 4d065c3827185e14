package org.projectchristmas.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.projectchristmas.history.Call;
import org.projectchristmas.history.Calls;
import org.projectchristmas.history.History;

/** The {@link Calls} in the table of that name. */
public final class JdbcCalls implements Calls {
    private final Database database;

    public JdbcCalls(Database database) {
        this.database = database;
    }

    @Override
    public void add(Call call) {
        database.transaction(sql -> sql.update(
                """
                insert into calls (called_at, actor, function_name, arguments, job_id, result, note, millis)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                call.at(),
                call.actor(),
                call.function(),
                call.arguments(),
                call.jobId(),
                call.result().name(),
                call.note(),
                call.millis()));
    }

    @Override
    public List<Call> since(Instant since, int limit) {
        Objects.checkIndex(limit - 1, History.MOST);
        return database.snapshot(sql -> sql.rows(
                """
                select called_at, actor, function_name, arguments, job_id, result, note, millis
                from calls where called_at >= ? order by called_at desc, id desc limit ?""",
                row -> new Call(
                        row.instant(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.numberOrNull(),
                        Call.Result.valueOf(row.text()),
                        row.textOrNull(),
                        row.number()),
                since,
                limit));
    }
}
