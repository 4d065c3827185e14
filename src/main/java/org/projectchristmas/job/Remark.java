package org.projectchristmas.job;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is to be said of a time at which a scheduled job did not simply run. Its text is what {@link #parse} reads. */
public sealed interface Remark {
    /** When the job was due. */
    Instant due();

    /** Nothing ran at the time, since the machine slept or the program was closed; one run made up for all that was missed. */
    record Missed(Instant due, Instant ran) implements Remark {
        @Override
        public String toString() {
            return "missed " + due + ", ran " + ran;
        }
    }

    /** The run before was still under way. */
    record StillRunning(Instant due) implements Remark {
        @Override
        public String toString() {
            return "still running at " + due;
        }
    }

    /** There was nothing to do. */
    record Nothing(Instant due) implements Remark {
        @Override
        public String toString() {
            return "nothing to do at " + due;
        }
    }

    /** A hook refused it. */
    record Refused(Instant due, String reason) implements Remark {
        @Override
        public String toString() {
            return "refused at " + due + ": " + reason;
        }
    }

    /** @return null for a text that is no remark */
    static @Nullable Remark parse(String text) {
        Matcher words = Words.SHAPE.matcher(text);
        try {
            if (!words.matches()) {
                return null;
            }
            Instant due = Instant.parse(words.group("due"));
            String rest = words.group("rest");
            return switch (words.group("kind")) {
                case "missed" -> rest.startsWith(", ran ") ? new Missed(due, Instant.parse(rest.substring(6))) : null;
                case "still running at" -> new StillRunning(due);
                case "nothing to do at" -> new Nothing(due);
                default -> rest.startsWith(": ") ? new Refused(due, rest.substring(2)) : null;
            };
        } catch (DateTimeException e) {
            // A time that is none makes the text no remark.
            return null;
        }
    }

    /** How remarks look. */
    final class Words {
        private static final Pattern SHAPE = Pattern.compile(
                "(?<kind>missed|still running at|nothing to do at|refused at) (?<due>[^ ,]+?Z)(?<rest>.*)",
                Pattern.DOTALL);

        private Words() {}
    }
}
