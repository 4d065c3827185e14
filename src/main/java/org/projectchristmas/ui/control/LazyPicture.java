package org.projectchristmas.ui.control;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A picture that is fetched when it is first wanted. Until it is there, and if it never comes, an icon stands in its place; a
 * picture that is there already is shown in the same frame, so that scrolling does not flicker.
 */
public final class LazyPicture extends StackPane {
    private final Function<URI, CompletableFuture<Image>> loader;
    private final Executor screen;
    private final ObjectProperty<@Nullable URI> source = new SimpleObjectProperty<>(this, "source");
    private final ImageView view = new ImageView();
    private final FontIcon placeholder = new FontIcon("fth-image");
    private CompletableFuture<Void> pending = CompletableFuture.completedFuture(null);

    /**
     * @param loader gives the picture of an address, decoded in about the size in which it is shown; completes on any thread
     * @param screen runs work on the JavaFX thread
     */
    public LazyPicture(Function<URI, CompletableFuture<Image>> loader, Executor screen) {
        this.loader = loader;
        this.screen = screen;
        getStyleClass().add("lazy-picture");
        placeholder.getStyleClass().add("placeholder");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().setAll(placeholder, view);
        source.subscribe(this::load);
    }

    /** The address of the picture; null if there is none. */
    public ObjectProperty<@Nullable URI> sourceProperty() {
        return source;
    }

    public void setSource(@Nullable URI address) {
        source.set(address);
    }

    /** Whether the picture itself is to be seen. */
    public boolean isLoaded() {
        return view.getImage() != null;
    }

    private void load(@Nullable URI address) {
        pending.cancel(/* mayInterruptIfRunning= */ false);
        if (address == null) {
            show(null);
            return;
        }
        CompletableFuture<Image> coming = loader.apply(address);
        if (coming.state() == CompletableFuture.State.SUCCESS) {
            show(coming.resultNow());
            return;
        }
        show(null);
        // A failure leaves the placeholder: whoever fetches pictures tells of failures.
        pending = coming.thenAcceptAsync(
                image -> {
                    if (Objects.equals(source.get(), address)) {
                        show(image);
                    }
                },
                screen);
    }

    private void show(@Nullable Image image) {
        view.setImage(image);
        placeholder.setVisible(image == null);
        requestLayout();
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
}
