package org.projectchristmas.store;

import java.time.Instant;

/** The table {@code job_lanes}. */
final class LaneTable {
    private final Sql sql;

    LaneTable(Sql sql) {
        this.sql = sql;
    }

    /** Until the end of the transaction nobody else gets beyond this line for the same lane. */
    void lock(String lane) {
        if (!isLocked(lane)) {
            add(lane);
            isLocked(lane);
        }
    }

    private boolean isLocked(String lane) {
        return sql.first("select lane from job_lanes where lane = ? for update", Row::text, lane)
                .isPresent();
    }

    /** Fails if another transaction adds it meanwhile, which is then tried again. */
    private void add(String lane) {
        sql.update("insert into job_lanes (lane) values (?)", lane);
    }

    boolean hold(String lane, String holder, Instant now, Instant until) {
        if (take(lane, holder, now, until)) {
            return true;
        }
        boolean isKnown = sql.first("select lane from job_lanes where lane = ?", Row::text, lane)
                .isPresent();
        if (isKnown) {
            return false;
        }
        add(lane);
        return take(lane, holder, now, until);
    }

    private boolean take(String lane, String holder, Instant now, Instant until) {
        return sql.update("""
                        update job_lanes set holder = ?, held_until = ?
                        where lane = ? and (holder is null or holder = ? or held_until < ?)""", holder, until, lane, holder, now) > 0;
    }

    void release(String lane, String holder) {
        sql.update("update job_lanes set holder = null where lane = ? and holder = ?", lane, holder);
    }

    void releaseAll() {
        sql.update("update job_lanes set holder = null where holder is not null");
    }
}
