package org.projectchristmas.ui.search;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.projectchristmas.catalog.search.Completer;
import org.projectchristmas.catalog.search.Completion;
import org.projectchristmas.ui.fx.Background;

/** How the text of the search box could go on, and which candidate the keyboard has reached. */
public final class CompletionViewModel {
    private static final int NONE = -1;
    private static final String LANE = "completion";

    private final Completer completer;
    private final Background background;
    private final ReadOnlyObjectWrapper<Completion> completion = new ReadOnlyObjectWrapper<>(Completion.NONE);
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(NONE);
    /** What the candidates are for. */
    private String completed = "";

    public CompletionViewModel(Completer completer, Background background) {
        this.completer = completer;
        this.background = background;
    }

    /**
     * Looks for candidates at a place; an older look is given up.
     *
     * @param asked whether the collector asked for them
     */
    void look(String text, int caret, boolean asked) {
        // Who types waits for no candidate: without an answer there is none, since those of an older text would not fit
        // this one.
        background.latest(
                LANE,
                cancellation -> completer.at(text, caret, asked, cancellation),
                found -> show(text, found),
                _ -> show(text, Completion.NONE));
    }

    private void show(String text, Completion next) {
        completed = text;
        marked.set(NONE);
        completion.set(next);
    }

    /** Gives up every candidate, and every look that is under way. */
    void dismiss() {
        background.giveUp(LANE);
        show("", Completion.NONE);
    }

    boolean isOpen() {
        return !completion.get().candidates().isEmpty();
    }

    /** Marks the next candidate, or the one before; beyond the first none is marked. */
    void move(int steps) {
        int last = completion.get().candidates().size() - 1;
        marked.set(Math.clamp(marked.get() + steps, NONE, last));
    }

    /** The text with the marked candidate in it; empty if none is, or if that is for an older text. */
    Optional<Completion.Edit> acceptMarked(String text) {
        return marked.get() == NONE ? Optional.empty() : accept(text, marked.get());
    }

    /** The text with a candidate in it; empty if that is for an older text, since the answer to this one is not there yet. */
    Optional<Completion.Edit> accept(String text, int candidate) {
        Completion now = completion.get();
        return text.equals(completed)
                ? Optional.of(now.accept(text, now.candidates().get(candidate)))
                : Optional.empty();
    }

    ReadOnlyObjectProperty<Completion> completionProperty() {
        return completion.getReadOnlyProperty();
    }

    /** The place of the marked candidate, -1 for none. */
    ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }
}
