package org.projectchristmas.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open database: a pool of connections to tables of the right version, and Hibernate, which starts when it is first needed: a
 * refresh or an export does without. Safe for use by many threads.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final long BLOATED_BYTES = 128L * 1024 * 1024;
    private static final long CONNECT_MILLIS = 10_000;
    /** Nothing that is asked of a server takes as long, not even a look at a million products. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(10);

    private final HikariDataSource pool;
    private final Failures failures;
    private final @Nullable CatalogFile file;
    private final boolean isPostgres;
    private final OneWriter writer;
    private final CompletableFuture<SessionFactory> starting = new CompletableFuture<>();
    private boolean isStarting;

    private Database(HikariDataSource pool, Failures failures, @Nullable CatalogFile file, boolean isPostgres) {
        this.pool = pool;
        this.failures = failures;
        this.file = file;
        this.isPostgres = isPostgres;
        writer = new OneWriter(!isPostgres);
    }

    /**
     * Opens the catalog, and makes it if there is none.
     *
     * @param home the data folder, used if the settings name no URL
     * @throws CatalogInUseException if another process has it
     * @throws CatalogException if it cannot be opened
     */
    public static Database open(StoreSettings settings, Path home) {
        return open(settings, home, CatalogFile.RESERVE_BYTES);
    }

    /** As {@link #open(StoreSettings, Path)}, where so much of a file's disk is left free. */
    static Database open(StoreSettings settings, Path home, long reserveBytes) {
        String given = settings.url();
        CatalogFile file = given == null ? CatalogFile.in(home, reserveBytes) : CatalogFile.at(given, reserveBytes);
        String url = file == null ? String.valueOf(given) : file.url();
        Failures failures = file == null ? Failures.ofUrl(url) : Failures.ofFile(file.path());
        HikariDataSource pool = null;
        try {
            if (file != null && !file.exists()) {
                file.renew(draft -> make(settings, draft));
            }
            pool = new HikariDataSource(poolOf(settings, url));
            if (Schema.isBehind(pool)) {
                if (file == null) {
                    Schema.migrate(pool);
                } else {
                    pool.close();
                    file.renew(draft -> make(settings, draft));
                    pool = new HikariDataSource(poolOf(settings, url));
                }
            }
            if (file != null) {
                file.opened();
            }
            return new Database(pool, failures, file, isPostgres(url));
        } catch (RuntimeException | IOException | SQLException e) {
            if (pool != null) {
                if (file != null) {
                    leave(settings, url);
                }
                pool.close();
            }
            throw failures.of(e);
        }
    }

    private static void make(StoreSettings settings, String url) {
        try (var pool = new HikariDataSource(poolOf(settings, url))) {
            Schema.migrate(pool);
        }
    }

    /** Ends the use of a file that was refused without writing to it, as an orderly end does even where nothing was changed. */
    private static void leave(StoreSettings settings, String url) {
        // A connection of its own: the pool would replace one that is broken, and open the file once more.
        try (Connection connection = DriverManager.getConnection(url, settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            LOG.warn("The refused catalog could not be left as it was", e);
        }
    }

    private static boolean isPostgres(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    private static HikariConfig poolOf(StoreSettings settings, String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setPoolName("catalog");
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(CONNECT_MILLIS);
        if (isPostgres(url)) {
            // Its driver would wait for ever for a server that has fallen silent. What the URL says counts over this.
            config.addDataSourceProperty("loginTimeout", Long.toString(CONNECT_MILLIS / 1000));
            config.addDataSourceProperty("socketTimeout", Long.toString(LONGEST_ANSWER.toSeconds()));
            config.addDataSourceProperty("tcpKeepAlive", "true");
        }
        return config;
    }

    /**
     * Runs the work in one transaction: committed when it returns, rolled back when it throws.
     *
     * @throws CatalogException if the database fails
     */
    <T> T transaction(Function<? super Sql, T> work) {
        if (file != null) {
            file.requireRoom();
        }
        writer.enter();
        try {
            return run(work, Connection.TRANSACTION_READ_COMMITTED);
        } finally {
            writer.leave();
        }
    }

    /**
     * Like {@link #transaction}, but only for reading, and whatever others commit meanwhile is not seen.
     *
     * @throws CatalogException if the database fails
     */
    <T> T snapshot(Function<? super Sql, T> work) {
        return run(work, Connection.TRANSACTION_REPEATABLE_READ);
    }

    private <T> T run(Function<? super Sql, T> work, int isolation) {
        check();
        try (Connection connection = pool.getConnection()) {
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
            try {
                T result = work.apply(new Sql(connection));
                connection.commit();
                return result;
            } catch (Throwable e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SqlFailure | SQLException e) {
            throw failures.of(e);
        }
    }

    /** A connection that is broken cannot: then what broke it is to be told, not this. */
    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Asks Hibernate, and waits for its start if it was not asked before.
     *
     * @throws CatalogException if the database fails
     */
    <T> T read(Function<StatelessSession, T> work) {
        check();
        try {
            return sessions().fromStatelessTransaction(work);
        } catch (PersistenceException e) {
            throw failures.of(e);
        }
    }

    boolean isPostgres() {
        return isPostgres;
    }

    /** Whether other processes may have it open, too; a file has one. */
    public boolean isShared() {
        return file == null;
    }

    /** For a library that makes its own transactions. */
    DataSource source() {
        return writer.guarding(pool);
    }

    /**
     * What is asked of it asks this first.
     *
     * @throws CatalogException if the file is gone, or another one
     */
    public void check() {
        if (file != null) {
            file.check();
        }
    }

    /** Starts Hibernate in the background, so that the first question to it need not wait. */
    public void warmUp() {
        synchronized (starting) {
            if (!starting.isDone() && !isStarting) {
                isStarting = true;
                Thread.ofPlatform().daemon().name("hibernate-start").start(this::startHibernate);
            }
        }
    }

    private void startHibernate() {
        try {
            starting.complete(Mapping.of(pool, isPostgres));
        } catch (RuntimeException | Error e) {
            starting.completeExceptionally(e);
        }
    }

    private SessionFactory sessions() {
        warmUp();
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw failures.of(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Closes the file. Whoever still writes is to be waited for before. */
    @Override
    public void close() {
        synchronized (starting) {
            if (isStarting) {
                starting.handle((factory, _) -> {
                            if (factory != null) {
                                factory.close();
                            }
                            return true;
                        })
                        .join();
            }
        }
        compactIfBloated();
        pool.close();
    }

    /** Whether what is in the file fills less than half of it; to write it all anew takes a large catalog many seconds. */
    private static boolean isMostlyWaste(Statement statement) throws SQLException {
        try (ResultSet rates = statement.executeQuery("""
                select setting_value from information_schema.settings
                where setting_name in ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')""")) {
            double used = 1;
            while (rates.next()) {
                used *= rates.getInt(1) / 100.0;
            }
            return used < 0.5;
        }
    }

    /** A commit a page leaves the file many times the size of what is in it, and closing it gives nothing back. */
    private void compactIfBloated() {
        if (file == null) {
            return;
        }
        try {
            if (Files.size(file.path()) > BLOATED_BYTES) {
                // A connection of its own: the pool's would be rolled back on its return, after the end of the
                // database.
                try (Connection connection =
                                DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                        Statement statement = connection.createStatement()) {
                    if (isMostlyWaste(statement)) {
                        statement.execute("shutdown compact");
                    }
                }
            }
        } catch (IOException | SQLException e) {
            // What is committed is safe as it is; the file only stays large.
            LOG.warn("{} could not be made smaller", file.path(), e);
        }
    }
}
