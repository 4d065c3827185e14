package org.projectchristmas.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on one connection, for what a refresh does thousands of times. Values are given in the order of the question marks;
 * collections of numbers or texts go where SQL says {@code any(?)}.
 */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Changes rows, and tells how many. */
    int update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Runs one statement with each set of values. */
    void batch(String sql, List<@Nullable Object[]> sets) {
        if (sets.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            run(statement, sets);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Inserts rows, and gives back the numbers that the database gave them, in the same order. */
    List<Long> insert(String sql, List<@Nullable Object[]> sets) {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            run(statement, sets);
            var numbers = new ArrayList<Long>(sets.size());
            try (ResultSet keys = statement.getGeneratedKeys()) {
                while (keys.next()) {
                    numbers.add(keys.getLong(1));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private void run(PreparedStatement statement, List<@Nullable Object[]> sets) throws SQLException {
        for (@Nullable Object[] each : sets) {
            bind(statement, each);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    <T> List<T> rows(String sql, Function<Row, T> reader, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            var rows = new ArrayList<T>();
            try (ResultSet results = statement.executeQuery()) {
                var row = new Row(results);
                while (row.next()) {
                    rows.add(reader.apply(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... values) {
        return rows(sql, reader, values).stream().findFirst();
    }

    private void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int each = 0; each < values.length; each++) {
            statement.setObject(each + 1, bound(values[each]));
        }
    }

    private @Nullable Object bound(@Nullable Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> Text.kept(instant).atOffset(ZoneOffset.UTC);
            case String text -> Text.storable(text);
            case Collection<?> many -> array(many);
            case null, default -> value;
        };
    }

    private Array array(Collection<?> values) throws SQLException {
        boolean isText = !values.isEmpty() && values.iterator().next() instanceof String;
        return connection.createArrayOf(isText ? "varchar" : "bigint", values.toArray());
    }
}
