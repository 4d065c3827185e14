package org.projectchristmas.ui.detail;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.fx.Background;

/** Which product is shown, and what is known of it. Used on the screen's thread only. */
public final class DetailViewModel {
    private static final String LANE = "detail";

    private final ProductReader reader;
    private final SheetWriter writer;
    private final Background background;
    private final DetailActions actions;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refreshing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.NOWHERE);
    private @Nullable Long wanted;

    /** @param screen runs work on the screen's thread */
    public DetailViewModel(
            ProductReader reader, SheetWriter writer, Background background, DetailActions actions, Executor screen) {
        this.reader = reader;
        this.writer = writer;
        this.background = background;
        this.actions = actions;
        this.screen = screen;
    }

    /** Shows a product, or nothing. What is shown now stays until the new one has been read. */
    public void show(@Nullable Long productId) {
        wanted = productId;
        refreshing.set(false);
        reload();
    }

    /** Reads the shown product again: it may have changed. */
    public void reload() {
        Long id = wanted;
        if (id == null) {
            background.giveUp(LANE);
            present(Optional.empty());
            return;
        }
        reading.set(true);
        background.latest(LANE, _ -> reader.read(id), this::present, this::failed);
    }

    private void present(Optional<Findings> findings) {
        reading.set(false);
        problem.set("");
        sheet.set(findings.map(writer::write).orElse(null));
    }

    private void failed(Exception failure) {
        reading.set(false);
        problem.set(writer.failure(failure));
        // Another product's facts must not stand under the one that was chosen.
        Sheet shown = sheet.get();
        if (shown != null && !Objects.equals(shown.id(), wanted)) {
            sheet.set(null);
        }
    }

    void openAtShop() {
        Sheet shown = sheet.get();
        if (shown != null && shown.openable()) {
            actions.browse(shown.product().links().page());
        }
    }

    void refresh() {
        Sheet shown = sheet.get();
        if (shown == null || refreshing.get()) {
            return;
        }
        refreshing.set(true);
        actions.refresh(shown.product()).whenCompleteAsync((_, _) -> refreshed(shown.id()), screen);
    }

    private void refreshed(long productId) {
        if (wanted != null && wanted == productId) {
            refreshing.set(false);
            reload();
        }
    }

    /** Says where the selected product stands among those that are listed. */
    public void place(Place now) {
        place.set(now);
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    void previous() {
        if (place.get().hasPrevious()) {
            actions.step(-1);
        }
    }

    void next() {
        if (place.get().hasNext()) {
            actions.step(1);
        }
    }

    void select(long productId) {
        actions.select(productId);
    }

    /** The shown product; null if there is none. */
    ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** One sentence about why the product could not be read; empty if it could. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the product that is wanted is being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty refreshingProperty() {
        return refreshing.getReadOnlyProperty();
    }

    /** Says what happened, in one sentence. */
    void tell(String sentence) {
        actions.tell(sentence);
    }
}
