package org.projectchristmas.ui.catalog;

import java.util.ArrayList;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.ui.fx.Messages;

/** What keeps everything out of an empty list, and what to do about it. Only what does so is named. */
final class NoMatchText {
    private NoMatchText() {}

    static String of(Sight sight, Messages messages) {
        var why = new ArrayList<String>();
        if (!sight.query().choices().isNone()) {
            why.add(messages.text("catalog.empty.no-match.filters"));
        }
        if (sight.only() != null) {
            why.add(messages.text("catalog.empty.no-match.only"));
        }
        if (!sight.query().words().isBlank()) {
            why.add(messages.text("catalog.empty.no-match.words"));
        }
        if (!sight.query().branch().equals(Branch.ALL)) {
            why.add(messages.text("catalog.empty.no-match.elsewhere"));
        }
        return String.join(" ", why);
    }
}
