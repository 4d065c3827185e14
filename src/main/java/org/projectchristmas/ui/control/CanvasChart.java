package org.projectchristmas.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A chart on one canvas, drawn at most once a frame, in colours that the stylesheet gives. A canvas of hundreds of points costs a
 * fraction of what the toolkit's own charts cost.
 */
public abstract class CanvasChart extends Region {
    private static final StyleablePropertyFactory<CanvasChart> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> text = colour("-chart-text");
    private final StyleableProperty<Color> strong = colour("-chart-strong");
    private final StyleableProperty<Color> grid = colour("-chart-grid");
    private final StyleableProperty<Color> ground = colour("-chart-ground");
    private final List<StyleableProperty<Color>> series =
            List.of(colour("-chart-one"), colour("-chart-two"), colour("-chart-three"), colour("-chart-four"));

    private final Canvas canvas = new Canvas();
    private final StyleableProperty<String> family = family("-chart-family");
    private final StyleableProperty<String> titleFamily = family("-chart-title-family");
    private final StyleableProperty<Color> danger = colour("-chart-danger");
    private @Nullable Double hoverX;
    private @Nullable Double hoverY;

    CanvasChart() {
        getStyleClass().add("canvas-chart");
        getChildren().add(canvas);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(null, null));
    }

    /** Draws everything onto an empty ground. */
    abstract void draw(GraphicsContext pen, double width, double height);

    /** Asks for a new drawing with the next frame. */
    final void redraw() {
        requestLayout();
    }

    /** Where the mouse is, null if it is not over the chart. */
    final @Nullable Double hoverX() {
        return hoverX;
    }

    final Font font() {
        return Font.font(family.getValue(), 11);
    }

    final Font titleFont() {
        return Font.font(titleFamily.getValue(), 12);
    }

    /** How wide a text is in {@link #font()}, in pixels. */
    final double widthOf(String text) {
        var measured = new Text(text);
        measured.setFont(font());
        return measured.getLayoutBounds().getWidth();
    }

    final Color textColour() {
        return text.getValue();
    }

    final Color strongColour() {
        return strong.getValue();
    }

    final Color gridColour() {
        return grid.getValue();
    }

    final Color groundColour() {
        return ground.getValue();
    }

    /** The colour of a series, counted from 0; a fifth series shares the first one's. */
    final Color seriesColour(int index) {
        return series.get(index % series.size()).getValue();
    }

    /** Likewise from the top. */
    final @Nullable Double hoverY() {
        return hoverY;
    }

    /** The colour of what failed. */
    final Color dangerColour() {
        return danger.getValue();
    }

    private void hover(@Nullable Double x, @Nullable Double y) {
        hoverX = x;
        hoverY = y;
        redraw();
    }

    private StyleableProperty<Color> colour(String property) {
        StyleableProperty<Color> colour = FACTORY.createStyleableColorProperty(
                this, property.substring(1), property, chart -> chart.find(property), Color.GRAY);
        ((ObservableValue<?>) colour).subscribe(this::redraw);
        return colour;
    }

    private StyleableProperty<String> family(String property) {
        StyleableProperty<String> family = FACTORY.createStyleableStringProperty(
                this,
                property.substring(1),
                property,
                chart -> property.equals("-chart-family") ? chart.family : chart.titleFamily,
                Font.getDefault().getFamily());
        ((ObservableValue<?>) family).subscribe(this::redraw);
        return family;
    }

    private StyleableProperty<Color> find(String property) {
        return switch (property) {
            case "-chart-text" -> text;
            case "-chart-strong" -> strong;
            case "-chart-grid" -> grid;
            case "-chart-ground" -> ground;
            case "-chart-one" -> series.get(0);
            case "-chart-two" -> series.get(1);
            case "-chart-danger" -> danger;
            case "-chart-three" -> series.get(2);
            default -> series.get(3);
        };
    }

    @Override
    protected final void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            draw(pen, getWidth(), getHeight());
        }
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public final String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }
}
