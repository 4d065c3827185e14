package org.projectchristmas.ui.control;

import static org.projectchristmas.ui.fx.Patience.await;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.fx.StagedView;

class ScrollBarRoomIT {
    private final StagedView staged = new StagedView();

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void columnsShareWhatIsLeftByAScrollBarThatGetsItsStyleLate() {
        var column = new TableColumn<String, String>("Name");
        staged.show(600, 300, () -> {
            var table = new TableView<String>();
            column.setCellValueFactory(features -> new ReadOnlyStringWrapper(features.getValue()));
            table.getColumns().add(column);
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
            ScrollBarRoom.shared(table);
            IntStream.range(0, 80).forEach(each -> table.getItems().add("No. " + each));
            return table;
        });
        await(() -> staged.isSeen("No. 0"));

        TableView<?> table = column.getTableView();
        ScrollBar bar = staged.robot
                .lookup(node -> node instanceof ScrollBar each && each.isVisible())
                .query();
        staged.robot.interact(() -> {
            bar.setStyle("-fx-pref-width: 34px");
            table.getScene().getWindow().setHeight(360);
        });
        await(() -> bar.getWidth() == 34);
        await(() -> Math.abs(table.getWidth() - column.getWidth() - bar.getWidth()) < 3);
    }
}
