package org.projectchristmas.ui.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.catalog.Step.Kind;

/**
 * The sights that were looked at, in order, and where among them the collector is. A word that is typed letter by letter is one
 * sight, and so is a walk down the list: what goes on without a pause replaces what it goes on from.
 */
final class Trail {
    /** The oldest sights are forgotten beyond this many. */
    static final int LONGEST = 100;

    /** Whoever rests as long as this has looked. */
    static final Duration PAUSE = Duration.ofMillis(1_200);

    private final List<Sight> sights = new ArrayList<>();
    private int at;
    private @Nullable Step last;
    private Instant lastAt = Instant.EPOCH;

    Trail(Sight first) {
        sights.add(first);
    }

    /**
     * Notes what is looked at now.
     *
     * @param next where the list is scrolled to is still that of the sight before
     */
    void note(Sight next, Instant when) {
        Sight now = sights.get(at);
        Step step = Step.between(now, next);
        if (step.kind() == Kind.NONE) {
            return;
        }
        if (step.kind() == Kind.SELECTION && next.selected() == null) {
            // What is no longer found is nobody's doing.
            sights.set(at, now.selecting(null));
            return;
        }
        boolean goesOn = last != null && last.goesOnWith(step) && when.isBefore(lastAt.plus(PAUSE));
        // The first product is looked at within what was found.
        boolean completes = step.kind() == Kind.SELECTION && now.selected() == null;
        Sight noted = step.kind() == Kind.SELECTION ? next : next.scrolledTo(null);
        if (goesOn || completes) {
            sights.set(at, noted);
        } else {
            sights.set(at, now.scrolledTo(next.topmost()));
            sights.subList(at + 1, sights.size()).clear();
            sights.add(noted);
            if (sights.size() > LONGEST) {
                sights.removeFirst();
            }
            at = sights.size() - 1;
        }
        last = step;
        lastAt = when;
    }

    /** What is looked at where the way led is not quite what was looked at there before: a saved view may be gone. */
    void correct(Sight found) {
        sights.set(at, found.scrolledTo(sights.get(at).topmost()));
    }

    boolean canGo(int steps) {
        return at + steps >= 0 && at + steps < sights.size();
    }

    /**
     * Goes back or forward.
     *
     * @param steps negative for back
     * @param topmost where the list is scrolled to now, to find it so again
     * @return what is to be looked at; empty if there is nothing
     */
    Optional<Sight> go(int steps, @Nullable Long topmost) {
        if (!canGo(steps)) {
            return Optional.empty();
        }
        sights.set(at, sights.get(at).scrolledTo(topmost));
        at += steps;
        last = null;
        return Optional.of(sights.get(at));
    }
}
