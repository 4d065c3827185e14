package org.projectchristmas.ui.catalog.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.cell.AvailabilityPill;
import org.projectchristmas.ui.catalog.cell.HighlightedLabel;
import org.projectchristmas.ui.catalog.cell.NameLines;
import org.projectchristmas.ui.catalog.cell.PriceLines;
import org.projectchristmas.ui.catalog.cell.PriceWords;
import org.projectchristmas.ui.catalog.cell.ProductPicture;
import org.projectchristmas.ui.catalog.cell.WordMatches;
import org.projectchristmas.ui.control.NodeCell;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.TextCell;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Makes the table's cells. */
public final class Cells {
    private static final Duration LATELY = Duration.ofDays(180);
    /** Thumbnails are drawn in 44 pixels; twice that is sharp on a dense screen. */
    private static final int THUMBNAIL = 88;

    private final Messages messages;
    private final Formats formats;
    private final Clock clock;
    private final PictureBoxes pictures;
    private final PriceWords prices;
    private WordMatches inText = WordMatches.inText(List.of());
    private WordMatches inSku = WordMatches.inSku(List.of());

    public Cells(Messages messages, Formats formats, Clock clock, PictureBoxes pictures) {
        this.messages = messages;
        this.formats = formats;
        prices = new PriceWords(messages, formats);
        this.clock = clock;
        this.pictures = pictures;
    }

    /** Marks these words in cells that are filled from now on. */
    public void mark(Collection<String> words) {
        inText = WordMatches.inText(words);
        inSku = WordMatches.inSku(words);
    }

    TableCell<CatalogRow, CatalogRow> cell(Column column) {
        return switch (column) {
            case PICTURE ->
                new NodeCell<>(
                        pictures.box(THUMBNAIL),
                        (box, row) -> pictures.show(box, ProductPicture.of(row), row.vendor()));
            case NAME -> new NodeCell<>(new NameLines(), (lines, row) -> lines.show(row, inText));
            case YEAR ->
                new TextCell<>(row -> row.year() == null ? "" : row.year().toString());
            case SKU -> new NodeCell<>(new HighlightedLabel(), this::showSku);
            case VENDOR -> new TextCell<CatalogRow>(row -> messages.vendor(row.vendor())).wrapped();
            case PRICE -> new NodeCell<>(new PriceLines(messages, formats), PriceLines::show);
            case AVAILABILITY -> new NodeCell<>(new AvailabilityPill(messages), AvailabilityPill::show);
            case LAST_SEEN -> new TextCell<>(row -> date(row.lastSeenAt()));
            case FIRST_SEEN -> new TextCell<>(row -> date(row.createdAt()));
            case SERIES -> new TextCell<CatalogRow>(row -> text(row.series())).wrapped();
            case NUMBER ->
                new TextCell<>(row -> row.number() == null ? "" : row.number().toString());
            case ARTIST -> new TextCell<CatalogRow>(row -> text(row.artist())).wrapped();
            case BRAND -> new TextCell<CatalogRow>(row -> text(row.brand())).wrapped();
            case CONDITION -> new TextCell<>(row -> text(row.condition()));
            case REGULAR -> new TextCell<>(prices::regular);
            case MOVE -> new TextCell<>(prices::move);
            case CURRENCY -> new TextCell<>(prices::currency);
        };
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    private void showSku(HighlightedLabel label, CatalogRow row) {
        String sku = row.sku() == null ? "" : row.sku();
        label.show(sku, inSku.in(sku));
    }

    /** Without the year within the last months: a column of dates is read down, not across. */
    private String date(Instant instant) {
        boolean lately = instant.isAfter(clock.instant().minus(LATELY));
        return lately ? formats.day(instant) : formats.date(instant);
    }
}
