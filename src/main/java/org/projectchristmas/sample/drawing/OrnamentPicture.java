package org.projectchristmas.sample.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.projectchristmas.sample.goods.Dice;
import org.projectchristmas.sample.goods.Motif;

/** A drawn photograph of one ornament, 320 by 320. */
public final class OrnamentPicture {
    private static final int SIZE = 320;
    private static final float QUALITY = 0.88f;
    private static final String HOOKED_AT = "hook";

    private final Motif motif;
    private final long subject;
    private final long view;

    /**
     * @param subject the same number gives the same ornament
     * @param view the same number gives the same background and light
     */
    public OrnamentPicture(Motif motif, long subject, long view) {
        this.motif = motif;
        this.subject = subject;
        this.view = view;
    }

    /** The picture as a JPEG file of 10 to 30 KB. */
    public byte[] jpeg() {
        // Without a disk cache: the pictures are small and many.
        ImageIO.setUseCache(false);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream(24_000);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(), null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    BufferedImage image() {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var scene = Dice.of(view, subject, "scene");
        Backdrop.of(scene).paint(graphics, SIZE, scene);
        graphics.rotate(Math.toRadians(scene.fraction() * 8 - 4), SIZE * 0.5, 0);
        var dice = Dice.of(subject, HOOKED_AT);
        paint(new Brush(graphics), Palette.of(dice), dice);
        graphics.dispose();
        return image;
    }

    private void paint(Brush brush, Palette palette, Dice dice) {
        brush.line(new Color(150, 130, 100, 150), 1.4, 160, -20, 160, 44);
        var glass = new Glass(brush, palette, dice);
        var greens = new Greens(brush, palette, dice);
        var crafts = new Crafts(brush, palette, dice);
        var folk = new Folk(brush, palette, dice);
        var travel = new Travel(brush, palette, dice);
        switch (motif) {
            case BAUBLE -> glass.bauble();
            case STAR -> glass.star();
            case BELL -> glass.bell();
            case SNOWFLAKE -> glass.snowflake();
            case TREE -> greens.tree();
            case WREATH -> greens.wreath();
            case CANDLE -> greens.candle();
            case LANTERN -> greens.lantern();
            case BIRD -> greens.bird();
            case HOUSE -> crafts.house();
            case GIFT -> crafts.gift();
            case STOCKING -> crafts.stocking();
            case MITTEN -> crafts.mitten();
            case GINGERBREAD -> crafts.gingerbread();
            case CANDY_CANE -> crafts.candyCane();
            case SNOWMAN -> folk.snowman();
            case SANTA -> folk.santa();
            case ANGEL -> folk.angel();
            case NUTCRACKER -> folk.nutcracker();
            case BEAR -> folk.bear();
            case TRAIN -> travel.train();
            case ROCKET -> travel.rocket();
        }
    }
}
