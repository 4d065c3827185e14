package org.projectchristmas.sample.drawing;

import java.awt.Color;
import java.util.List;
import org.projectchristmas.sample.goods.Dice;

/**
 * The colours of one ornament.
 *
 * @param main of the body
 * @param second of its pattern
 * @param metal of cap, hook and trim
 * @param pale of snow, cream and icing
 */
record Palette(Color main, Color second, Color metal, Color pale) {
    private static final Color GOLD = new Color(0xD9AE57);
    private static final Color SILVER = new Color(0xC4CBD4);
    private static final Color COPPER = new Color(0xCB8A64);
    private static final Color SNOW = new Color(0xFBFCFF);
    private static final Color CREAM = new Color(0xFFF6E3);

    private static final List<Palette> SCHEMES = List.of(
            new Palette(new Color(0xB3202C), new Color(0xF2D7A0), GOLD, CREAM),
            new Palette(new Color(0x1F6B4A), new Color(0xE9C46A), GOLD, CREAM),
            new Palette(new Color(0x23407A), new Color(0xBFD7F2), SILVER, SNOW),
            new Palette(new Color(0x7A2E5D), new Color(0xF3C1CF), COPPER, CREAM),
            new Palette(new Color(0x1E7F86), new Color(0xF7E3B5), GOLD, SNOW),
            new Palette(new Color(0xC75B39), new Color(0xFBE3C8), COPPER, CREAM),
            new Palette(new Color(0x6FA8C9), new Color(0xFFFFFF), SILVER, SNOW),
            new Palette(new Color(0xD98BA0), new Color(0xFFF1E6), GOLD, SNOW),
            new Palette(new Color(0x4B3F8F), new Color(0xE6C9F2), SILVER, SNOW),
            new Palette(new Color(0xC99A3A), new Color(0x8E1F2B), GOLD, CREAM),
            new Palette(new Color(0x8FAE8B), new Color(0xB23A48), GOLD, CREAM),
            new Palette(new Color(0x95253B), new Color(0xA9C9A4), GOLD, SNOW));

    static Palette of(Dice dice) {
        Palette scheme = dice.pick(SCHEMES);
        float turn = (float) (dice.fraction() - 0.5) * 0.045f;
        float bright = 0.92f + (float) dice.fraction() * 0.16f;
        return new Palette(
                varied(scheme.main, turn, bright), varied(scheme.second, turn, 1), scheme.metal, scheme.pale);
    }

    private static Color varied(Color color, float turn, float bright) {
        float[] hsb = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
        return Color.getHSBColor(hsb[0] + turn, hsb[1], Math.min(1, hsb[2] * bright));
    }

    /** The colour on the way to white (positive) or black (negative); 1 or -1 is all the way. */
    static Color toned(Color color, double by) {
        int goal = by > 0 ? 255 : 0;
        double share = Math.abs(by);
        return new Color(
                mixed(color.getRed(), goal, share),
                mixed(color.getGreen(), goal, share),
                mixed(color.getBlue(), goal, share),
                color.getAlpha());
    }

    static Color clear(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
