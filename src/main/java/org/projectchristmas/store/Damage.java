package org.projectchristmas.store;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What H2 throws where a catalog's file is not whole; it has no one error for it. */
final class Damage {
    static final String SENTENCE =
            "is damaged or not a catalog; move it away to begin anew, or put a copy in its place.";

    private static final Set<Integer> OF_STORE =
            Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_UNKNOWN_DATA_TYPE);
    /** Every table that is asked for is one of ours, and was there when the catalog was made as a whole; none is made twice. */
    private static final Set<Integer> OF_DATABASE = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.COLUMN_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1,
            ErrorCode.DUPLICATE_COLUMN_NAME_1,
            ErrorCode.INDEX_ALREADY_EXISTS_1,
            ErrorCode.CONSTRAINT_ALREADY_EXISTS_1,
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX);

    private Damage() {}

    static boolean isIn(Throwable failure) {
        int depth = 0;
        for (Throwable each = failure; each != null && depth < 20; each = each.getCause()) {
            if (is(each)) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private static boolean is(Throwable failure) {
        return switch (failure) {
            case SQLException sql -> OF_DATABASE.contains(sql.getErrorCode());
            case MVStoreException store -> OF_STORE.contains(store.getErrorCode());
            // Something is said to be where the file has ended.
            case EOFException _ -> true;
            default -> false;
        };
    }
}
