package org.projectchristmas.ui.control;

/**
 * Where a picture lies in a window that may be smaller, and how much larger or smaller than itself it is drawn.
 *
 * @param scale drawn pixels for each of the picture's own, from where the whole picture is in the window, or 1, up to {@link #MOST}
 * @param x from the window's left edge to the picture's, negative while it is cut there; in drawn pixels, like all lengths of the
 *     window
 */
record Zoom(Size window, Size picture, double scale, double x, double y) {
    static final double MOST = 8;

    /** A small picture is drawn up to so much larger, where the window has the room. */
    private static final double MOST_TO_FIT = 2;

    /** The whole picture in the middle of a window. */
    static Zoom fitted(Size window, Size picture) {
        return new Zoom(window, picture, fit(window, picture), 0, 0).settled();
    }

    private static double fit(Size window, Size picture) {
        return Math.min(MOST_TO_FIT, Math.min(window.width / picture.width, window.height / picture.height));
    }

    boolean isFitted() {
        return Math.abs(scale / fit(window, picture) - 1) < 0.0001;
    }

    /** Drawn {@code factor} times as large; what is at the point stays there if it can. */
    Zoom by(double factor, double atX, double atY) {
        double next = Math.clamp(scale * factor, Math.min(1, fit(window, picture)), MOST);
        double ratio = next / scale;
        return new Zoom(window, picture, next, atX - (atX - x) * ratio, atY - (atY - y) * ratio).settled();
    }

    /** One drawn pixel for each of its own, around the middle of the window. */
    Zoom actual() {
        return by(1 / scale, window.width / 2, window.height / 2);
    }

    Zoom moved(double byX, double byY) {
        return new Zoom(window, picture, scale, x + byX, y + byY).settled();
    }

    /** In a window of another size: a picture that was fitted is so again. */
    Zoom in(Size next) {
        return isFitted()
                ? fitted(next, picture)
                : new Zoom(
                                next,
                                picture,
                                Math.max(scale, Math.min(1, fit(next, picture))),
                                x + (next.width - window.width) / 2,
                                y + (next.height - window.height) / 2)
                        .settled();
    }

    /** The same picture, of which another copy has come with more pixels: it is drawn as large as before, unless it was fitted. */
    Zoom of(Size next) {
        if (isFitted()) {
            return fitted(window, next);
        }
        double same = scale * picture.width / next.width;
        return new Zoom(window, next, Math.clamp(same, Math.min(1, fit(window, next)), MOST), x, y).settled();
    }

    double width() {
        return picture.width * scale;
    }

    double height() {
        return picture.height * scale;
    }

    /** In the middle where it is smaller than the window, and never away from an edge where it is larger. */
    private Zoom settled() {
        return new Zoom(window, picture, scale, settled(x, width(), window.width), settled(y, height(), window.height));
    }

    private static double settled(double at, double length, double room) {
        return length <= room ? (room - length) / 2 : Math.clamp(at, room - length, 0);
    }

    /** In pixels, more than 0. */
    record Size(double width, double height) {}
}
