package org.projectchristmas.ui.activity;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Requests by their result, in words: what came of none of them is left out. */
final class ResultWords {
    private final Messages messages;
    private final Formats formats;

    ResultWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    private enum Kind {
        ANSWERED,
        UNCHANGED,
        MOVED,
        REFUSED,
        BROKEN,
        TIMED_OUT,
        FAILED;

        /** @param outcome as {@link org.projectchristmas.metrics.RequestSample#outcome} */
        static Kind of(String outcome) {
            if (outcome.equals("304")) {
                return UNCHANGED;
            }
            if (outcome.equals("TIMEOUT")) {
                return TIMED_OUT;
            }
            if (outcome.length() != 3) {
                return FAILED;
            }
            return switch (outcome.charAt(0)) {
                case '2' -> ANSWERED;
                case '3' -> MOVED;
                case '4' -> REFUSED;
                case '5' -> BROKEN;
                default -> FAILED;
            };
        }

        String key() {
            return "activity.result." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty if nothing was asked. */
    String of(Map<String, Long> outcomes) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        outcomes.forEach((outcome, count) -> counts.merge(Kind.of(outcome), count, Long::sum));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> messages.text(each.getKey().key(), formats.count(each.getValue())))
                .collect(Collectors.joining(messages.text("activity.found.separator")));
    }
}
