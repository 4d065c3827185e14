package org.projectchristmas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.Turn;

/**
 * The table {@code scheduled_tasks}, which db-scheduler reads: a row's name is the root by which processes choose, its instance the
 * number of the job. It is written here, rather than by the library, so that a job and its turn change in one transaction.
 */
final class TurnTable {
    private final Sql sql;

    TurnTable(Sql sql) {
        this.sql = sql;
    }

    /** What is urgent has a low number with us and a high one with the library. */
    void queue(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        sql.update("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                select consumer, cast(id as varchar(20)), due_at, false, 1, -priority from jobs
                where id = any(?) and queued = false""", ids);
        sql.update("update jobs set queued = true where id = any(?)", ids);
    }

    void unqueue(Collection<Turn> turns) {
        if (turns.isEmpty()) {
            return;
        }
        var rows = new ArrayList<@Nullable Object[]>();
        turns.forEach(each -> rows.add(new Object[] {each.root(), each.job().toString()}));
        sql.batch("delete from scheduled_tasks where task_name = ? and task_instance = ?", rows);
        sql.update(
                "update jobs set queued = false where id = any(?)",
                turns.stream().map(each -> each.job().value()).toList());
    }

    void putBack(Turn turn, Instant at) {
        sql.update("""
                update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, execution_time = ?,
                version = version + 1 where task_name = ? and task_instance = ?""", at, turn.root(), turn.job().toString());
    }

    /** Frees every turn that was begun. */
    void freeAll() {
        sql.update("""
                update jobs set state = 'WAITING' where state = 'RUNNING' and id in
                (select cast(task_instance as bigint) from scheduled_tasks where picked)""");
        sql.update("""
                update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                where picked""");
    }

    List<Turn> due(Set<String> roots, Instant now, int limit) {
        return sql.rows("""
                select task_instance, task_name from scheduled_tasks
                where task_name = any(?) and picked = false and execution_time <= ?
                order by priority desc, execution_time, cast(task_instance as bigint) limit ?""", row -> new Turn(new JobId(row.number()), row.text()), roots, now, limit);
    }
}
