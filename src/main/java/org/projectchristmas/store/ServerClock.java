package org.projectchristmas.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time by which the processes of one database agree on when something was read, what is due, whose lease has ended and who has
 * fallen silent: a server's, since the clocks of their machines may differ by minutes. A database file has one process, whose own
 * clock it is.
 */
public final class ServerClock extends Clock {
    private final Database database;
    private final Clock own;
    private final AtomicReference<Duration> ahead;

    /**
     * @param own of this machine, which counts on between two comparisons
     * @throws org.projectchristmas.catalog.CatalogException if the database fails
     */
    public ServerClock(Database database, Clock own) {
        this(database, own, new AtomicReference<>(Duration.ZERO));
        compare();
    }

    private ServerClock(Database database, Clock own, AtomicReference<Duration> ahead) {
        this.database = database;
        this.own = own;
        this.ahead = ahead;
    }

    /** Asks the server; to be done time and again, since a machine's clock may be put right while it is used. */
    void compare() {
        if (!database.isPostgres()) {
            return;
        }
        Instant asked = own.instant();
        Instant server = database.snapshot(
                sql -> sql.rows("select clock_timestamp()", Row::instant).getFirst());
        Duration most = Duration.between(asked, server);
        Duration least = Duration.between(own.instant(), server);
        // The answer took a while: what is known stays as long as it may be right, or time would jump back.
        ahead.updateAndGet(known -> known.compareTo(most) > 0 ? most : known.compareTo(least) < 0 ? least : known);
    }

    @Override
    public Instant instant() {
        return own.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return own.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ServerClock(database, own.withZone(zone), ahead);
    }
}
