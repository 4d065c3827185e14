package org.projectchristmas.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Remark;
import org.projectchristmas.job.Schedule;

/** The table {@code recurring_jobs}; a row's number is the key of its call. */
final class RecurringTable {
    private static final String SELECT =
            "select function_name, arguments, schedule, own, configured, last_run, next_run, note from recurring_jobs";

    private final Sql sql;

    RecurringTable(Sql sql) {
        this.sql = sql;
    }

    List<Recurring> all() {
        return sql.rows(SELECT + " order by id", RecurringTable::read);
    }

    Optional<Recurring> locked(Invocation call) {
        return sql.first(SELECT + " where id = ? for update", RecurringTable::read, JobColumns.key(call));
    }

    private static Recurring read(Row row) {
        return new Recurring(
                Invocation.of(row.text(), Arguments.parse(row.text())),
                new Recurring.Setting(Schedule.parse(row.text()), row.flag(), schedule(row.textOrNull())),
                new Recurring.Runs(row.instantOrNull(), row.instantOrNull(), remark(row.textOrNull())));
    }

    private static @Nullable Schedule schedule(@Nullable String text) {
        return text == null ? null : Schedule.parse(text);
    }

    private static @Nullable Remark remark(@Nullable String text) {
        return text == null ? null : Remark.parse(text);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    void put(Recurring recurring) {
        Invocation call = recurring.call();
        Recurring.Setting setting = recurring.setting();
        Recurring.Runs runs = recurring.runs();
        remove(call);
        sql.update(
                """
                insert into recurring_jobs (id, function_name, arguments, schedule, own, configured, last_run, next_run, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                JobColumns.key(call),
                call.function().value(),
                call.arguments().json(),
                setting.schedule().toString(),
                setting.isOwn(),
                text(setting.configured()),
                runs.last(),
                runs.next(),
                text(runs.remark()));
    }

    void remove(Invocation call) {
        sql.update("delete from recurring_jobs where id = ?", JobColumns.key(call));
    }
}
