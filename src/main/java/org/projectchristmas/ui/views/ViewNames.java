package org.projectchristmas.ui.views;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.ViewException;
import org.projectchristmas.catalog.view.ViewException.Reason;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.ui.catalog.BranchText;
import org.projectchristmas.ui.fx.Messages;

/** What views can be called, and why not, in sentences. */
record ViewNames(Messages messages) {
    /**
     * Why a view cannot be called so; null if it can.
     *
     * @param views all there are
     * @param id of that view, null if it is new
     */
    @Nullable
    Reason problem(String written, @Nullable Long id, List<SavedView> views) {
        try {
            String key = ViewName.of(written).key();
            boolean isTaken = views.stream()
                    .anyMatch(each ->
                            !Objects.equals(each.id(), id) && each.name().key().equals(key));
            return isTaken ? Reason.TAKEN : null;
        } catch (ViewException e) {
            return e.reason();
        }
    }

    String sentence(Reason reason) {
        return messages.text(
                "views.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A name for a query that no view has yet: its words, or where it is looked for. */
    String suggestion(ViewQuery query, List<SavedView> views) {
        String words = query.words().strip();
        String text = words.isEmpty() ? BranchText.title(query.branch(), messages) : words;
        String name = text.substring(0, Math.min(text.length(), ViewName.LONGEST - 4));
        String free = name;
        for (int number = 2; problem(free, null, views) == Reason.TAKEN; number++) {
            free = name + " " + number;
        }
        return free;
    }
}
