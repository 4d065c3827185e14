package org.projectchristmas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.palette.PaletteEntry;
import org.projectchristmas.ui.palette.PaletteSource;
import org.projectchristmas.ui.views.ViewsViewModel;

/**
 * The saved views as the palette offers them.
 *
 * @param arrived is told when the catalog shows one
 */
record SavedPlaces(ViewsViewModel views, Messages messages, Runnable arrived) implements PaletteSource {
    @Override
    public List<PaletteEntry> entries() {
        var entries = new ArrayList<PaletteEntry>();
        for (var row : views.rows()) {
            Long id = row.id();
            if (id != null) {
                entries.add(new PaletteEntry(
                        "view/" + id,
                        messages.text("palette.kind.view"),
                        row.name(),
                        Feather.BOOKMARK,
                        List.of(),
                        () -> show(id)));
            }
        }
        return entries;
    }

    private void show(long id) {
        views.open(id);
        arrived.run();
    }
}
