package org.projectchristmas.sample.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.projectchristmas.sample.goods.Dice;

/**
 * What an ornament hangs in front of: a soft light and some lamps out of focus.
 *
 * @param near the colour behind the ornament
 * @param far the colour of the corners
 * @param lamps the colour of the lamps
 */
record Backdrop(Color near, Color far, Color lamps) {
    private static final Color WARM = new Color(0xFFE2A8);
    private static final List<Backdrop> SCENES = List.of(
            new Backdrop(new Color(0xFFFBF2), new Color(0xE7D8BC), Color.WHITE),
            new Backdrop(new Color(0xF9FCFE), new Color(0xCFDDE7), Color.WHITE),
            new Backdrop(new Color(0xFFF6F3), new Color(0xEBCFC8), Color.WHITE),
            new Backdrop(new Color(0xF6FAF3), new Color(0xCBDAC3), Color.WHITE),
            new Backdrop(new Color(0x46618F), new Color(0x131C33), WARM),
            new Backdrop(new Color(0x3C6B54), new Color(0x0D1F17), WARM),
            new Backdrop(new Color(0x7C3646), new Color(0x260C14), WARM),
            new Backdrop(new Color(0xF4EEFA), new Color(0xD3C7E2), Color.WHITE),
            new Backdrop(new Color(0x5B5470), new Color(0x1D1929), new Color(0xBFD7FF)));

    static Backdrop of(Dice dice) {
        return dice.pick(SCENES);
    }

    void paint(Graphics2D graphics, int size, Dice dice) {
        graphics.setPaint(new RadialGradientPaint(
                new Point2D.Double(size * 0.5, size * 0.46), size * 0.75f, new float[] {0f, 1f}, new Color[] {near, far
                }));
        graphics.fill(new Rectangle2D.Double(0, 0, size, size));
        var brush = new Brush(graphics);
        int count = dice.between(9, 16);
        for (int i = 0; i < count; i++) {
            double radius = 8 + dice.fraction() * 24;
            double x = dice.fraction() * size;
            double y = dice.fraction() * size;
            int alpha = dice.between(14, 46);
            brush.flat(Brush.circle(x, y, radius), Palette.clear(lamps, alpha));
            brush.edge(Brush.circle(x, y, radius), Palette.clear(lamps, alpha + 12), 1.5);
        }
        brush.glow(size * 0.5, size * 0.93, size * 0.34, new Color(0, 0, 0, 46));
    }
}
