package org.projectchristmas.ui.control;

import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A box in which a picture appears that is fetched when it is first wanted. Until it is there, and if it never comes, the drawing of
 * its shop stands in its place; the box never changes its size. A picture that is there already is shown in the same frame, so that
 * scrolling does not flicker; one that is no longer wanted is cancelled.
 */
public final class LazyPicture extends StackPane {
    private final Loader loader;
    private final Executor screen;
    private final Words words;
    private final ImageView view = new ImageView();
    private final StandIn standIn = new StandIn();
    private int edge;
    private int series;
    private @Nullable URI address;
    private @Nullable CompletableFuture<Image> awaited;
    private boolean settled = true;
    private boolean active = true;
    private int loads;

    /**
     * @param screen runs work on the JavaFX thread
     * @param edge how large the picture is decoded: to fit a square of so many pixels of the screen
     */
    LazyPicture(Loader loader, Executor screen, Words words, int edge) {
        this.loader = loader;
        this.screen = screen;
        this.words = words;
        this.edge = edge;
        getStyleClass().add("lazy-picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().setAll(standIn, view);
        sceneProperty().subscribe((_, _) -> loadOrNot());
        visibleProperty().subscribe((_, _) -> loadOrNot());
    }

    /**
     * Shows a picture, at once if it is in memory.
     *
     * @param wanted null if there is none
     * @param shop the series of the shop whose drawing stands in for it
     */
    void show(@Nullable URI wanted, int shop) {
        if (wanted != null && wanted.equals(address) && shop == series && (awaited != null || isLoaded())) {
            return;
        }
        address = wanted;
        series = shop;
        view.setImage(null);
        load();
    }

    /** Decodes the picture in another size; what is shown stays, scaled, until that is there. */
    public void setEdge(int pixels) {
        if (pixels != edge) {
            edge = pixels;
            if (address != null) {
                load();
            }
        }
    }

    /** While a box is not to be seen, nothing is loaded for it. */
    public void setActive(boolean seen) {
        if (active != seen) {
            active = seen;
            loadOrNot();
        }
    }

    private void loadOrNot() {
        if (!active || !isVisible() || getScene() == null) {
            cancel();
        } else if (!settled && awaited == null) {
            load();
        }
    }

    /** Whether the picture itself is to be seen. */
    public boolean isLoaded() {
        return view.getImage() != null;
    }

    /** The picture, null while it is not there. */
    ReadOnlyObjectProperty<@Nullable Image> imageProperty() {
        return view.imageProperty();
    }

    /** Shows nothing and wants nothing. */
    void clear() {
        cancel();
        address = null;
        settled = true;
        view.setImage(null);
        standIn.setVisible(false);
    }

    private void cancel() {
        var before = awaited;
        awaited = null;
        if (before != null) {
            before.cancel(/* mayInterruptIfRunning= */ false);
        }
    }

    private void load() {
        cancel();
        URI wanted = address;
        settled = wanted == null;
        if (wanted == null) {
            standIn(StandIn.State.NONE);
            return;
        }
        if (!active || !isVisible()) {
            standIn(StandIn.State.COMING);
            return;
        }
        CompletableFuture<Image> coming = loader.load(wanted, edge);
        if (coming.state() == CompletableFuture.State.SUCCESS) {
            show(coming.resultNow());
            return;
        }
        awaited = coming;
        int asked = ++loads;
        if (!isLoaded()) {
            standIn(StandIn.State.COMING);
        }
        var _ = coming.whenComplete((image, failure) -> {
            if (!isCancellation(failure)) {
                screen.execute(() -> arrive(asked, image));
            }
        });
    }

    private static boolean isCancellation(@Nullable Throwable failure) {
        return failure instanceof CancellationException
                || (failure != null && failure.getCause() instanceof CancellationException);
    }

    /** @param image null if it cannot be had: whoever fetches pictures tells why in the log */
    private void arrive(int asked, @Nullable Image image) {
        if (asked != loads || awaited == null) {
            return;
        }
        awaited = null;
        if (image != null) {
            show(image);
        } else {
            settled = true;
            if (!isLoaded()) {
                standIn(StandIn.State.FAILED);
            }
        }
    }

    private void show(Image image) {
        settled = true;
        view.setImage(image);
        standIn.setVisible(false);
        setAccessibleText(null);
        requestLayout();
    }

    private void standIn(StandIn.State state) {
        String said = switch (state) {
            case COMING -> "";
            case NONE -> words.none();
            case FAILED -> words.failed();
        };
        standIn.show(series, state, said);
        standIn.setVisible(true);
        setAccessibleText(said.isEmpty() ? null : said);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        double width = Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset());
        double height = Math.max(1, getHeight() - snappedTopInset() - snappedBottomInset());
        // A picture is never blown up beyond its own size.
        double scale = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
        view.setFitWidth(image.getWidth() * scale);
        view.setFitHeight(image.getHeight() * scale);
        view.relocate(
                snappedLeftInset() + (width - image.getWidth() * scale) / 2,
                snappedTopInset() + (height - image.getHeight() * scale) / 2);
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }

    /** Where pictures come from. */
    @FunctionalInterface
    public interface Loader {
        /**
         * Gives a picture, decoded to fit a square; one that is in memory is in the future at once. Cancelling the future says that
         * the picture is no longer wanted.
         *
         * @param edge the square's, in pixels of the screen
         * @return completes on any thread
         */
        CompletableFuture<Image> load(URI address, int edge);
    }

    /**
     * What is said of a picture that is not there.
     *
     * @param none the shop has none
     * @param failed it cannot be had now
     */
    record Words(String none, String failed) {}
}
