package org.projectchristmas.ui.shell;

import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Which row is at the top of a table. */
record TopRow(TableView<?> table) {
    int index() {
        var flow = (VirtualFlow<?>) Objects.requireNonNull(table.lookup(".virtual-flow"));
        return flow.getFirstVisibleCell().getIndex();
    }
}
