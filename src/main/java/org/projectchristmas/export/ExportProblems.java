package org.projectchristmas.export;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why an export could not be written. */
final class ExportProblems {
    private ExportProblems() {}

    static ExportException describe(Path target, @Nullable IOException cause) {
        String sentence = sentence(target, cause);
        return cause instanceof ProgramFiles.KeptException
                ? new KeptFileException(sentence, cause)
                : new ExportException(sentence, cause);
    }

    static ExportException describe(@Nullable IOException cause) {
        String sentence = isDiskFull(cause)
                ? "The export could not be written: there is no space left on the disk."
                : "The export could not be written: " + reason(cause) + ".";
        return new ExportException(sentence, cause);
    }

    private static String sentence(Path target, @Nullable IOException cause) {
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (isDiskFull(cause)) {
            return "There is no space left on the disk for " + target + ".";
        }
        return switch (cause) {
            case ProgramFiles.KeptException _ ->
                target + " is where the program keeps its own files: choose another name for the export.";
            case ExportTarget.IsDirectoryException _ -> target + " is a folder: choose a file name for the export.";
            case NotDirectoryException missing -> "The folder " + missing.getFile() + " does not exist.";
            case NoSuchFileException _ -> "The folder " + folder + " does not exist.";
            case AccessDeniedException _ ->
                target + " cannot be replaced: it is write-protected, or open in another program.";
            case FileNotFoundException _ -> "No file can be created in the folder " + folder + ".";
            case null -> target + " could not be written.";
            default -> target + " could not be written: " + reason(cause) + ".";
        };
    }

    private static String reason(@Nullable IOException cause) {
        String message = cause == null ? null : cause.getMessage();
        return message == null ? "the system gave no reason" : message;
    }

    // The JDK has no type for it; these are the words of Linux, macOS and Windows, which are not translated.
    private static boolean isDiskFull(@Nullable IOException cause) {
        String message = cause == null || cause.getMessage() == null
                ? ""
                : cause.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }
}
