package org.projectchristmas.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The present row of a result, read column by column from the left. */
final class Row {
    private final ResultSet results;
    private int column;

    Row(ResultSet results) {
        this.results = results;
    }

    boolean next() throws SQLException {
        column = 0;
        return results.next();
    }

    long number() {
        try {
            return results.getLong(++column);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Nullable
    Long numberOrNull() {
        try {
            long value = results.getLong(++column);
            return results.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    int integer() {
        return Math.toIntExact(number());
    }

    @Nullable
    Integer integerOrNull() {
        try {
            int value = results.getInt(++column);
            return results.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    boolean flag() {
        try {
            return results.getBoolean(++column);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    String text() {
        return present(textOrNull());
    }

    @Nullable
    String textOrNull() {
        try {
            return results.getString(++column);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Nullable
    BigDecimal amountOrNull() {
        try {
            return results.getBigDecimal(++column);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    byte[] bytes() {
        try {
            return present(results.getBytes(++column));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    Instant instant() {
        return present(instantOrNull());
    }

    @Nullable
    Instant instantOrNull() {
        try {
            OffsetDateTime time = results.getObject(++column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " holds nothing");
        }
        return value;
    }
}
