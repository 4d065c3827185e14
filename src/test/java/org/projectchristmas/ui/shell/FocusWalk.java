package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.testfx.api.FxRobot;

/**
 * A walk with the Tab key through all that takes the keyboard, once around. At each stop a picture of it is compared with one taken
 * while nothing has the keyboard: whoever cannot tell the two apart does not know where he is.
 */
final class FocusWalk {
    /** How far outside a control its ring may lie, in pixels. */
    private static final int RING = 4;

    private static final int CARET = 12;
    private static final int MOST_STOPS = 200;
    /** Such as the two thumbs of a slider. */
    private static final int MOST_PARTS = 2;

    /** What two colours must have to be told apart, as the Web Content Accessibility Guidelines measure it. */
    private static final double LEAST_CONTRAST = 1.5;

    private final Scene scene;
    private final Node nowhere;
    private final Parent region;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Node> missed = new ArrayList<>();

    /**
     * What had the keyboard.
     *
     * @param marks how many pixels of it told so
     * @param least how many there must be: as many as lie along its shorter side, twice; for a text, a caret
     */
    record Stop(Node node, int marks, int least) {}

    private FocusWalk(Parent region, Node nowhere) {
        this.scene = region.getScene();
        this.region = region;
        this.nowhere = nowhere;
    }

    /**
     * Walks from where the keyboard is once around.
     *
     * @param region in which each stop is looked at
     * @param nowhere can take the keyboard without showing it
     */
    static FocusWalk around(FxRobot robot, Parent region, Node nowhere) {
        var walk = new FocusWalk(region, nowhere);
        robot.interact(walk::go);
        return walk;
    }

    private void go() {
        drawAnew(region);
        tab();
        Node first = owner();
        Set<Node> passed = new HashSet<>();
        for (int step = 0; step < MOST_STOPS; step++) {
            goOn(owner());
            Node here = owner();
            passed.add(here);
            if (isWithin(here, region)) {
                stops.add(stop(here));
            }
            if (here.equals(first)) {
                collect(region, passed);
                return;
            }
        }
        throw new AssertionError("Tab does not come around");
    }

    /** Panes that scroll keep a picture of their content, which does not change within one moment of the toolkit. */
    private static void drawAnew(Parent parent) {
        parent.setCache(false);
        for (Node each : parent.getChildrenUnmodifiable()) {
            if (each instanceof Parent inner) {
                drawAnew(inner);
            }
        }
    }

    private void goOn(Node here) {
        for (int step = 0; step < MOST_PARTS && owner().equals(here); step++) {
            tab();
        }
    }

    private void tab() {
        Node owner = owner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner, new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
    }

    private Node owner() {
        return Objects.requireNonNull(scene.getFocusOwner(), "nothing has the keyboard");
    }

    private Stop stop(Node node) {
        // What is reached in a pane that scrolls is brought into sight by the next layout.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        var around = new Rectangle2D(
                Math.floor(bounds.getMinX()) - RING,
                Math.floor(bounds.getMinY()) - RING,
                Math.ceil(bounds.getWidth()) + 2 * RING,
                Math.ceil(bounds.getHeight()) + 2 * RING);
        int[] with = picture(around);
        nowhere.requestFocus();
        int[] without = picture(around);
        node.requestFocus();
        int marks = (int) IntStream.range(0, with.length)
                .filter(at -> with[at] != without[at] && contrast(with[at], without[at]) >= LEAST_CONTRAST)
                .count();
        boolean isText = node instanceof TextInputControl;
        return new Stop(node, marks, isText ? CARET : (int) (2 * Math.min(bounds.getWidth(), bounds.getHeight())));
    }

    private int[] picture(Rectangle2D part) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        parameters.setViewport(part);
        var image = scene.getRoot().snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /** From 1 for the same to 21 for black on white. */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int level) {
        double channel = level / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private void collect(Node node, Set<Node> passed) {
        if (!node.isVisible() || node.isDisabled() || passed.contains(node)) {
            return;
        }
        if (node.isFocusTraversable() && !isLedToByArrows(node, passed)) {
            missed.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, passed));
        }
    }

    /** Buttons of which one is down are one stop. */
    private static boolean isLedToByArrows(Node node, Set<Node> passed) {
        return node instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(passed::contains);
    }

    private static boolean isWithin(Node node, Node holder) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(holder)) {
                return true;
            }
        }
        return false;
    }

    /** Where the keyboard was, in this order. */
    List<Node> stops() {
        return stops.stream().map(Stop::node).toList();
    }

    /** What is wrong with it, in words. */
    List<String> faults() {
        assertThat(stops).isNotEmpty();
        var faults = new ArrayList<String>();
        stops.stream()
                .filter(stop -> stop.marks < stop.least)
                .map(stop -> "not marked: " + name(stop.node) + ", " + stop.marks + " pixels of " + stop.least)
                .forEach(faults::add);
        missed.forEach(node -> faults.add("not reached: " + name(node)));
        return faults;
    }

    private static String name(Node node) {
        String text = node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : Objects.requireNonNullElse(node.getAccessibleText(), "");
        return "%s#%s.%s \"%s\""
                .formatted(node.getClass().getSimpleName(), node.getId(), String.join(".", node.getStyleClass()), text);
    }
}
