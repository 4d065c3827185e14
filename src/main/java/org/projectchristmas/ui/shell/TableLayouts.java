package org.projectchristmas.ui.shell;

import java.util.function.DoubleSupplier;
import org.projectchristmas.ui.catalog.Arrangement;
import org.projectchristmas.ui.catalog.CatalogView;
import org.projectchristmas.ui.views.Layouts;

/**
 * The catalog's pane, laid out as views want it.
 *
 * @param width of the window, in pixels
 */
record TableLayouts(CatalogView table, DoubleSupplier width) implements Layouts {
    @Override
    public Arrangement now() {
        return table.arrangement();
    }

    @Override
    public void arrange(Arrangement wanted) {
        table.arrange(wanted, width.getAsDouble());
    }

    @Override
    public void watch(Runnable changed) {
        table.watchArrangement(changed);
    }
}
