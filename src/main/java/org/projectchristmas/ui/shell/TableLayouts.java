package org.projectchristmas.ui.shell;

import org.projectchristmas.ui.catalog.CatalogView;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.views.Layouts;

/** The catalog's pane, laid out as views want it. */
record TableLayouts(CatalogView table) implements Layouts {
    @Override
    public Arrangement now() {
        return table.arrangement();
    }

    @Override
    public void arrange(Arrangement wanted) {
        table.arrange(wanted);
    }

    @Override
    public void watch(Runnable changed) {
        table.watchArrangement(changed);
    }
}
