package org.projectchristmas.store;

import java.sql.SQLException;

/** Carries an {@link SQLException} up to {@link Database}, which alone knows what to tell the user. */
final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException cause) {
        super(cause);
    }
}
