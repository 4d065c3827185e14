package org.projectchristmas.ui.speed;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.value.ObservableValue;
import org.projectchristmas.ui.catalog.CatalogViewModel;

/** Watches the catalog's pane at work, and takes down how long its answers took until they were drawn. On the screen's thread. */
public final class SpeedProbe {
    private final CatalogViewModel catalog;
    private final Waiting keystroke;
    private final Waiting sort;
    private final Waiting select;
    private final Waiting facets;
    private Object filter;

    /**
     * @param counts changes when the filters show new counts
     * @param open whether they are shown at all
     * @param drawn runs something once, as soon as what is there now has been laid out to be drawn
     */
    public SpeedProbe(
            CatalogViewModel catalog,
            ObservableValue<?> counts,
            ObservableValue<Boolean> open,
            Speedometer speed,
            LongSupplier nanos,
            Consumer<Runnable> drawn) {
        this.catalog = catalog;
        keystroke = new Waiting(Figure.KEYSTROKE, speed, nanos);
        sort = new Waiting(Figure.SORT, speed, nanos);
        select = new Waiting(Figure.SELECT, speed, nanos);
        facets = new Waiting(Figure.FACETS, speed, nanos);
        filter = catalog.query().filter();
        catalog.wordsProperty().subscribe((_, _) -> typed());
        catalog.arranged().orderProperty().subscribe((_, _) -> sort.begin());
        catalog.shownProperty().subscribe((_, _) -> {
            if (Boolean.TRUE.equals(open.getValue())) {
                facets.begin();
            }
            drawn.accept(() -> {
                keystroke.end();
                sort.end();
            });
        });
        catalog.selectedProperty().subscribe((_, row) -> {
            if (row != null) {
                select.begin();
                drawn.accept(select::end);
            }
        });
        counts.subscribe((_, _) -> drawn.accept(facets::end));
    }

    private void typed() {
        Object now = catalog.query().filter();
        // What asks for the same again, such as a space, is not answered.
        if (!now.equals(filter)) {
            filter = now;
            keystroke.begin();
        }
    }
}
