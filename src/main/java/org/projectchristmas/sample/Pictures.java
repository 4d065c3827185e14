package org.projectchristmas.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sample.drawing.OrnamentPicture;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Shelf;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Piece;

/** Draws the picture behind an image's address when it is asked for. */
final class Pictures {
    private Pictures() {}

    /** Null if the shelf has no product with a picture there. */
    static @Nullable Page at(Shelf shelf, String path) {
        return shelf.pictured(path).map(Pictures::page).orElse(null);
    }

    private static Page page(Item item) {
        int subject =
                item.ornament() == null ? item.id() : item.ornament().sku().hashCode();
        byte[] jpeg = new OrnamentPicture(item.motif(), subject, item.style()).jpeg();
        return new Page(200, "image/jpeg", List.of(Piece.of(jpeg)), 0, Map.of("Cache-Control", "max-age=31536000"));
    }
}
