package org.projectchristmas.sample.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.projectchristmas.sample.goods.Dice;

/** The people of the season: snowman, Santa, angel, nutcracker, bear. */
final class Folk {
    private static final Color SNOW = new Color(0xEAF1F9);
    private static final Color BEARD = new Color(0xF6F5F2);
    private static final List<Color> SKINS =
            List.of(new Color(0xF3CDB1), new Color(0xE0AC86), new Color(0xB27B52), new Color(0x7F5437));
    private static final List<Color> HAIRS =
            List.of(new Color(0x5A3A22), new Color(0xD9A84E), new Color(0x2E2623), new Color(0xA4502C));

    private final Brush brush;
    private final Palette palette;
    private final Dice dice;
    private final Trim trim;

    Folk(Brush brush, Palette palette, Dice dice) {
        this.brush = brush;
        this.palette = palette;
        this.dice = dice;
        this.trim = new Trim(brush, palette);
    }

    void snowman() {
        trim.ring(48);
        brush.line(new Color(0x6B4A30), 6, 100, 190, 52, 158, 40, 160);
        brush.line(new Color(0x6B4A30), 6, 220, 190, 268, 156, 282, 160);
        brush.ball(160, 232, 66, SNOW);
        brush.ball(160, 126, 46, SNOW);
        for (int i = 0; i < 3; i++) {
            brush.ball(160, 200 + i * 28, 6, Trim.COAL);
        }
        trim.face(160, 118, 40);
        brush.shaded(Brush.poly(158, 122, 158, 134, 118, 136), new Color(0xEE8434));
        brush.shaded(Brush.soft(112, 158, 160, 184, 208, 158, 206, 182, 160, 196, 114, 182, 112, 158), palette.main());
        brush.shaded(Brush.turned(Brush.box(186, 170, 24, 66, 6), -8, 190, 170), palette.main());
        brush.line(palette.second(), 4, 188, 192, 212, 190);
        brush.line(palette.second(), 4, 190, 210, 214, 207);
        hat(160, 92);
    }

    private void hat(double x, double y) {
        switch (dice.below(3)) {
            case 0 -> {
                brush.shaded(Brush.box(x - 32, y - 46, 64, 48, 8), Trim.COAL);
                brush.shaded(Brush.box(x - 52, y - 6, 104, 13, 10), Trim.COAL);
                brush.shaded(Brush.box(x - 32, y - 20, 64, 14, 2), palette.main());
                trim.holly(x + 20, y - 14, 16);
            }
            case 1 -> {
                brush.shaded(
                        Brush.soft(x - 42, y + 4, x - 40, y - 48, x, y - 46, x + 40, y - 48, x + 42, y + 4),
                        palette.main());
                for (int i = 0; i < 8; i++) {
                    brush.shaded(Brush.box(x - 46 + i * 11.5, y - 6, 12, 19, 8), palette.second());
                }
                brush.ball(x, y - 46, 13, palette.pale());
            }
            default -> santaHat(x, y, Trim.BERRY, 44);
        }
    }

    private void santaHat(double x, double y, Color color, double half) {
        brush.shaded(
                Brush.soft(
                        x - half,
                        y + 2,
                        x - half * 0.6,
                        y - half * 1.2,
                        x + half * 0.5,
                        y - half * 1.05,
                        x + half * 1.5,
                        y - half * 0.9,
                        x + half * 1.6,
                        y + half * 0.2,
                        x + half * 1.15,
                        y - half * 0.5,
                        x + half,
                        y + 2),
                color);
        brush.ball(x + half * 1.6, y + half * 0.28, half * 0.27, BEARD);
        for (int i = 0; i < 9; i++) {
            brush.ball(x - half + i * half / 4, y + 2 + (i % 2) * 2, half * 0.24, BEARD);
        }
    }

    void santa() {
        trim.ring(50);
        Color skin = dice.pick(SKINS);
        Color coat = dice.pick(List.of(Trim.BERRY, Trim.BERRY, palette.main()));
        brush.shaded(Brush.soft(92, 296, 96, 196, 160, 188, 224, 196, 228, 296, 160, 304, 92, 296), coat);
        brush.ball(160, 142, 56, skin);
        brush.shaded(
                Brush.soft(
                        102, 142, 96, 208, 128, 236, 160, 284, 192, 236, 224, 208, 218, 142, 206, 170, 160, 166, 114,
                        170, 102, 142),
                BEARD);
        for (int i = 0; i < 5; i++) {
            double x = 122 + i * 19;
            brush.curve(new Color(150, 150, 160, 90), 2.4, x, 184, x + 8, 208, x - 2 + i, 234 - Math.abs(i - 2) * 9);
        }
        trim.face(160, 132, 42);
        Shape half = Brush.soft(160, 164, 140, 150, 116, 174, 134, 190, 160, 172);
        brush.shaded(half, Color.WHITE);
        brush.shaded(Brush.mirrored(half, 160), Color.WHITE);
        brush.ball(160, 152, 11, Palette.toned(skin, -0.08));
        santaHat(160, 102, coat, 58);
        brush.metal(Brush.box(100, 276, 120, 15, 4), Trim.COAL);
        brush.metal(Brush.box(146, 270, 28, 26, 5), palette.metal());
    }

    void angel() {
        brush.edge(Brush.oval(160, 66, 34, 10), Palette.toned(palette.metal(), 0.2), 5);
        brush.glow(160, 70, 50, Palette.clear(palette.metal(), 90));
        Shape wing = Brush.soft(150, 150, 90, 84, 44, 120, 30, 150, 56, 176, 50, 206, 84, 208, 116, 220, 150, 180);
        for (int side = 0; side < 2; side++) {
            Shape each = side == 0 ? wing : Brush.mirrored(wing, 160);
            brush.shaded(each, new Color(0xF7F4EC));
            brush.edge(each, Palette.clear(palette.metal(), 200), 2.4);
        }
        for (int i = 0; i < 3; i++) {
            brush.curve(
                    Palette.clear(palette.metal(), 140),
                    2,
                    140,
                    160 + i * 12,
                    96,
                    140 + i * 18,
                    62 + i * 8,
                    150 + i * 22);
            brush.curve(
                    Palette.clear(palette.metal(), 140),
                    2,
                    180,
                    160 + i * 12,
                    224,
                    140 + i * 18,
                    258 - i * 8,
                    150 + i * 22);
        }
        Shape dress = Brush.soft(
                160, 132, 196, 150, 196, 176, 214, 240, 240, 288, 160, 312, 80, 288, 106, 240, 124, 176, 124, 150, 160,
                132);
        brush.shaded(dress, palette.main());
        brush.within(dress, () -> {
            for (int i = 0; i < 5; i++) {
                brush.curve(
                        Palette.clear(Palette.toned(palette.main(), -0.4), 90),
                        3,
                        160,
                        170,
                        130 + i * 16,
                        230,
                        96 + i * 32,
                        300);
            }
            brush.curve(palette.second(), 9, 74, 278, 160, 304, 246, 278);
            for (int i = 0; i < 9; i++) {
                brush.sparkle(96 + i * 16, 258 + (i % 2) * 12, 7, palette.pale());
            }
        });
        Color skin = dice.pick(SKINS);
        brush.round(160, 108, 44, dice.pick(HAIRS), Brush.circle(160, 106, 40));
        brush.ball(160, 114, 31, skin);
        trim.face(160, 112, 27);
        brush.shaded(
                Brush.soft(132, 174, 146, 150, 160, 176, 174, 150, 188, 174, 160, 214, 132, 174),
                Palette.toned(palette.main(), 0.15));
        brush.ball(152, 184, 9, skin);
        brush.ball(168, 184, 9, skin);
        brush.sparkle(160, 172, 13, new Color(0xFFF0B8));
    }

    void nutcracker() {
        trim.ring(40);
        Color coat = palette.main();
        Color skin = dice.pick(SKINS);
        brush.shaded(Brush.box(132, 236, 24, 50, 4), palette.pale());
        brush.shaded(Brush.box(164, 236, 24, 50, 4), palette.pale());
        brush.shaded(Brush.box(126, 270, 32, 26, 8), Trim.COAL);
        brush.shaded(Brush.box(162, 270, 32, 26, 8), Trim.COAL);
        for (double x : new double[] {100, 200}) {
            brush.shaded(Brush.box(x, 168, 21, 74, 16), Palette.toned(coat, -0.1));
            brush.ball(x + 10.5, 244, 11, skin);
            brush.metal(Brush.oval(x + 10, 168, 19, 9), palette.metal());
        }
        brush.shaded(Brush.box(118, 160, 84, 86, 14), coat);
        brush.line(palette.pale(), 5, 122, 164, 198, 236);
        brush.line(palette.pale(), 5, 198, 164, 122, 236);
        brush.metal(Brush.box(116, 226, 88, 14, 4), palette.metal());
        for (int i = 0; i < 3; i++) {
            brush.ball(160, 176 + i * 19, 5, palette.metal());
        }
        brush.shaded(Brush.box(126, 104, 68, 62, 22), skin);
        trim.face(160, 122, 30);
        brush.shaded(Brush.soft(132, 146, 128, 186, 160, 188, 192, 186, 188, 146, 160, 158, 132, 146), BEARD);
        Shape moustache = Brush.soft(160, 142, 142, 132, 124, 146, 146, 154, 160, 148);
        brush.shaded(moustache, BEARD);
        brush.shaded(Brush.mirrored(moustache, 160), BEARD);
        brush.flat(Brush.box(150, 152, 20, 9, 3), Color.WHITE);
        brush.edge(Brush.box(150, 152, 20, 9, 3), Trim.COAL, 1.4);
        brush.shaded(Brush.box(122, 48, 76, 58, 10), dice.chance(0.5) ? Trim.COAL : Palette.toned(coat, -0.2));
        brush.metal(Brush.box(118, 96, 84, 13, 6), palette.metal());
        brush.sparkle(160, 74, 18, palette.metal());
        brush.shaded(Brush.soft(160, 56, 150, 34, 160, 22, 170, 34, 160, 56), palette.second());
    }

    void bear() {
        trim.ring(52);
        Color fur = dice.pick(List.of(
                new Color(0xA9744A),
                new Color(0xC79A6B),
                new Color(0x6F4A32),
                new Color(0xE6DFD3),
                new Color(0x8F8B92)));
        Color pale = Palette.toned(fur, 0.45);
        for (double x : new double[] {110, 210}) {
            brush.ball(x, 276, 27, fur);
            brush.flat(Brush.circle(x, 280, 14), pale);
        }
        brush.ball(160, 232, 60, fur);
        brush.glow(160, 240, 46, Palette.clear(pale, 210));
        for (double x : new double[] {100, 220}) {
            brush.ball(x, 216, 23, fur);
            brush.ball(x < 160 ? 120 : 200, 78, 22, fur);
            brush.flat(Brush.circle(x < 160 ? 120 : 200, 80, 12), Palette.toned(pale, -0.08));
        }
        brush.ball(160, 124, 58, fur);
        brush.round(160, 146, 34, pale, Brush.oval(160, 146, 30, 23));
        trim.face(160, 116, 46);
        brush.round(160, 136, 12, Trim.COAL, Brush.oval(160, 137, 11, 8));
        if (dice.chance(0.5)) {
            santaHat(160, 76, palette.main(), 38);
        } else {
            trim.bow(196, 78, 24, palette.main());
        }
        trim.bow(160, 186, 36, palette.main());
        if (dice.chance(0.6)) {
            Shape heart = Brush.soft(
                    160, 282, 108, 250, 136, 228, 152, 218, 160, 236, 168, 218, 184, 228, 212, 250, 160, 282);
            brush.shaded(heart, palette.second());
            brush.sheen(heart);
        }
    }
}
