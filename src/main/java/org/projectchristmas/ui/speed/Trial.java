package org.projectchristmas.ui.speed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.ui.catalog.CatalogViewModel;

/**
 * Searches and sorts the present catalog as a collector would, one after the other, each when the one before is shown, and then
 * goes back to what was looked at. What that takes is measured as if somebody had typed it.
 */
public final class Trial {
    private static final List<String> TYPED = List.of("angel", "frosty", "1998", "star trek", "price<20");

    private final CatalogViewModel catalog;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** @param pace runs work on the screen's thread, after as long as a fast typist takes to the next letter */
    public Trial(CatalogViewModel catalog, Executor pace) {
        this.catalog = catalog;
        catalog.shownProperty().subscribe((_, _) -> {
            if (running.get()) {
                pace.execute(this::step);
            }
        });
    }

    void start() {
        if (running.get()) {
            return;
        }
        var back = catalog.digress();
        var order = catalog.arranged().orderProperty().get();
        plan();
        steps.add(() -> catalog.arranged().orderProperty().set(order));
        steps.add(back);
        running.set(true);
        step();
    }

    private void plan() {
        steps.clear();
        for (String each : TYPED) {
            for (int to = 1; to <= each.length(); to++) {
                String typed = each.substring(0, to);
                steps.add(() -> catalog.wordsProperty().set(typed));
            }
        }
        steps.add(() -> catalog.wordsProperty().set(""));
        for (var sort : Sort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                steps.add(() -> catalog.arranged().orderProperty().set(List.of(new SortOrder(sort, descending))));
            }
        }
    }

    /** Takes steps until one changes what is asked for: only that one is answered. */
    private void step() {
        while (!steps.isEmpty()) {
            Object filter = catalog.query().filter();
            var order = catalog.arranged().orderProperty().get();
            steps.remove().run();
            boolean asked = !filter.equals(catalog.query().filter())
                    || !order.equals(catalog.arranged().orderProperty().get());
            if (asked) {
                return;
            }
        }
        running.set(false);
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
