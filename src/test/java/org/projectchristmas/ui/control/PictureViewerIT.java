package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.control.PictureViewer.Exhibit;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;

/** The viewer with pictures of all sizes, and with none. */
class PictureViewerIT {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");

    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final PictureCache cache = new PictureCache(this::picture, 64L << 20, NewestFirst.onOwnThreads());
    private @Nullable PictureViewer viewer;

    @BeforeEach
    void show() {
        staged.show(1_000, 700, () -> {
            var shown = new PictureViewer(new PictureBoxes(cache, List.of(SHOP), staged.messages), staged.messages);
            viewer = shown;
            return new StackPane(shown);
        });
    }

    @AfterEach
    void close() {
        staged.close();
    }

    /** Such as "/5472x3648". */
    private byte[] picture(URI address, Cancellation cancellation) throws IOException {
        String[] size = address.getPath().substring(1).split("x", 2);
        var image =
                new BufferedImage(Integer.parseInt(size[0]), Integer.parseInt(size[1]), BufferedImage.TYPE_BYTE_GRAY);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        cancellation.check();
        return bytes.toByteArray();
    }

    @Test
    void aPictureOfTwentyMegapixelsIsShownWithoutKeepingAllOfThem() {
        open("/5472x3648");
        await(() -> image().getImage() != null && image().getImage().getWidth() > 3_000);
        assertThat(image().getImage().getWidth()).isLessThanOrEqualTo(4_096);
        assertThat(image().getFitWidth()).as("fitted").isLessThan(1_000);
        robot.write("1");
        await(() -> percent().equals("100%"));
        assertThat(image().getFitWidth()).isEqualTo(image().getImage().getWidth());
        double before = image().getLayoutX();
        robot.moveTo(Objects.requireNonNull(viewer)).drag().dropBy(80, 0);
        assertThat(image().getLayoutX()).isGreaterThan(before + 40);

        robot.push(KeyCode.ESCAPE);
        await(() -> image().getImage() == null);
    }

    @Test
    void theWheelZoomsAroundThePointer() {
        open("/2000x2000");
        await(() -> image().getImage() != null && image().getImage().getWidth() == 2_000);
        String fitted = percent();
        var pane = robot.lookup(".zoom-pane").query();
        double right = image().getLayoutX() + image().getFitWidth();
        robot.interact(() -> Event.fireEvent(pane, wheel(right, image().getLayoutY())));
        await(() -> !percent().equals(fitted));
        assertThat(image().getLayoutY())
                .as("larger at the corner that the pointer is on")
                .isZero();
        assertThat(image().getLayoutX() + image().getFitWidth()).isGreaterThanOrEqualTo(right);
    }

    @Test
    void withoutAPictureTheShopsDrawingIsShownAndSaysSo() {
        robot.interact(() -> Objects.requireNonNull(viewer).open(new Exhibit("Frosty", "1998", null, SHOP)));
        await(() -> robot.lookup(".stand-in > .words").queryAllAs(Label.class).stream()
                .anyMatch(words -> words.isVisible() && words.getText().equals("No picture")));
        assertThat(percent()).isEmpty();
        robot.write("+");
        assertThat(image().getImage()).isNull();
    }

    private static ScrollEvent wheel(double x, double y) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private void open(String path) {
        robot.interact(() -> Objects.requireNonNull(viewer)
                .open(new Exhibit("Frosty", "1998", URI.create("https://shop.test" + path), SHOP)));
    }

    private ImageView image() {
        return robot.lookup(".zoom-pane > .image-view").queryAs(ImageView.class);
    }

    private String percent() {
        return robot.lookup("#viewer-percent").queryAs(Label.class).getText();
    }
}
