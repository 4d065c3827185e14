package org.projectchristmas.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.catalog.BranchText;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.palette.PaletteEntry;
import org.projectchristmas.ui.palette.PaletteSource;

/** The places of the catalog as the palette offers them: shelves, shops, years over all shops, years at one. */
final class Places implements PaletteSource {
    private final CatalogViewModel catalog;
    private final List<VendorId> shops;
    private final Messages messages;
    private final Runnable arrived;

    /** @param arrived is told when the catalog shows another place */
    Places(CatalogViewModel catalog, List<VendorId> shops, Messages messages, Runnable arrived) {
        this.catalog = catalog;
        this.shops = List.copyOf(shops);
        this.messages = messages;
        this.arrived = arrived;
    }

    @Override
    public List<PaletteEntry> entries() {
        var counts = catalog.countsProperty().get().byVendor();
        var entries = new ArrayList<PaletteEntry>();
        for (Shelf shelf : Shelf.values()) {
            entries.add(place("shelf/" + shelf, "shelf", Feather.LAYERS, new Branch.Shelf(shelf)));
        }
        shops.forEach(shop ->
                entries.add(place("shop/" + shop.value(), "shop", Feather.SHOPPING_BAG, new Branch.Vendor(shop))));
        var years = new TreeSet<Integer>(Collections.reverseOrder());
        counts.values().forEach(byYear -> years.addAll(byYear.keySet()));
        years.remove(0);
        years.forEach(year -> entries.add(everywhere(year)));
        for (VendorId shop : shops) {
            var byYear = counts.get(shop);
            if (byYear != null) {
                byYear.keySet()
                        .forEach(year -> entries.add(place(
                                "year/" + shop.value() + "/" + year,
                                "year",
                                Feather.CALENDAR,
                                new Branch.Year(shop, year))));
            }
        }
        return entries;
    }

    private PaletteEntry place(String id, String kind, Feather icon, Branch branch) {
        return new PaletteEntry(
                id, messages.text("palette.kind." + kind), BranchText.title(branch, messages), icon, List.of(), () -> {
                    catalog.choose(branch);
                    arrived.run();
                });
    }

    /** A year over all shops is no branch of the tree, but a search. */
    private PaletteEntry everywhere(int year) {
        return new PaletteEntry(
                "year/" + year,
                messages.text("palette.kind.year"),
                messages.text("palette.year", Integer.toString(year)),
                Feather.CALENDAR,
                List.of(),
                () -> {
                    catalog.choose(Branch.ALL);
                    catalog.wordsProperty().set("year:" + year);
                    arrived.run();
                });
    }
}
