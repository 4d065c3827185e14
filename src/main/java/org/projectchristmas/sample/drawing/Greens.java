package org.projectchristmas.sample.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.projectchristmas.sample.goods.Dice;

/** From wood and window: tree, wreath, candle, lantern, bird. */
final class Greens {
    private static final Color WOOD = new Color(0x7A5233);
    private static final Color FLAME = new Color(0xFFD36B);
    private static final List<Color> FIRS = List.of(
            new Color(0x2F7A50), new Color(0x1F5F4A), new Color(0x4C8C5A), new Color(0x3B7F7A), new Color(0xC9D8D2));

    private final Brush brush;
    private final Palette palette;
    private final Dice dice;
    private final Trim trim;

    Greens(Brush brush, Palette palette, Dice dice) {
        this.brush = brush;
        this.palette = palette;
        this.dice = dice;
        this.trim = new Trim(brush, palette);
    }

    void tree() {
        trim.ring(52);
        Color fir = dice.pick(FIRS);
        brush.shaded(Brush.box(148, 250, 24, 34, 4), WOOD);
        brush.shaded(Brush.poly(128, 272, 192, 272, 184, 304, 136, 304), palette.main());
        brush.metal(Brush.box(124, 266, 72, 12, 6), palette.metal());
        int tiers = 4;
        for (int tier = tiers - 1; tier >= 0; tier--) {
            double top = 66 + tier * 42;
            double half = 42 + tier * 20;
            double bottom = top + 74;
            brush.shaded(
                    Brush.soft(
                            160,
                            top,
                            168,
                            bottom - 30,
                            160 + half,
                            bottom,
                            160 + half * 0.72,
                            bottom + 12,
                            160 + half * 0.45,
                            bottom + 2,
                            160 + half * 0.2,
                            bottom + 16,
                            160,
                            bottom + 4,
                            160 - half * 0.2,
                            bottom + 16,
                            160 - half * 0.45,
                            bottom + 2,
                            160 - half * 0.72,
                            bottom + 12,
                            160 - half,
                            bottom,
                            152,
                            bottom - 30,
                            160,
                            top),
                    Palette.toned(fir, (tiers - tier) * 0.05 - 0.08));
            brush.curve(
                    Palette.clear(palette.metal(), 220),
                    3,
                    160 - half * 0.7,
                    bottom - 12,
                    160,
                    bottom + 12,
                    160 + half * 0.66,
                    bottom - 16);
        }
        for (int i = 0; i < 15; i++) {
            double y = 118 + i * 10;
            double half = (y - 70) * 0.42;
            double x = 160 + (dice.fraction() * 2 - 1) * half;
            brush.ball(
                    x,
                    y,
                    5 + dice.below(4),
                    dice.pick(List.of(Trim.BERRY, palette.metal(), palette.main(), palette.second())));
        }
        if (dice.chance(0.5)) {
            trim.flakes(dice, 40, 100, 100, 120, 140);
        }
        brush.glow(160, 70, 34, Palette.clear(FLAME, 190));
        brush.sparkle(160, 68, 22, new Color(0xFFE9A6));
    }

    void wreath() {
        trim.ring(60);
        Color leaf = dice.pick(FIRS);
        for (int i = 0; i < 210; i++) {
            double at = dice.fraction() * 2 * Math.PI;
            double radius = 82 + (dice.fraction() - 0.5) * 54;
            double x = 160 + Math.cos(at) * radius;
            double y = 176 + Math.sin(at) * radius;
            double shade = (dice.fraction() - 0.5) * 0.5 - Math.sin(at) * 0.12;
            Shape needle = Brush.soft(x - 17, y, x, y - 8, x + 17, y, x, y + 8, x - 17, y);
            brush.shaded(
                    Brush.turned(needle, Math.toDegrees(at) + 90 + dice.between(-50, 50), x, y),
                    Palette.toned(leaf, shade));
        }
        for (int i = 0; i < 16; i++) {
            double at = i * Math.PI / 8 + dice.fraction() * 0.3;
            double radius = 74 + dice.below(18);
            Color color = i % 4 == 0 ? palette.metal() : i % 4 == 2 ? palette.main() : Trim.BERRY;
            brush.ball(160 + Math.cos(at) * radius, 176 + Math.sin(at) * radius, i % 4 == 0 ? 10 : 7, color);
        }
        if (dice.chance(0.4)) {
            trim.flakes(dice, 60, 66, 84, 188, 190);
        }
        trim.bow(160, 250, 50, dice.chance(0.6) ? Trim.BERRY : palette.main());
    }

    void candle() {
        trim.ring(50);
        brush.glow(160, 96, 92, Palette.clear(FLAME, 190));
        Color wax = dice.chance(0.5) ? palette.pale() : palette.main();
        Shape body = Brush.box(136, 128, 48, 132, 12);
        brush.metal(body, wax);
        brush.within(body, () -> {
            for (int i = 0; i < 6 && !wax.equals(palette.pale()); i++) {
                brush.line(Palette.clear(palette.pale(), 190), 7, 120, 150 + i * 28, 200, 124 + i * 28);
            }
        });
        brush.shaded(Brush.oval(160, 130, 25, 8), Palette.toned(wax, 0.3));
        brush.shaded(
                Brush.soft(137, 132, 134, 170, 142, 176, 150, 172, 148, 132, 140, 128, 137, 132),
                Palette.toned(wax, 0.2));
        brush.line(Trim.COAL, 2.6, 160, 130, 161, 116);
        brush.flat(Brush.soft(160, 64, 186, 100, 160, 122, 134, 100, 160, 64), new Color(0xF79A3C));
        brush.flat(Brush.soft(160, 78, 175, 104, 160, 119, 146, 104, 160, 78), new Color(0xFFE08A));
        brush.flat(Brush.soft(160, 98, 167, 110, 160, 119, 153, 110, 160, 98), Color.WHITE);
        brush.metal(Brush.soft(92, 262, 160, 300, 228, 262, 214, 292, 160, 292, 106, 292, 92, 262), palette.metal());
        brush.metal(Brush.oval(160, 262, 70, 13), palette.metal());
        brush.metal(Brush.box(132, 246, 56, 16, 6), palette.metal());
        trim.holly(128, 258, 26);
        trim.holly(194, 258, 24);
    }

    void lantern() {
        Color frame = dice.chance(0.5) ? palette.metal() : palette.main();
        brush.edge(Brush.oval(160, 62, 22, 24), Palette.toned(frame, -0.2), 5);
        brush.edge(Brush.oval(160, 62, 22, 24), Palette.toned(frame, 0.4), 1.8);
        brush.metal(Brush.soft(160, 66, 176, 80, 220, 120, 160, 128, 100, 120, 144, 80, 160, 66), frame);
        brush.metal(Brush.box(98, 116, 124, 14, 7), frame);
        Shape pane = Brush.box(108, 130, 104, 124, 8);
        brush.flat(pane, new Color(0x3B2A1E));
        brush.within(pane, () -> {
            brush.glow(160, 196, 96, Palette.clear(FLAME, 255));
            brush.metal(Brush.box(144, 204, 32, 60, 8), palette.pale());
            brush.flat(Brush.soft(160, 158, 178, 188, 160, 204, 142, 188, 160, 158), new Color(0xF79A3C));
            brush.flat(Brush.soft(160, 170, 170, 190, 160, 202, 150, 190, 160, 170), new Color(0xFFF1B8));
            if (dice.chance(0.6)) {
                brush.flat(Brush.oval(120, 258, 46, 16), Color.WHITE);
                brush.flat(Brush.oval(196, 258, 40, 14), Color.WHITE);
            }
        });
        brush.sheen(pane);
        for (double x : new double[] {104, 208}) {
            brush.metal(Brush.box(x, 128, 8, 130, 3), frame);
        }
        brush.metal(Brush.box(96, 252, 128, 16, 7), frame);
        brush.metal(Brush.soft(108, 268, 160, 276, 212, 268, 222, 288, 160, 288, 98, 288, 108, 268), frame);
        trim.bow(160, 120, 30, Trim.BERRY);
        trim.holly(160, 122, 16);
    }

    void bird() {
        trim.ring(66);
        Color coat = dice.pick(List.of(
                new Color(0xC8202F), new Color(0x3E6FB5), new Color(0xE3B23C), palette.main(), new Color(0x9B6A4A)));
        brush.curve(WOOD, 11, 30, 262, 150, 236, 300, 262);
        brush.curve(Palette.toned(WOOD, 0.3), 3, 30, 258, 150, 232, 300, 258);
        brush.shaded(Brush.poly(206, 196, 276, 262, 250, 274, 188, 224), Palette.toned(coat, -0.22));
        Shape body = Brush.soft(116, 112, 150, 70, 186, 118, 250, 190, 200, 232, 150, 266, 108, 218, 84, 160, 116, 112);
        brush.round(150, 170, 82, coat, body);
        brush.within(body, () -> brush.glow(128, 206, 52, Palette.clear(Palette.toned(coat, 0.65), 200)));
        brush.shaded(Brush.poly(130, 98, 150, 58, 162, 100), coat);
        brush.shaded(Brush.soft(158, 152, 226, 150, 236, 222, 180, 232, 158, 152), Palette.toned(coat, -0.18));
        for (int i = 0; i < 3; i++) {
            brush.curve(
                    Palette.clear(Palette.toned(coat, -0.5), 130),
                    2.4,
                    174,
                    170 + i * 16,
                    204,
                    176 + i * 16,
                    216,
                    196 + i * 10);
        }
        brush.flat(Brush.oval(120, 132, 21, 17), Palette.clear(Trim.COAL, 190));
        brush.shaded(Brush.poly(112, 122, 80, 136, 112, 146), new Color(0xF2A33A));
        brush.ball(131, 120, 6.5, Trim.COAL);
        brush.line(new Color(0xB06A2C), 4, 142, 232, 140, 250);
        brush.line(new Color(0xB06A2C), 4, 162, 234, 164, 250);
        trim.snow(38, 122, 250, 12);
        trim.snow(210, 286, 250, 12);
        trim.holly(72, 264, 26);
        trim.holly(252, 262, 22);
    }
}
