package org.projectchristmas.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;

/**
 * The open database: a pool of connections, the tables at the right version, and Hibernate, which starts in the background while
 * the caller goes on. Safe for use by many threads.
 */
public final class Database implements AutoCloseable {
    private static final long CONNECT_MILLIS = 10_000;

    private final HikariDataSource pool;
    private final Failures failures;
    private final @Nullable CatalogFile file;
    private final CompletableFuture<SessionFactory> sessions;

    private Database(HikariDataSource pool, Failures failures, @Nullable CatalogFile file, boolean isPostgres) {
        this.pool = pool;
        this.failures = failures;
        this.file = file;
        sessions = CompletableFuture.supplyAsync(
                () -> Mapping.of(pool, isPostgres),
                task -> Thread.ofPlatform().daemon().name("hibernate-start").start(task));
    }

    /**
     * Opens the catalog, and makes it if there is none.
     *
     * @param home the data folder, used if the settings name no URL
     * @throws CatalogInUseException if another process has it
     * @throws CatalogException if it cannot be opened
     */
    public static Database open(StoreSettings settings, Path home) {
        String given = settings.url();
        CatalogFile file = given == null ? CatalogFile.in(home) : null;
        String url = file == null ? String.valueOf(given) : file.url();
        Failures failures = file == null ? Failures.ofUrl(url) : Failures.ofFile(file.path());
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(poolOf(settings, url));
            Schema.migrate(pool);
            if (file != null) {
                file.opened();
            }
            return new Database(pool, failures, file, url.startsWith("jdbc:postgresql:"));
        } catch (RuntimeException | SQLException e) {
            if (pool != null) {
                pool.close();
            }
            throw e instanceof CatalogException known ? known : failures.ofThrowable(e);
        }
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
        return config;
    }

    /**
     * Runs the work in one transaction: committed when it returns, rolled back when it throws.
     *
     * @throws CatalogException if the database fails
     */
    <T> T write(Function<? super StatelessSession, T> work) {
        return run(work, Connection.TRANSACTION_READ_COMMITTED);
    }

    /**
     * Runs work that only reads.
     *
     * @throws CatalogException if the database fails
     */
    <T> T read(Function<? super StatelessSession, T> work) {
        return run(work, Connection.TRANSACTION_READ_COMMITTED);
    }

    /** Like {@link #read}, but whatever others commit meanwhile is not seen. */
    <T> T readSnapshot(Function<? super StatelessSession, T> work) {
        return run(work, Connection.TRANSACTION_REPEATABLE_READ);
    }

    private <T> T run(Function<? super StatelessSession, T> work, int isolation) {
        if (file != null) {
            file.check();
        }
        try (StatelessSession session = sessions().openStatelessSession()) {
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                session.doWork(connection -> connection.setTransactionIsolation(isolation));
            }
            Transaction transaction = session.beginTransaction();
            try {
                T result = work.apply(session);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        } catch (PersistenceException e) {
            throw failures.of(e);
        }
    }

    private SessionFactory sessions() {
        try {
            return sessions.join();
        } catch (CompletionException e) {
            throw failures.ofThrowable(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Waits for what is being written, and closes the file. */
    @Override
    public void close() {
        sessions.handle((factory, _) -> {
                    if (factory != null) {
                        factory.close();
                    }
                    return true;
                })
                .join();
        pool.close();
    }
}
