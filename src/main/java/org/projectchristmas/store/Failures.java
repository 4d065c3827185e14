package org.projectchristmas.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;

/** Turns what the database throws into one sentence for the user. */
final class Failures {
    /** The server is shut down, was killed, or does not take connections yet. */
    private static final String AT_THE_SERVERS_END = "57P0";

    private final String place;
    private final @Nullable Path file;

    private Failures(String place, @Nullable Path file) {
        this.place = place;
        this.file = file;
    }

    static Failures ofFile(Path file) {
        return new Failures("The catalog " + file, file);
    }

    /** Of a database behind a URL. */
    static Failures ofUrl(String url) {
        return new Failures("The catalog " + StoreSettings.place(url), null);
    }

    CatalogException of(Throwable failure) {
        if (failure instanceof CatalogException known) {
            return known;
        }
        if (mentions(failure, "no space left")
                || mentions(failure, "disk full")
                || mentions(failure, "not enough space")) {
            return new CatalogException(
                    place + " cannot be written: the disk is full. What was saved before is safe.", failure);
        }
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return new CatalogException(place + " cannot be used: " + reason(failure), failure);
        }
        if (cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 && file != null) {
            return new CatalogInUseException(file, failure);
        }
        boolean isDamaged = file != null && Damage.isIn(failure);
        return new CatalogException(place + " " + (isDamaged ? Damage.SENTENCE : sentence(cause)), failure);
    }

    /** What is in the way; a failure of a file alone says hardly more than its path. */
    private static String reason(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "nothing may be written to its folder; check the rights of that.";
            case DirectoryNotEmptyException full -> "the folder " + full.getFile() + " is in its way; move it away.";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String sentence(SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return switch (cause.getErrorCode()) {
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> Damage.SENTENCE;
            case ErrorCode.GENERAL_ERROR_1 -> "met an error that has no name; the log has its details.";
            case ErrorCode.WRONG_USER_OR_PASSWORD -> "does not accept this user and password.";
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                "cannot be read or written: its disk reports an error.";
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED, ErrorCode.CONNECTION_BROKEN_1 ->
                "was closed by an error; start the program again.";
            default -> {
                if (state.startsWith("08") || state.startsWith(AT_THE_SERVERS_END)) {
                    yield "cannot be reached.";
                } else if (state.startsWith("28")) {
                    yield "does not accept this user and password.";
                } else if (state.equals("3D000")) {
                    yield "does not exist on this server.";
                } else {
                    yield "could not do what was asked: " + firstLine(cause.getMessage());
                }
            }
        };
    }

    private static String firstLine(@Nullable String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        // The database puts what it was asked on lines of its own.
        String reason = line.replaceFirst("; SQL statement:$", "");
        return reason.isBlank() ? "it gives no reason." : reason.endsWith(".") ? reason : reason + ".";
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        SQLException found = null;
        int depth = 0;
        for (Throwable each = failure; each != null && depth < 20; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                found = sql;
            }
            depth++;
        }
        return found;
    }

    private static boolean mentions(Throwable failure, String words) {
        int depth = 0;
        for (Throwable each = failure; each != null && depth < 20; each = each.getCause()) {
            String message = each.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
            depth++;
        }
        return false;
    }
}
