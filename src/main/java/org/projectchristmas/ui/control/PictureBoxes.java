package org.projectchristmas.ui.control;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;

/** Makes the boxes in which the pictures of products appear, with each shop's own drawing for those that are not there. */
public final class PictureBoxes {
    private final LazyPicture.Loader loader;
    private final List<VendorId> shops;
    private final LazyPicture.Words words;
    private final Executor screen = new FxThread();

    /** @param shops in the order in which they are shown: it gives them their colours everywhere */
    public PictureBoxes(LazyPicture.Loader loader, List<VendorId> shops, Messages messages) {
        this.loader = loader;
        this.shops = List.copyOf(shops);
        words = new LazyPicture.Words(messages.text("picture.none"), messages.text("picture.failed"));
    }

    /** @param edge how large pictures are decoded: to fit a square of so many pixels of the screen */
    public LazyPicture box(int edge) {
        return new LazyPicture(loader, screen, words, edge);
    }

    /** Shows a product's picture in a box; one without an address has none. */
    public void show(LazyPicture box, @Nullable URI picture, VendorId shop) {
        box.show(picture, Math.max(0, shops.indexOf(shop)));
    }
}
