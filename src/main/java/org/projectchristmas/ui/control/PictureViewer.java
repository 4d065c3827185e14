package org.projectchristmas.ui.control;

import java.net.URI;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/**
 * Shows a picture over the whole window, as large as it is: wheel and keys zoom, the mouse drags, arrows go to the picture before and
 * after, Escape goes back to where the keyboard was.
 */
public final class PictureViewer extends BorderPane {
    private static final double KEY_FACTOR = 1.25;

    private final Messages messages;
    private final ZoomPane pane;
    private final Label name = new Label();
    private final Label caption = new Label();
    private final Label percent = new Label();
    private final Button previous = button(Feather.CHEVRON_LEFT, "viewer.previous", "viewer-previous");
    private final Button next = button(Feather.CHEVRON_RIGHT, "viewer.next", "viewer-next");
    private final Button smaller = button(Feather.ZOOM_OUT, "viewer.smaller", "viewer-smaller");
    private final Button larger = button(Feather.ZOOM_IN, "viewer.larger", "viewer-larger");
    private final Button fit = button(Feather.MINIMIZE, "viewer.fit", "viewer-fit");
    private final Button actual = button(Feather.MAXIMIZE, "viewer.actual", "viewer-actual");
    private final Button close = button(Feather.X, "viewer.close", "viewer-close");
    private final List<Node> stops = List.of(this, previous, next, smaller, larger, fit, actual, close);
    private IntConsumer step = _ -> {};
    private @Nullable Node cameFrom;
    private @Nullable Exhibit shown;

    public PictureViewer(PictureBoxes boxes, Messages messages) {
        this.messages = messages;
        pane = new ZoomPane(boxes);
        getStyleClass().add("picture-viewer");
        setId("picture-viewer");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        stops.stream().filter(Button.class::isInstance).map(Button.class::cast).forEach(this::explain);
        name.getStyleClass().add("name");
        caption.getStyleClass().add("caption");
        percent.getStyleClass().add("percent");
        percent.setId("viewer-percent");
        var words = new VBox(name, caption);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var top = new HBox(words, smaller, percent, larger, fit, actual, close);
        top.getStyleClass().add("bar");
        setTop(top);
        setLeft(previous);
        setRight(next);
        setCenter(pane);
        setAlignment(previous, Pos.CENTER);
        setAlignment(next, Pos.CENTER);
        wire();
        setVisible(false);
        setManaged(false);
    }

    private static Button button(Feather icon, String key, String id) {
        var button = new Button(null, Icons.of(icon));
        button.setUserData(key);
        button.setId(id);
        return button;
    }

    private void explain(Button button) {
        Shortcuts.explain(button, messages.text((String) button.getUserData()));
    }

    private void wire() {
        previous.setOnAction(_ -> step.accept(-1));
        next.setOnAction(_ -> step.accept(1));
        smaller.setOnAction(_ -> pane.zoom(1 / KEY_FACTOR));
        larger.setOnAction(_ -> pane.zoom(KEY_FACTOR));
        fit.setOnAction(_ -> pane.fit());
        actual.setOnAction(_ -> pane.actual());
        close.setOnAction(_ -> close());
        pane.scaleProperty().subscribe(scale -> {
            boolean known = scale.doubleValue() > 0;
            percent.setText(known ? messages.text("viewer.percent", Math.round(scale.doubleValue() * 100)) : "");
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::followFocus);
            }
        });
    }

    /** Keys of the window still work: where one takes the keyboard elsewhere, that is what is to be seen. */
    private void followFocus(@Nullable Node owner) {
        if (isVisible() && owner != null && !stops.contains(owner)) {
            hide();
        }
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        Runnable action = switch (event.getCode()) {
            case ESCAPE -> this::close;
            case LEFT, KP_LEFT, PAGE_UP -> () -> step.accept(-1);
            case RIGHT, KP_RIGHT, PAGE_DOWN -> () -> step.accept(1);
            case TAB -> () -> goOn(event.isShiftDown() ? -1 : 1);
            case SPACE -> isFocused() ? this::close : null;
            default -> null;
        };
        if (plain && action != null) {
            action.run();
            event.consume();
        } else if (plain && event.getCode() == KeyCode.ENTER && isFocused()) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        Runnable action = switch (event.getCharacter()) {
            case "+", "=" -> larger::fire;
            case "-" -> smaller::fire;
            case "0" -> fit::fire;
            case "1" -> actual::fire;
            default -> null;
        };
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private void goOn(int direction) {
        int at = stops.indexOf(getScene().getFocusOwner());
        stops.get(Math.floorMod(at + direction, stops.size())).requestFocus();
    }

    /** @param action goes so many pictures on, or back if negative, and shows that one */
    public void setOnStep(IntConsumer action) {
        step = action;
    }

    /** Shows a picture over the window. */
    public void open(Exhibit exhibit) {
        if (!isVisible()) {
            cameFrom = getScene() == null ? null : getScene().getFocusOwner();
            setVisible(true);
            setManaged(true);
            toFront();
            requestFocus();
        }
        show(exhibit);
    }

    /** Shows another picture, if one is shown. */
    public void follow(Exhibit exhibit) {
        if (isVisible()) {
            show(exhibit);
        }
    }

    private void show(Exhibit exhibit) {
        if (exhibit.equals(shown)) {
            return;
        }
        shown = exhibit;
        name.setText(exhibit.name);
        caption.setText(exhibit.caption);
        setAccessibleText(messages.text("viewer.shown", exhibit.name, exhibit.caption));
        pane.show(exhibit.picture, exhibit.shop);
    }

    /** Puts the picture away and the keyboard back where it was. */
    public void close() {
        Node back = cameFrom;
        hide();
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
        shown = null;
        cameFrom = null;
        pane.clear();
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }

    /**
     * One picture and what is said of it.
     *
     * @param picture null if there is none
     */
    public record Exhibit(
            String name, String caption, @Nullable URI picture, VendorId shop) {}
}
