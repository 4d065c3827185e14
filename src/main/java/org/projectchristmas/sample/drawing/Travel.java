package org.projectchristmas.sample.drawing;

import java.awt.Color;
import java.awt.Shape;
import org.projectchristmas.sample.goods.Dice;

/** On rails and among the stars: train, rocket and saucer. */
final class Travel {
    private static final Color LIGHT = new Color(0xFFE39A);

    private final Brush brush;
    private final Palette palette;
    private final Dice dice;
    private final Trim trim;

    Travel(Brush brush, Palette palette, Dice dice) {
        this.brush = brush;
        this.palette = palette;
        this.dice = dice;
        this.trim = new Trim(brush, palette);
    }

    void train() {
        trim.ring(62);
        brush.line(palette.metal(), 2, 118, 142, 160, 60, 220, 104);
        Color body = palette.main();
        for (int i = 0; i < 4; i++) {
            brush.ball(84 - i * 8, 96 - i * 20, 13 + i * 5, new Color(240, 242, 247, 210 - i * 40));
        }
        brush.metal(Brush.poly(70, 116, 104, 116, 98, 164, 76, 164), palette.metal());
        brush.metal(Brush.box(64, 108, 46, 14, 6), palette.metal());
        Shape boiler = Brush.box(46, 156, 136, 66, 40);
        brush.shaded(boiler, body);
        brush.sheen(Brush.box(56, 160, 116, 24, 24));
        for (double x : new double[] {80, 112, 144}) {
            brush.metal(Brush.box(x, 156, 7, 66, 2), palette.metal());
        }
        brush.metal(Brush.soft(118, 158, 118, 132, 132, 132, 146, 132, 146, 158), palette.metal());
        brush.shaded(Brush.box(176, 116, 88, 112, 6), Palette.toned(body, -0.08));
        brush.shaded(Brush.soft(164, 118, 220, 88, 276, 118, 276, 128, 220, 130, 164, 128, 164, 118), palette.second());
        trim.snow(172, 268, 106, 12);
        brush.glow(220, 164, 48, Palette.clear(LIGHT, 130));
        brush.flat(Brush.box(194, 138, 52, 44, 8), LIGHT);
        brush.edge(Brush.box(194, 138, 52, 44, 8), palette.metal(), 4);
        brush.line(palette.metal(), 3, 220, 138, 220, 182);
        brush.metal(Brush.box(36, 216, 240, 20, 6), palette.second());
        brush.shaded(Brush.poly(46, 232, 22, 268, 66, 268, 66, 232), palette.metal());
        brush.ball(48, 188, 13, LIGHT);
        brush.edge(Brush.circle(48, 188, 13), palette.metal(), 3);
        wheel(98, 254, 24);
        wheel(152, 254, 24);
        wheel(228, 246, 33);
        brush.line(Palette.toned(palette.metal(), -0.1), 6, 98, 254, 152, 254, 228, 252);
        brush.edge(Brush.circle(112, 192, 15), Trim.LEAF, 9);
        trim.bow(112, 206, 13, Trim.BERRY);
        trim.flakes(dice, 26, 30, 80, 260, 170);
    }

    private void wheel(double x, double y, double radius) {
        brush.metal(Brush.circle(x, y, radius), Trim.COAL);
        brush.edge(Brush.circle(x, y, radius - 4), palette.metal(), 4);
        for (int i = 0; i < 4; i++) {
            double dx = Math.cos(i * Math.PI / 4) * (radius - 6);
            double dy = Math.sin(i * Math.PI / 4) * (radius - 6);
            brush.line(palette.metal(), 3, x - dx, y - dy, x + dx, y + dy);
        }
        brush.ball(x, y, 6, palette.metal());
    }

    void rocket() {
        trim.flakes(dice, 24, 30, 60, 260, 230);
        if (dice.chance(0.5)) {
            saucer();
        } else {
            ship();
        }
    }

    private void ship() {
        trim.ring(44);
        brush.glow(160, 280, 56, new Color(255, 150, 50, 170));
        brush.flat(Brush.soft(134, 240, 140, 290, 160, 312, 180, 290, 186, 240), new Color(0xF58B33));
        brush.flat(Brush.soft(146, 242, 150, 276, 160, 292, 170, 276, 174, 242), LIGHT);
        Shape fin = Brush.soft(124, 190, 84, 220, 82, 270, 108, 250, 132, 246, 124, 190);
        brush.shaded(fin, palette.main());
        brush.shaded(Brush.mirrored(fin, 160), Palette.toned(palette.main(), -0.15));
        Shape hull = Brush.soft(
                160, 46, 208, 110, 204, 180, 202, 224, 188, 250, 160, 256, 132, 250, 118, 224, 116, 180, 112, 110, 160,
                46);
        brush.metal(hull, palette.pale());
        brush.within(hull, () -> {
            brush.shaded(Brush.oval(160, 44, 70, 58), palette.main());
            brush.line(palette.main(), 10, 100, 212, 220, 212);
            brush.line(palette.second(), 5, 100, 228, 220, 228);
            brush.edge(hull, new Color(20, 20, 50, 60), 10);
        });
        for (double y : new double[] {132, 178}) {
            brush.ball(160, y, 19, new Color(0x5FA7CF));
            brush.edge(Brush.circle(160, y, 19), palette.metal(), 5);
        }
        brush.shaded(Brush.box(154, 196, 12, 70, 8), Palette.toned(palette.main(), -0.1));
    }

    private void saucer() {
        trim.ring(74);
        brush.flat(Brush.poly(122, 214, 198, 214, 246, 302, 74, 302), Palette.clear(LIGHT, 90));
        brush.round(160, 140, 64, new Color(0x7FBBD9), Brush.circle(160, 142, 62));
        brush.ball(160, 140, 26, new Color(0x8CC06B));
        trim.face(160, 136, 23);
        brush.glow(134, 112, 36, new Color(255, 255, 255, 190));
        brush.metal(Brush.oval(160, 190, 124, 38), palette.metal());
        brush.metal(Brush.oval(160, 180, 92, 22), palette.main());
        brush.metal(Brush.oval(160, 206, 60, 17), Palette.toned(palette.metal(), -0.2));
        for (int i = 0; i < 7; i++) {
            double x = 58 + i * 34;
            double y = 196 + 16 * Math.cos((x - 160) / 72);
            brush.glow(x, y, 18, Palette.clear(LIGHT, 190));
            brush.ball(x, y, 7, i % 2 == 0 ? LIGHT : Trim.BERRY);
        }
    }
}
