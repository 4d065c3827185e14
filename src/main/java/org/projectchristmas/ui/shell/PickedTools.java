package org.projectchristmas.ui.shell;

import java.net.URI;
import java.util.List;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.ui.catalog.PickedActions;

/** Lets the table's selection use the desktop, the refreshes and the notices of the window. */
record PickedTools(Desktop desktop, RefreshViewModel refresh, Notices notices) implements PickedActions {
    @Override
    public void browse(URI page) {
        desktop.open(page);
    }

    @Override
    public void refresh(VendorId vendor, List<Long> products) {
        refresh.start(new RefreshScope.Products(vendor, products));
    }

    @Override
    public void tell(String sentence) {
        notices.tell(sentence);
    }

    @Override
    public void complain(String sentence, ErrorCode code) {
        notices.complain(sentence, code);
    }
}
