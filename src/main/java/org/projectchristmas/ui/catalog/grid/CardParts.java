package org.projectchristmas.ui.catalog.grid;

import java.util.Collection;
import java.util.List;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.cell.PriceWords;
import org.projectchristmas.ui.catalog.cell.ProductPicture;
import org.projectchristmas.ui.catalog.cell.WordMatches;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.GroupHeading;
import org.projectchristmas.ui.control.LazyPicture;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** What all cards of a grid have in common: how large they are, which words are marked, and how things are said. */
public final class CardParts {
    private final Messages messages;
    private final Formats formats;
    private final PriceWords prices;
    private final PictureBoxes pictures;
    private WordMatches matches = WordMatches.inText(List.of());
    private CardSize size = new CardSize(Arrangement.FIRST_TIME.pictureSize());
    private double density = 1;

    public CardParts(Messages messages, Formats formats, PictureBoxes pictures) {
        this.messages = messages;
        this.formats = formats;
        this.pictures = pictures;
        prices = new PriceWords(messages, formats);
    }

    Messages messages() {
        return messages;
    }

    GroupHeading heading() {
        return new GroupHeading(messages, formats);
    }

    PriceWords prices() {
        return prices;
    }

    WordMatches matches() {
        return matches;
    }

    /** Marks these words in cards that are filled from now on. */
    void mark(Collection<String> words) {
        matches = WordMatches.inText(words);
    }

    CardSize size() {
        return size;
    }

    /** @param screenPixels for each pixel of the window */
    void measure(CardSize next, double screenPixels) {
        size = next;
        density = screenPixels;
    }

    /** How large pictures are decoded, in pixels of the screen: as they are shown, so that drawing them is a mere copy. */
    int edge() {
        return (int) Math.ceil(size.picture() * density);
    }

    LazyPicture picture() {
        return pictures.box(edge());
    }

    void showPicture(LazyPicture box, CatalogRow row) {
        pictures.show(box, ProductPicture.of(row), row.vendor());
    }
}
