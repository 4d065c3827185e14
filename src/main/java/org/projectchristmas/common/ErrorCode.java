package org.projectchristmas.common;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The short name of something that went wrong, such as {@code CX-7F3A-K2}: shown with the sentence, and in the log line that tells
 * the whole story. The four letters are the kind, the same on every machine: which exceptions, thrown by which of our methods. The two
 * after it tell one occurrence from the next. Letters that look alike (I, L, O, U) are not used.
 */
public record ErrorCode(String value) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String OURS = "org.projectchristmas.";

    /** The code of a failure: the same wherever the same throwable is asked for it. */
    public static ErrorCode of(Throwable failure) {
        // Two failures of one kind that share the last two letters are one in a thousand, and of one kind.
        return new ErrorCode(
                "CX-" + letters(kind(failure), 4) + "-" + letters(scattered(System.identityHashCode(failure)), 2));
    }

    /** The part that all failures of this kind share, such as {@code CX-7F3A}. */
    public String kind() {
        return value.substring(0, 7);
    }

    private static int kind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int hash = 17;
        for (Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            hash = 31 * hash + each.getClass().getName().hashCode();
            // Line numbers change with every release; the method that threw seldom does.
            hash = 31 * hash + origin(each).hashCode();
        }
        return scattered(hash);
    }

    private static String origin(Throwable failure) {
        for (StackTraceElement each : failure.getStackTrace()) {
            if (each.getClassName().startsWith(OURS)) {
                return each.getClassName() + "." + each.getMethodName();
            }
        }
        return "";
    }

    private static int scattered(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }

    private static String letters(int bits, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt((bits >>> (5 * i)) & 31));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
