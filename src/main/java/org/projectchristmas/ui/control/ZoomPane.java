package org.projectchristmas.ui.control;

import java.net.URI;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.control.Zoom.Size;

/**
 * A picture that can be zoomed and dragged. The small copy that the window has already is shown until the large one is there, which is
 * decoded with at most {@value #LARGE} pixels a side and given up when another picture is shown.
 */
final class ZoomPane extends Region {
    /** As the detail screen shows it. */
    private static final int SMALL = 720;

    private static final int LARGE = 4096;
    private static final double WHEEL_FACTOR = 1.15;

    private final PictureBoxes boxes;
    private final LazyPicture small;
    private final LazyPicture large;
    private final ImageView view = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper();
    private @Nullable Zoom zoom;
    private double dragX;
    private double dragY;

    ZoomPane(PictureBoxes boxes) {
        this.boxes = boxes;
        // Two boxes do the loading and cancelling, and the first one the drawing where there is no picture.
        small = boxes.box(SMALL);
        large = boxes.box(LARGE);
        getStyleClass().add("zoom-pane");
        view.setSmooth(true);
        large.setOpacity(0);
        getChildren().addAll(small, large, view);
        setClip(frame);
        small.imageProperty().subscribe(_ -> take());
        large.imageProperty().subscribe(_ -> take());
        addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                zoom(Math.pow(WHEEL_FACTOR, Math.signum(event.getDeltaY())), event.getX(), event.getY());
            }
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> drag(event, false));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, true));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && event.isStillSincePress()) {
                turn(event.getX(), event.getY());
            }
        });
    }

    void show(@Nullable URI picture, VendorId shop) {
        become(null);
        boxes.show(small, picture, shop);
        boxes.show(large, picture, shop);
        take();
    }

    /** Gives up the picture and its memory. */
    void clear() {
        small.clear();
        large.clear();
        become(null);
    }

    private void take() {
        Image image = large.imageProperty().get() == null
                ? small.imageProperty().get()
                : large.imageProperty().get();
        view.setImage(image);
        small.setOpacity(image == null ? 1 : 0);
        if (image != null) {
            var size = new Size(image.getWidth(), image.getHeight());
            become(zoom == null ? Zoom.fitted(window(), size) : zoom.of(size));
        }
    }

    private Size window() {
        return new Size(Math.max(1, getWidth()), Math.max(1, getHeight()));
    }

    private void become(@Nullable Zoom next) {
        zoom = next;
        scale.set(next == null ? 0 : next.scale());
        if (next == null) {
            view.setImage(null);
            return;
        }
        view.setFitWidth(next.width());
        view.setFitHeight(next.height());
        view.relocate(Math.rint(next.x()), Math.rint(next.y()));
    }

    private void drag(MouseEvent event, boolean moved) {
        if (moved && zoom != null) {
            become(zoom.moved(event.getX() - dragX, event.getY() - dragY));
        }
        dragX = event.getX();
        dragY = event.getY();
    }

    /** Around the middle. */
    void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    private void zoom(double factor, double x, double y) {
        if (zoom != null) {
            become(zoom.by(factor, x, y));
        }
    }

    private void turn(double x, double y) {
        if (zoom != null) {
            become(zoom.isFitted() ? zoom.by(1 / zoom.scale() * (zoom.scale() < 1 ? 1 : 2), x, y) : fitted(zoom));
        }
    }

    void fit() {
        if (zoom != null) {
            become(fitted(zoom));
        }
    }

    private static Zoom fitted(Zoom now) {
        return Zoom.fitted(now.window(), now.picture());
    }

    void actual() {
        if (zoom != null) {
            become(zoom.actual());
        }
    }

    /** How large the picture is drawn, 1 for its own size; 0 if there is none. */
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        double edge = Math.min(320, Math.min(getWidth(), getHeight()));
        small.resizeRelocate((getWidth() - edge) / 2, (getHeight() - edge) / 2, edge, edge);
        large.resizeRelocate(0, 0, 0, 0);
        if (zoom != null && !zoom.window().equals(window())) {
            become(zoom.in(window()));
        }
    }
}
