package org.projectchristmas.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets one transaction after the other write to an H2 file. A commit of H2 also puts into the file what other transactions have
 * written so far, and a kill at the wrong moment leaves such rows there, belonging to nobody and locked for ever. Where nobody else
 * writes during a commit, there is nothing to be left.
 */
final class OneWriter {
    private final ReentrantLock lock = new ReentrantLock();
    private final boolean isNeeded;

    /** @param isNeeded false for a database that needs no such care */
    OneWriter(boolean isNeeded) {
        this.isNeeded = isNeeded;
    }

    /** Waits for the one who writes; whoever enters must leave, on the same thread. */
    void enter() {
        if (isNeeded) {
            lock.lock();
        }
    }

    void leave() {
        if (isNeeded) {
            lock.unlock();
        }
    }

    /** Connections for a library that makes its own transactions: each is a writer's until it is closed. */
    DataSource guarding(DataSource source) {
        return isNeeded ? new Guarded(source) : source;
    }

    private final class Guarded implements DataSource {
        private final DataSource source;

        Guarded(DataSource source) {
            this.source = source;
        }

        @Override
        public Connection getConnection() throws SQLException {
            enter();
            boolean isOpen = false;
            try {
                Connection connection = guarded(source.getConnection());
                isOpen = true;
                return connection;
            } finally {
                if (!isOpen) {
                    leave();
                }
            }
        }

        private Connection guarded(Connection connection) {
            boolean[] isClosed = {false};
            InvocationHandler passing = (_, method, arguments) -> {
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                } finally {
                    if (method.getName().equals("close") && !isClosed[0]) {
                        isClosed[0] = true;
                        leave();
                    }
                }
            };
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, passing);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException("the pool knows the user");
        }

        @Override
        public @Nullable PrintWriter getLogWriter() throws SQLException {
            return source.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            source.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            source.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return source.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            return source.getParentLogger();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return source.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return source.isWrapperFor(type);
        }
    }
}
