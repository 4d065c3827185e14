package org.projectchristmas.sample.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import org.projectchristmas.sample.goods.Dice;

/** The small things that many ornaments have: cap and hook, bow, holly, snow, hat. */
final class Trim {
    static final Color BERRY = new Color(0xC22532);
    static final Color LEAF = new Color(0x2C6E49);
    static final Color COAL = new Color(0x2A2A30);

    private final Brush brush;
    private final Palette palette;

    Trim(Brush brush, Palette palette) {
        this.brush = brush;
        this.palette = palette;
    }

    /** A metal cap whose lower edge is at {@code y}, with its ring and hook. */
    void cap(double y) {
        brush.edge(
                new Arc2D.Double(148, y - 44, 24, 28, 0, 360, Arc2D.OPEN), Palette.toned(palette.metal(), -0.25), 3.4);
        brush.edge(
                new Arc2D.Double(148, y - 44, 24, 28, 60, 120, Arc2D.OPEN), Palette.toned(palette.metal(), 0.5), 1.6);
        brush.metal(Brush.box(141, y - 20, 38, 22, 7), palette.metal());
        brush.line(Palette.clear(Palette.toned(palette.metal(), -0.5), 120), 1.2, 143, y - 6, 177, y - 6);
    }

    /** A ring to hang by, for ornaments without a cap. */
    void ring(double y) {
        brush.edge(Brush.circle(160, y - 9, 9), Palette.toned(palette.metal(), -0.3), 4);
        brush.edge(Brush.circle(160, y - 9, 9), Palette.toned(palette.metal(), 0.45), 1.6);
    }

    void bow(double x, double y, double size, Color color) {
        var loop = Brush.soft(
                x, y, x - size * 0.5, y - size * 0.9, x - size, y - size * 0.3, x - size * 1.1, y + size * 0.35, x, y);
        var tail = Brush.poly(
                x, y, x - size * 0.75, y + size, x - size * 0.4, y + size * 0.92, x - size * 0.2, y + size * 1.1);
        brush.shaded(tail, Palette.toned(color, -0.15));
        brush.shaded(Brush.mirrored(tail, x), Palette.toned(color, -0.25));
        brush.shaded(loop, color);
        brush.shaded(Brush.mirrored(loop, x), Palette.toned(color, -0.1));
        brush.ball(x, y, size * 0.2, Palette.toned(color, 0.1));
    }

    void holly(double x, double y, double size) {
        for (int turn : new int[] {-150, -30}) {
            var leaf = Brush.soft(
                    x, y, x + size * 0.4, y - size * 0.5, x + size * 1.2, y, x + size * 0.4, y + size * 0.5, x, y);
            brush.shaded(Brush.turned(leaf, turn, x, y), LEAF);
        }
        brush.ball(x - size * 0.16, y + size * 0.08, size * 0.2, BERRY);
        brush.ball(x + size * 0.2, y + size * 0.1, size * 0.2, BERRY);
        brush.ball(x, y - size * 0.2, size * 0.2, BERRY);
    }

    /** A rim of snow along a line from left to right, hanging a little. */
    void snow(double left, double right, double y, double depth) {
        int lumps = Math.max(3, (int) ((right - left) / 16));
        double step = (right - left) / lumps;
        var shapes = new Shape[lumps + 1];
        for (int i = 0; i < lumps; i++) {
            double droop = depth * (0.6 + 0.4 * Math.sin(i * 2.4 + left));
            shapes[i] = Brush.box(left + i * step - 2, y - depth * 0.5, step + 4, depth * 0.5 + droop, step);
        }
        shapes[lumps] = Brush.box(left - 4, y - depth * 0.7, right - left + 8, depth, depth);
        brush.shaded(Brush.union(shapes), new Color(0xF3F7FC));
    }

    void flakes(Dice dice, int count, double x, double y, double width, double height) {
        for (int i = 0; i < count; i++) {
            brush.flat(
                    Brush.circle(x + dice.fraction() * width, y + dice.fraction() * height, 1 + dice.fraction() * 2.2),
                    new Color(255, 255, 255, 210));
        }
    }

    /** Two eyes, a smile and warm cheeks. */
    void face(double x, double y, double size) {
        brush.flat(Brush.circle(x - size * 0.36, y, size * 0.1), COAL);
        brush.flat(Brush.circle(x + size * 0.36, y, size * 0.1), COAL);
        brush.flat(Brush.circle(x - size * 0.39, y - size * 0.04, size * 0.035), Color.WHITE);
        brush.flat(Brush.circle(x + size * 0.33, y - size * 0.04, size * 0.035), Color.WHITE);
        brush.glow(x - size * 0.6, y + size * 0.28, size * 0.26, new Color(235, 110, 110, 130));
        brush.glow(x + size * 0.6, y + size * 0.28, size * 0.26, new Color(235, 110, 110, 130));
        brush.curve(
                COAL,
                size * 0.06,
                x - size * 0.26,
                y + size * 0.42,
                x,
                y + size * 0.66,
                x + size * 0.26,
                y + size * 0.42);
    }
}
