package org.projectchristmas.ui.catalog;

import java.time.Clock;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Back and forward through what was looked at in the catalog. */
public final class TrailViewModel {
    private final CatalogViewModel catalog;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Trail trail;
    private boolean going;

    /** Begins with what is looked at now. */
    public TrailViewModel(CatalogViewModel catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
        trail = new Trail(catalog.sightProperty().get());
        catalog.sightProperty().subscribe((_, sight) -> note(sight));
    }

    private void note(Sight sight) {
        if (going) {
            trail.correct(sight);
        } else {
            trail.note(sight.scrolledTo(catalog.topmost()), clock.instant());
        }
        tell();
    }

    public void back() {
        go(-1);
    }

    public void forward() {
        go(1);
    }

    private void go(int steps) {
        trail.go(steps, catalog.topmost()).ifPresent(this::look);
        tell();
    }

    private void look(Sight sight) {
        going = true;
        try {
            catalog.look(sight);
        } finally {
            going = false;
        }
    }

    private void tell() {
        canGoBack.set(trail.canGo(-1));
        canGoForward.set(trail.canGo(1));
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }
}
