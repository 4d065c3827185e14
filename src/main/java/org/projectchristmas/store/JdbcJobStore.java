package org.projectchristmas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.JobTransaction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Turn;

/** The {@link JobStore} in plain SQL. */
public final class JdbcJobStore implements JobStore {
    private final Database database;

    public JdbcJobStore(Database database) {
        this.database = database;
    }

    @Override
    public <T> T inTransaction(Function<? super JobTransaction, T> work) {
        return new Contended(database).transaction(sql -> work.apply(new JdbcJobTransaction(sql)));
    }

    @Override
    public Optional<Job> find(JobId id) {
        return database.snapshot(sql -> sql.first(JobColumns.SELECT + " where id = ?", JobColumns::read, id.value()));
    }

    @Override
    public List<Job> findAll(Collection<JobId> ids) {
        return database.snapshot(sql -> sql.rows(
                JobColumns.SELECT + " where id = any(?)",
                JobColumns::read,
                ids.stream().map(JobId::value).toList()));
    }

    @Override
    public List<Job> roots(JobId below, int limit) {
        return database.snapshot(sql -> sql.rows(
                JobColumns.SELECT + " where generation = 0 and id < ? order by id desc limit ?",
                JobColumns::read,
                below.value(),
                limit));
    }

    @Override
    public List<Job> children(JobId parent) {
        return database.snapshot(sql ->
                sql.rows(JobColumns.SELECT + " where parent_id = ? order by id", JobColumns::read, parent.value()));
    }

    /** An H2 file has one process at a time; a database server may have others. */
    @Override
    public void takeOver() {
        if (!database.isPostgres()) {
            database.transaction(sql -> {
                new TurnTable(sql).freeAll();
                new LaneTable(sql).releaseAll();
                return true;
            });
        }
    }

    @Override
    public List<Turn> due(Set<String> roots, Instant now, int limit) {
        return roots.isEmpty() ? List.of() : database.snapshot(sql -> new TurnTable(sql).due(roots, now, limit));
    }

    @Override
    public List<Recurring> recurring() {
        return database.snapshot(sql -> new RecurringTable(sql).all());
    }

    @Override
    public boolean hasOtherWidth(Lane lane) {
        return database.snapshot(sql -> sql.first(
                        "select id from jobs where open_lane = ? and lane_width <> ? limit 1",
                        Row::number,
                        lane.name(),
                        lane.width())
                .isPresent());
    }

    @Override
    public int prune(Instant endedBefore, int limit) {
        return new Contended(database).transaction(sql -> {
            List<Long> roots = sql.rows("""
                    select id from jobs where finished_at < ? and generation = 0
                    order by finished_at limit ? for update""", Row::number, endedBefore, limit);
            var requests = new RequestTable(sql);
            var pruned = new ArrayList<Long>();
            int jobs = 0;
            for (int each = 0; each < roots.size() && jobs < limit; each++) {
                long root = roots.get(each);
                pruned.add(root);
                jobs += sql.first("select count(*) from jobs where root_id = ?", Row::integer, root)
                        .orElse(0);
            }
            // What they came to stays, in the same transaction: each job is counted by its row or by its function's,
            // never by both.
            new FunctionTable(sql).keep(pruned);
            pruned.forEach(root -> {
                sql.update("delete from jobs where root_id = ?", root);
                requests.forgetRun(root);
            });
            return jobs;
        });
    }
}
