package org.projectchristmas.sample.drawing;

import java.awt.Color;
import java.awt.Shape;
import org.projectchristmas.sample.goods.Dice;

/** Glass and metal: bauble, star, bell, snowflake. */
final class Glass {
    private final Brush brush;
    private final Palette palette;
    private final Dice dice;
    private final Trim trim;

    Glass(Brush brush, Palette palette, Dice dice) {
        this.brush = brush;
        this.palette = palette;
        this.dice = dice;
        this.trim = new Trim(brush, palette);
    }

    void bauble() {
        int form = dice.below(4);
        double radius = 88 + dice.below(10);
        double y = 196;
        Shape body = switch (form) {
            case 0 ->
                Brush.soft(
                        160,
                        y - radius,
                        262,
                        y - radius,
                        250,
                        y - 14,
                        236,
                        y + 56,
                        160,
                        y + 118,
                        84,
                        y + 56,
                        70,
                        y - 14,
                        58,
                        y - radius,
                        160,
                        y - radius);
            case 1 -> Brush.oval(160, y, radius * 1.12, radius * 0.9);
            default -> Brush.circle(160, y, radius);
        };
        trim.cap(form == 1 ? y - radius * 0.87 : y - radius + 3);
        brush.round(160, y, radius * 1.1, palette.main(), body);
        brush.within(body, () -> pattern(y));
        brush.within(body, () -> {
            brush.glow(118, y - 48, 62, new Color(255, 255, 255, 150));
            brush.edge(Brush.circle(160, y, radius * 1.04), new Color(20, 10, 30, 60), 16);
            brush.glow(206, y + 62, 44, new Color(255, 255, 255, 48));
        });
        brush.flat(Brush.turned(Brush.oval(120, y - 50, 20, 11), -38, 120, y - 50), new Color(255, 255, 255, 205));
        brush.flat(Brush.circle(101, y - 24, 4), new Color(255, 255, 255, 160));
    }

    private void pattern(double y) {
        Color second = palette.second();
        switch (dice.below(7)) {
            case 0 -> bands(y, second);
            case 1 -> {
                for (int row = -4; row <= 4; row++) {
                    for (int column = -5; column <= 5; column++) {
                        double squeeze = Math.cos(column / 5.6);
                        double x = 160 + Math.sin(column / 3.6) * 92 + (row % 2 == 0 ? 0 : 10 * squeeze);
                        brush.flat(Brush.oval(x, y + row * 23, 5.5 * squeeze, 5.5), Palette.clear(second, 210));
                    }
                }
            }
            case 2 -> {
                for (int i = 0; i < 11; i++) {
                    double x = 80 + dice.fraction() * 160;
                    brush.sparkle(x, y - 75 + dice.fraction() * 150, 7 + dice.fraction() * 11, second);
                }
            }
            case 3 -> village(y);
            case 4 -> {
                for (int i = -6; i < 12; i++) {
                    brush.curve(
                            Palette.clear(i % 2 == 0 ? second : palette.pale(), 190),
                            9,
                            20 + i * 28,
                            y - 110,
                            120 + i * 28,
                            y,
                            40 + i * 28,
                            y + 120);
                }
            }
            case 5 -> {
                for (int ring = 0; ring < 3; ring++) {
                    zigzag(y - 40 + ring * 40, ring == 1 ? palette.pale() : second);
                }
            }
            default -> {
                brush.flat(Brush.circle(160, y + 4, 50), Palette.clear(Palette.toned(palette.main(), -0.5), 120));
                for (int i = 0; i < 12; i++) {
                    brush.flat(
                            Brush.turned(Brush.oval(160, y - 30, 8, 30), i * 30, 160, y + 4),
                            Palette.clear(i % 2 == 0 ? second : palette.pale(), 215));
                }
                brush.ball(160, y + 4, 13, palette.metal());
            }
        }
    }

    private void bands(double y, Color second) {
        for (int i = 0; i < 3; i++) {
            double top = y - 52 + i * 42;
            brush.flat(
                    Brush.soft(
                            50, top, 160, top + 34, 270, top, 270, top + 18, 270, top + 18, 160, top + 52, 50,
                            top + 18),
                    Palette.clear(i == 1 ? palette.pale() : second, 200));
            for (int dot = 0; dot < 9; dot++) {
                double x = 80 + dot * 20;
                double sag = 24 - Math.pow((x - 160) / 19, 2);
                brush.ball(x, top + sag + 2, 4, palette.metal());
            }
        }
    }

    private void village(double y) {
        brush.glow(190, y - 40, 60, new Color(255, 250, 220, 120));
        brush.flat(Brush.circle(196, y - 44, 15), new Color(0xFFF7DA));
        brush.flat(Brush.oval(100, y + 90, 110, 62), new Color(0xE3ECF6));
        for (int i = 0; i < 5; i++) {
            double x = 88 + i * 34 + dice.below(12);
            double height = 26 + dice.below(26);
            brush.shaded(Brush.poly(x, y + 40 - height, x + 13, y + 44, x - 13, y + 44), Trim.LEAF);
        }
        brush.flat(Brush.oval(210, y + 94, 120, 60), Color.WHITE);
        trim.flakes(dice, 40, 66, y - 96, 190, 180);
    }

    private void zigzag(double y, Color color) {
        var points = new double[36];
        for (int i = 0; i < 18; i++) {
            points[2 * i] = 62 + i * 11.6;
            points[2 * i + 1] = y + (i % 2 == 0 ? -8 : 8) + 10 - Math.pow((62 + i * 11.6 - 160) / 32, 2);
        }
        brush.line(Palette.clear(color, 220), 5, points);
    }

    void star() {
        trim.ring(62);
        int points = dice.chance(0.6) ? 5 : 8;
        double inner = points == 5 ? 44 : 56;
        Color color = dice.chance(0.5) ? palette.metal() : palette.main();
        brush.glow(160, 180, 140, Palette.clear(Palette.toned(color, 0.6), 90));
        for (int i = 0; i < points * 2; i++) {
            double at = Math.PI * i / points - Math.PI / 2;
            double next = Math.PI * (i + 1) / points - Math.PI / 2;
            double here = i % 2 == 0 ? 122 : inner;
            double there = i % 2 == 0 ? inner : 122;
            double light = Math.cos((at + next) / 2 + Math.PI * 0.75) * 0.3 + (i % 2 == 0 ? 0.14 : -0.14);
            brush.shaded(
                    Brush.poly(
                            160,
                            180,
                            160 + Math.cos(at) * here,
                            180 + Math.sin(at) * here,
                            160 + Math.cos(next) * there,
                            180 + Math.sin(next) * there),
                    Palette.toned(color, light));
        }
        for (int i = 0; i < points; i++) {
            double at = 2 * Math.PI * i / points - Math.PI / 2;
            brush.ball(160 + Math.cos(at) * 62, 180 + Math.sin(at) * 62, 5, palette.pale());
        }
        brush.ball(160, 180, 20, palette.second());
        brush.edge(Brush.circle(160, 180, 20), palette.metal(), 3);
        brush.sparkle(116, 120, 16, Color.WHITE);
    }

    void bell() {
        trim.ring(72);
        Color color = dice.chance(0.55) ? palette.metal() : palette.main();
        brush.ball(160, 258, 17, Palette.toned(palette.metal(), -0.15));
        Shape body = Brush.soft(
                160, 76, 196, 78, 204, 128, 212, 206, 250, 240, 160, 268, 70, 240, 108, 206, 116, 128, 124, 78, 160,
                76);
        brush.metal(body, color);
        brush.within(body, () -> {
            Color trimColor = Palette.clear(Palette.toned(color, dice.chance(0.5) ? 0.6 : -0.5), 150);
            brush.curve(trimColor, 7, 70, 206, 160, 236, 250, 206);
            brush.curve(trimColor, 3, 70, 192, 160, 222, 250, 192);
            for (int i = 0; i < 7; i++) {
                brush.sparkle(108 + i * 17, 168 + (i % 2) * 12, 8, Palette.clear(palette.pale(), 220));
            }
            brush.glow(130, 130, 50, new Color(255, 255, 255, 110));
        });
        brush.metal(Brush.oval(160, 244, 92, 14), color);
        brush.flat(Brush.oval(160, 246, 78, 8), Palette.clear(Palette.toned(color, -0.65), 170));
        trim.bow(160, 92, 44, dice.chance(0.5) ? Trim.BERRY : palette.second());
        trim.holly(160, 96, 22);
    }

    void snowflake() {
        trim.ring(58);
        Color ice = dice.chance(0.5) ? new Color(0xDDEBFA) : Palette.toned(palette.main(), 0.45);
        Color deep = Palette.toned(ice, -0.32);
        brush.glow(160, 180, 135, Palette.clear(Palette.toned(palette.main(), 0.2), 120));
        double[] branches = {0.34 + dice.fraction() * 0.1, 0.56 + dice.fraction() * 0.08, 0.78};
        double reach = 26 + dice.below(20);
        for (int pass = 0; pass < 2; pass++) {
            Color color = pass == 0 ? deep : ice;
            double shift = pass == 0 ? 2.2 : 0;
            for (int arm = 0; arm < 6; arm++) {
                double at = Math.PI * arm / 3 + Math.PI / 6 * 3;
                arm(at, 160 + shift, 180 + shift, branches, reach, color, pass == 0 ? 9 : 6.5);
            }
        }
        brush.ball(160, 180, 17, Palette.toned(palette.main(), 0.25));
        for (int arm = 0; arm < 6; arm++) {
            double at = Math.PI * arm / 3 + Math.PI / 2;
            brush.ball(160 + Math.cos(at) * 116, 180 + Math.sin(at) * 116, 7, palette.metal());
        }
        brush.sparkle(104, 132, 12, Color.WHITE);
        brush.sparkle(212, 232, 9, Color.WHITE);
    }

    private void arm(double at, double x, double y, double[] branches, double reach, Color color, double width) {
        double length = 116;
        brush.line(color, width, x, y, x + Math.cos(at) * length, y + Math.sin(at) * length);
        for (double branch : branches) {
            double bx = x + Math.cos(at) * length * branch;
            double by = y + Math.sin(at) * length * branch;
            double part = reach * (1.25 - branch);
            for (double side : new double[] {-Math.PI / 3, Math.PI / 3}) {
                brush.line(
                        color,
                        width * 0.75,
                        bx,
                        by,
                        bx + Math.cos(at + side) * part * 1.5,
                        by + Math.sin(at + side) * part * 1.5);
            }
        }
    }
}
