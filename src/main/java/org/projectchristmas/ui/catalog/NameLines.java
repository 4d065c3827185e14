package org.projectchristmas.ui.catalog;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.projectchristmas.catalog.search.CatalogRow;

/** A product's name, and under it series and artist where they are known. */
final class NameLines extends VBox {
    private final HighlightedLabel name = new HighlightedLabel();
    private final HighlightedLabel lore = new HighlightedLabel();

    NameLines() {
        getStyleClass().add("name-lines");
        name.getStyleClass().add("name");
        lore.getStyleClass().add("lore");
        getChildren().addAll(name, lore);
    }

    void show(CatalogRow row, WordMatches matches) {
        name.show(row.name(), matches.in(row.name()));
        String known =
                Stream.of(row.series(), row.artist()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        lore.show(known, matches.in(known));
        lore.setVisible(!known.isEmpty());
        lore.setManaged(!known.isEmpty());
    }
}
