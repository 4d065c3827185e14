package org.projectchristmas.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.Children;
import org.projectchristmas.job.Job.Place;
import org.projectchristmas.job.Job.Status;
import org.projectchristmas.job.Job.Times;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobTransaction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Turn;

/** Changes of jobs, in one database transaction. */
final class JdbcJobTransaction implements JobTransaction {
    private static final String INSERT = """
            insert into jobs (parent_id, root_id, generation, consumer, function_name, arguments, call_key, priority, lane,
            lane_width, paused, queued_at, due_at, open_lane, open_key, waiting_key, state, stage, attempts, turn, cancelled,
            children, open_children, failed_children, queued)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', '', 0, 0, false, 0, 0, 0, false)""";
    private static final String UPDATE = """
            update jobs set state = ?, stage = ?, attempts = ?, turn = ?, paused = ?, cancelled = ?, note = ?, due_at = ?,
            started_at = ?, finished_at = ?, children = ?, open_children = ?, failed_children = ?, open_lane = ?, open_key = ?,
            waiting_key = ? where id = ?""";
    private static final JobId OWN = new JobId(0);

    private final Sql sql;
    private final TurnTable turns;
    private final LaneTable lanes;
    private final RecurringTable recurring;

    JdbcJobTransaction(Sql sql) {
        this.sql = sql;
        turns = new TurnTable(sql);
        lanes = new LaneTable(sql);
        recurring = new RecurringTable(sql);
    }

    @Override
    public Optional<Job> locked(JobId id) {
        return sql.first(JobColumns.SELECT + " where id = ? for update", JobColumns::read, id.value());
    }

    @Override
    public List<Job> lockedUnfinished(JobId root) {
        return sql.rows(
                JobColumns.SELECT
                        + " where root_id = ? and finished_at is null order by generation desc, id for update",
                JobColumns::read,
                root.value());
    }

    @Override
    public List<Job> unfinishedRoots(Invocation call) {
        return sql
                .rows(JobColumns.SELECT + " where open_key = ? order by id", JobColumns::read, JobColumns.key(call))
                .stream()
                .filter(each -> each.call().equals(call))
                .toList();
    }

    @Override
    public Set<Invocation> spawned(JobId parent, Collection<Invocation> calls) {
        var wanted = new HashSet<>(calls);
        var found = new HashSet<Invocation>();
        sql
                .rows(
                        "select function_name, arguments from jobs where parent_id = ? and call_key = any(?)",
                        row -> Invocation.of(row.text(), Arguments.parse(row.text())),
                        parent.value(),
                        calls.stream().map(JobColumns::key).toList())
                .stream()
                .filter(wanted::contains)
                .forEach(found::add);
        return found;
    }

    @Override
    public Job addRoot(NewJob root, Instant queuedAt, Instant dueAt) {
        var times = new Times(Text.kept(queuedAt), Text.kept(dueAt), null, null);
        long id = sql.insert(
                        INSERT,
                        List.<@Nullable Object[]>of(
                                JobColumns.values(root, new Place(null, OWN, 0), Status.NEW, times)))
                .getFirst();
        sql.update("update jobs set root_id = id where id = ?", id);
        var place = new Place(null, new JobId(id), 0);
        return new Job(new JobId(id), place, root.call(), root.plan(), Status.NEW, times, Children.NONE);
    }

    @Override
    public List<Job> addChildren(Job parent, List<NewJob> children, Instant queuedAt) {
        if (children.isEmpty()) {
            return List.of();
        }
        var place = new Place(parent.id(), parent.place().root(), parent.place().generation() + 1);
        var times = new Times(Text.kept(queuedAt), Text.kept(queuedAt), null, null);
        Status status = Status.NEW.paused(parent.status().isPaused());
        var rows = new ArrayList<@Nullable Object[]>();
        children.forEach(each -> rows.add(JobColumns.values(each, place, status, times)));
        List<Long> ids = sql.insert(INSERT, rows);
        var added = new ArrayList<Job>();
        for (int each = 0; each < ids.size(); each++) {
            NewJob child = children.get(each);
            added.add(
                    new Job(new JobId(ids.get(each)), place, child.call(), child.plan(), status, times, Children.NONE));
        }
        return added;
    }

    @Override
    public void update(Collection<Job> jobs) {
        var rows = new ArrayList<@Nullable Object[]>();
        jobs.forEach(each -> rows.add(JobColumns.changes(each)));
        sql.batch(UPDATE, rows);
    }

    @Override
    public void queue(Collection<Job> jobs) {
        turns.queue(jobs.stream().map(each -> each.id().value()).toList());
    }

    @Override
    public void unqueue(Collection<Turn> given) {
        turns.unqueue(given);
    }

    @Override
    public void putBack(Turn turn, Instant at) {
        turns.putBack(turn, at);
    }

    @Override
    public int queuedInLane(String lane, Instant now) {
        lanes.lock(lane);
        return sql.rows(
                        "select count(*) from jobs where open_lane = ? and queued and due_at <= ?",
                        Row::integer,
                        lane,
                        now)
                .getFirst();
    }

    @Override
    public List<Job> nextInLane(String lane, int limit) {
        return sql.rows(JobColumns.SELECT + """
                 where open_lane = ? and queued = false and state = 'WAITING' and paused = false
                order by priority, id limit ?""", JobColumns::read, lane, limit);
    }

    @Override
    public boolean holdLane(String lane, String holder, Instant now, Instant until) {
        return lanes.hold(lane, holder, now, until);
    }

    @Override
    public void releaseLane(String lane, String holder) {
        lanes.release(lane, holder);
    }

    @Override
    public void widen(Lane lane) {
        sql.update("update jobs set lane_width = ? where open_lane = ?", lane.width(), lane.name());
    }

    @Override
    public LaneUse laneUse(String lane) {
        return sql.rows(
                        "select count(*), coalesce(sum(case when paused then 1 else 0 end), 0) from jobs where open_lane = ?",
                        row -> new LaneUse(row.integer(), row.integer()),
                        lane)
                .getFirst();
    }

    @Override
    public Optional<Recurring> lockedRecurring(Invocation call) {
        return recurring.locked(call);
    }

    @Override
    public void put(Recurring given) {
        recurring.put(given);
    }

    @Override
    public void removeRecurring(Invocation call) {
        recurring.remove(call);
    }
}
