package org.projectchristmas.sample.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Paints shaded shapes as if light fell from the upper left. */
final class Brush {
    private static final Color NO_WHITE = new Color(255, 255, 255, 0);

    private final Graphics2D graphics;

    Brush(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static Shape circle(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static Shape oval(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    static Shape box(double x, double y, double width, double height, double round) {
        return new RoundRectangle2D.Double(x, y, width, height, round, round);
    }

    /** A closed polygon through the given points. */
    static Shape poly(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A closed soft form: after the start, every four numbers are a control point and the next point. */
    static Shape soft(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i + 3 < xy.length; i += 4) {
            path.quadTo(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
        }
        path.closePath();
        return path;
    }

    static Shape turned(Shape shape, double degrees, double x, double y) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y).createTransformedShape(shape);
    }

    static Shape mirrored(Shape shape, double x) {
        var mirror = AffineTransform.getTranslateInstance(2 * x, 0);
        mirror.scale(-1, 1);
        return mirror.createTransformedShape(shape);
    }

    static Shape union(Shape... shapes) {
        var all = new Area();
        for (Shape each : shapes) {
            all.add(new Area(each));
        }
        return all;
    }

    void flat(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    /** Rounded by light: bright at the upper left, dark at the lower right, with a fine edge. */
    void shaded(Shape shape, Color color) {
        Rectangle2D bounds = shape.getBounds2D();
        graphics.setPaint(new LinearGradientPaint(
                new Point2D.Double(bounds.getMinX(), bounds.getMinY()),
                new Point2D.Double(bounds.getMaxX() + 1, bounds.getMaxY() + 1),
                new float[] {0f, 0.45f, 1f},
                new Color[] {Palette.toned(color, 0.32), color, Palette.toned(color, -0.34)}));
        graphics.fill(shape);
        edge(shape, Palette.clear(Palette.toned(color, -0.55), 90), 1.2);
    }

    /** Shines like brushed metal, bright and dark across. */
    void metal(Shape shape, Color color) {
        Rectangle2D bounds = shape.getBounds2D();
        graphics.setPaint(new LinearGradientPaint(
                new Point2D.Double(bounds.getMinX(), 0),
                new Point2D.Double(bounds.getMaxX() + 1, 0),
                new float[] {0f, 0.22f, 0.38f, 0.7f, 1f},
                new Color[] {
                    Palette.toned(color, -0.35),
                    Palette.toned(color, 0.1),
                    Palette.toned(color, 0.65),
                    color,
                    Palette.toned(color, -0.45)
                }));
        graphics.fill(shape);
        edge(shape, Palette.clear(Palette.toned(color, -0.6), 110), 1.2);
    }

    void edge(Shape shape, Color color, double width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void line(Color color, double width, double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        edge(path, color, width);
    }

    /** A curve from one point over a control point to another. */
    void curve(Color color, double width, double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        path.quadTo(xy[2], xy[3], xy[4], xy[5]);
        edge(path, color, width);
    }

    void ball(double x, double y, double radius, Color color) {
        round(x, y, radius, color, circle(x, y, radius));
        flat(oval(x - radius * 0.36, y - radius * 0.44, radius * 0.2, radius * 0.13), new Color(255, 255, 255, 170));
    }

    /** Shades a form around a centre, without a highlight. */
    void round(double x, double y, double radius, Color color, Shape form) {
        graphics.setPaint(new RadialGradientPaint(
                new Point2D.Double(x - radius * 0.3, y - radius * 0.35),
                (float) (radius * 1.45),
                new float[] {0f, 0.5f, 1f},
                new Color[] {Palette.toned(color, 0.42), color, Palette.toned(color, -0.52)}));
        graphics.fill(form);
    }

    /** Light that fades to nothing at the radius. */
    void glow(double x, double y, double radius, Color color) {
        graphics.setPaint(
                new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0f, 1f}, new Color[] {
                    color, Palette.clear(color, 0)
                }));
        graphics.fill(circle(x, y, radius));
    }

    /** A white sheen over the upper part of a form. */
    void sheen(Shape form) {
        Rectangle2D bounds = form.getBounds2D();
        graphics.setPaint(new LinearGradientPaint(
                new Point2D.Double(bounds.getMinX(), bounds.getMinY()),
                new Point2D.Double(bounds.getMinX() + bounds.getWidth() * 0.55, bounds.getCenterY()),
                new float[] {0f, 1f},
                new Color[] {new Color(255, 255, 255, 120), NO_WHITE}));
        graphics.fill(form);
    }

    /** Paints inside a form only. */
    void within(Shape form, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(form);
        painting.run();
        graphics.setClip(before);
    }

    void sparkle(double x, double y, double size, Color color) {
        glow(x, y, size * 1.4, Palette.clear(color, 120));
        flat(soft(x, y - size, x, y, x + size, y, x, y, x, y + size, x, y, x - size, y, x, y, x, y - size), color);
    }
}
