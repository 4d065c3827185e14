package org.projectchristmas.sample.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.projectchristmas.sample.goods.Dice;

/** Made at home: house, gift, stocking, mitten, gingerbread, candy cane. */
final class Crafts {
    private static final Color LIGHT = new Color(0xFFD98A);
    private static final Color COOKIE = new Color(0xB9733A);

    private final Brush brush;
    private final Palette palette;
    private final Dice dice;
    private final Trim trim;

    Crafts(Brush brush, Palette palette, Dice dice) {
        this.brush = brush;
        this.palette = palette;
        this.dice = dice;
        this.trim = new Trim(brush, palette);
    }

    void house() {
        trim.ring(60);
        Color wall = dice.chance(0.4) ? palette.pale() : palette.second();
        Color roof = palette.main();
        brush.flat(Brush.oval(160, 278, 128, 20), new Color(0xEEF4FA));
        double chimney = dice.chance(0.5) ? 204 : 98;
        brush.shaded(Brush.box(chimney, 80, 26, 62, 3), new Color(0x9A4A3A));
        trim.snow(chimney - 3, chimney + 29, 80, 12);
        brush.shaded(Brush.poly(82, 158, 238, 158, 238, 276, 82, 276), wall);
        brush.shaded(Brush.poly(96, 160, 160, 92, 224, 160), Palette.toned(wall, 0.12));
        brush.shaded(Brush.poly(160, 64, 262, 170, 240, 182, 160, 98, 80, 182, 58, 170), roof);
        for (int i = 0; i < 6; i++) {
            trim.snow(62 + i * 16, 78 + i * 16, 166 - i * 17, 13);
            trim.snow(242 - i * 16, 258 - i * 16, 166 - i * 17, 13);
        }
        trim.snow(146, 174, 68, 16);
        window(104, 186);
        window(184, 186);
        brush.flat(Brush.circle(160, 138, 15), LIGHT);
        brush.edge(Brush.circle(160, 138, 15), palette.pale(), 4);
        brush.shaded(Brush.box(142, 208, 36, 68, dice.chance(0.5) ? 34 : 4), Palette.toned(roof, -0.25));
        brush.ball(171, 246, 3, palette.metal());
        brush.edge(Brush.circle(160, 228, 9), Trim.LEAF, 6);
        brush.ball(160, 237, 3.4, Trim.BERRY);
        for (double x : new double[] {72, 248}) {
            brush.shaded(Brush.poly(x, 204, x + 22, 276, x - 22, 276), Trim.LEAF);
            trim.snow(x - 10, x + 10, 236, 10);
        }
        trim.flakes(dice, 30, 60, 60, 200, 200);
        trim.snow(48, 272, 278, 16);
    }

    private void window(double x, double y) {
        brush.glow(x + 16, y + 18, 44, Palette.clear(LIGHT, 150));
        brush.flat(Brush.box(x, y, 32, 38, 4), LIGHT);
        brush.line(palette.pale(), 3.5, x + 16, y, x + 16, y + 38);
        brush.line(palette.pale(), 3.5, x, y + 18, x + 32, y + 18);
        brush.edge(Brush.box(x, y, 32, 38, 4), palette.pale(), 4);
        trim.snow(x - 3, x + 35, y + 40, 8);
    }

    void gift() {
        trim.ring(88);
        Color paper = palette.main();
        Color ribbon = dice.chance(0.5) ? palette.metal() : palette.second();
        Shape box = Brush.box(82, 150, 156, 130, 8);
        brush.shaded(box, paper);
        brush.within(box, () -> {
            int kind = dice.below(3);
            for (int i = 0; i < 40; i++) {
                double x = 88 + i % 8 * 22;
                double y = 168 + Math.floorDiv(i, 8) * 24;
                if (kind == 0) {
                    brush.flat(
                            Brush.circle(x + (Math.floorDiv(i, 8) % 2) * 11, y, 4.5),
                            Palette.clear(palette.second(), 200));
                } else if (kind == 1) {
                    brush.line(Palette.clear(palette.second(), 90), 7, 60 + i * 14, 140, 20 + i * 14, 290);
                } else {
                    brush.sparkle(x + (Math.floorDiv(i, 8) % 2) * 11, y, 7, Palette.clear(palette.pale(), 190));
                }
            }
        });
        brush.metal(Brush.box(144, 150, 32, 130, 2), ribbon);
        brush.shaded(Brush.box(72, 126, 176, 36, 8), Palette.toned(paper, 0.1));
        brush.metal(Brush.box(144, 126, 32, 36, 3), Palette.toned(ribbon, 0.08));
        brush.flat(Brush.box(82, 162, 156, 9, 2), new Color(0, 0, 0, 50));
        trim.bow(160, 124, 52, ribbon);
        if (dice.chance(0.5)) {
            trim.holly(160, 122, 20);
        }
        brush.sparkle(100, 142, 10, Color.WHITE);
    }

    void stocking() {
        trim.ring(56);
        if (dice.chance(0.6)) {
            brush.edge(Brush.oval(190, 66, 14, 18), Trim.BERRY, 8);
            brush.edge(Brush.oval(190, 66, 14, 18), palette.pale(), 3);
        } else {
            brush.shaded(Brush.box(170, 44, 34, 40, 4), palette.second());
            brush.line(Trim.BERRY, 5, 187, 44, 187, 84);
        }
        Shape sock = Brush.soft(
                118, 80, 118, 150, 116, 190, 110, 216, 84, 240, 66, 266, 96, 284, 150, 292, 186, 246, 208, 200, 208, 80,
                160, 76, 118, 80);
        brush.shaded(sock, palette.main());
        brush.within(sock, () -> {
            int kind = dice.below(3);
            for (int i = 0; i < 6; i++) {
                double y = 128 + i * 26;
                if (kind == 0) {
                    brush.line(Palette.clear(palette.second(), 230), 9, 60, y + 6, 230, y);
                } else if (kind == 1) {
                    for (int j = 0; j < 6; j++) {
                        brush.sparkle(84 + j * 26 + i % 2 * 13, y, 8, palette.second());
                    }
                } else {
                    for (int j = 0; j < 12; j++) {
                        brush.line(
                                palette.second(),
                                3.2,
                                90 + j * 12,
                                y + (j % 2) * 10,
                                102 + j * 12,
                                y + (1 - j % 2) * 10);
                    }
                }
            }
            brush.shaded(Brush.circle(80, 272, 36), palette.second());
            brush.shaded(Brush.circle(206, 236, 30), palette.second());
            brush.edge(sock, new Color(0, 0, 0, 45), 12);
        });
        for (int i = 0; i < 9; i++) {
            brush.ball(114 + i * 12.4, 92 + (i % 2) * 4, 15, new Color(0xF7F8FB));
            brush.ball(116 + i * 12, 108 - (i % 2) * 3, 13, new Color(0xEDF0F5));
        }
        trim.holly(126, 116, 24);
    }

    void mitten() {
        trim.ring(60);
        Color wool = palette.main();
        Shape hand = Brush.soft(112, 214, 88, 120, 120, 96, 160, 70, 196, 98, 216, 130, 206, 214, 160, 222, 112, 214);
        Shape thumb =
                Brush.soft(198, 190, 214, 140, 240, 138, 262, 146, 246, 176, 226, 210, 200, 216, 190, 204, 198, 190);
        Shape whole = Brush.union(hand, thumb);
        brush.shaded(whole, wool);
        brush.within(whole, () -> {
            for (int row = 0; row < 13; row++) {
                for (int column = 0; column < 15; column++) {
                    double x = 92 + column * 12;
                    double y = 84 + row * 11;
                    Color stitch = row % 5 == 2 || (row % 5 == 3 && column % 2 == 0)
                            ? palette.second()
                            : Palette.clear(Palette.toned(wool, 0.25), 110);
                    brush.line(stitch, 3, x, y, x + 5, y + 6, x + 10, y);
                }
            }
            brush.edge(whole, new Color(0, 0, 0, 50), 10);
        });
        brush.sparkle(156, 150, 26, palette.pale());
        for (int i = 0; i < 9; i++) {
            brush.shaded(
                    Brush.box(106 + i * 11.6, 206, 13, 66, 10),
                    i % 2 == 0 ? palette.pale() : Palette.toned(palette.pale(), -0.08));
        }
        brush.ball(216, 270, 16, palette.second());
        brush.ball(196, 282, 14, palette.second());
    }

    void gingerbread() {
        trim.ring(60);
        Shape body = Brush.union(
                Brush.circle(160, 104, 46),
                Brush.box(128, 136, 64, 104, 40),
                Brush.turned(Brush.box(70, 146, 180, 38, 38), 0, 160, 160),
                Brush.turned(Brush.box(126, 206, 40, 92, 38), 14, 146, 206),
                Brush.turned(Brush.box(154, 206, 40, 92, 38), -14, 174, 206));
        brush.flat(Brush.turned(body, 0.8, 160, 0), new Color(60, 30, 10, 90));
        brush.shaded(body, COOKIE);
        brush.within(body, () -> brush.edge(body, Palette.clear(Palette.toned(COOKIE, -0.4), 110), 12));
        Color icing = new Color(0xFFFDF6);
        for (double x : new double[] {82, 226}) {
            brush.line(icing, 4.5, x, 150, x + 6, 158, x, 166, x + 6, 174, x, 181);
        }
        for (double x : new double[] {117, 177}) {
            brush.line(icing, 4.5, x, 272, x + 7, 266, x + 14, 272, x + 21, 266, x + 28, 272);
        }
        trim.face(160, 100, 38);
        brush.curve(icing, 4, 128, 84, 160, 60, 192, 84);
        Color button = dice.pick(List.of(Trim.BERRY, palette.main(), Trim.LEAF));
        for (int i = 0; i < 3; i++) {
            brush.ball(160, 170 + i * 26, 7.5, i == 1 ? palette.second() : button);
        }
        if (dice.chance(0.5)) {
            trim.bow(160, 146, 24, dice.chance(0.5) ? Trim.BERRY : palette.main());
        } else {
            brush.shaded(Brush.box(122, 138, 76, 15, 12), palette.main());
            brush.shaded(Brush.turned(Brush.box(174, 144, 16, 52, 8), -8, 180, 144), palette.main());
        }
    }

    void candyCane() {
        trim.ring(52);
        Color stripe = dice.chance(0.6) ? Trim.BERRY : palette.main();
        boolean pair = dice.chance(0.5);
        if (pair) {
            cane(Brush.mirrored(caneForm(), 160), Palette.toned(stripe, -0.05));
        }
        cane(pair ? caneForm() : Brush.turned(caneForm(), -8, 160, 160), stripe);
        double y = pair ? 214 : 190;
        trim.bow(160, y, 42, dice.chance(0.5) ? Trim.LEAF : palette.main());
        trim.holly(160, y, 20);
    }

    private static Shape caneForm() {
        var path = new Path2D.Double();
        path.moveTo(118, 290);
        path.lineTo(186, 132);
        path.curveTo(206, 84, 150, 58, 128, 98);
        path.curveTo(124, 106, 120, 114, 116, 124);
        return new BasicStroke(30, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
    }

    private void cane(Shape form, Color stripe) {
        brush.shaded(form, new Color(0xFFFBF5));
        brush.within(form, () -> {
            for (int i = 0; i < 14; i++) {
                brush.line(stripe, 11, 60, 40 + i * 24, 260, 80 + i * 24);
                brush.line(Palette.clear(palette.second(), 200), 3, 60, 53 + i * 24, 260, 93 + i * 24);
            }
            brush.edge(form, new Color(40, 0, 0, 55), 9);
        });
        brush.sheen(form);
    }
}
