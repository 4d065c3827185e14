package org.projectchristmas.ui.showcase;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.ui.control.PictureCache;

/** Draws a glass ball for any address. */
public final class Pictures implements PictureCache.Source {
    @Override
    public byte[] load(URI address, Cancellation cancellation) throws IOException {
        var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = Math.floorMod(address.hashCode(), 360) / 360f;
        pen.setPaint(new GradientPaint(
                150, 120, Color.getHSBColor(hue, 0.5f, 0.95f), 450, 560, Color.getHSBColor(hue, 0.85f, 0.45f)));
        pen.fillOval(90, 120, 420, 420);
        pen.setColor(new Color(212, 175, 55));
        pen.fillRoundRect(265, 80, 70, 50, 12, 12);
        pen.setColor(new Color(255, 255, 255, 120));
        pen.fillOval(190, 190, 90, 60);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
