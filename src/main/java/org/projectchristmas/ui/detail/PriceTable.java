package org.projectchristmas.ui.detail;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** The numbers of a price history in rows, the newest on top. */
final class PriceTable extends VBox {
    private static final int FEW = 12;

    private final Messages messages;
    private final PagedRows<PriceCurve.Row> rows;

    PriceTable(Messages messages, Formats formats) {
        this.messages = messages;
        rows = new PagedRows<>(FEW, PriceTable::row, messages, formats);
        getStyleClass().add("price-table");
        var head = line(
                messages.text("detail.history.date"),
                messages.text("detail.price"),
                messages.text("detail.history.change"),
                messages.text("detail.stock"));
        head.getStyleClass().add("head");
        getChildren().setAll(head, rows);
    }

    /** @param oldestFirst as they were recorded */
    void show(List<PriceCurve.Row> oldestFirst) {
        rows.show(oldestFirst.reversed());
    }

    /** The same for a spreadsheet, with a line that names the columns. */
    String plain(List<PriceCurve.Row> oldestFirst) {
        var text = new StringBuilder(String.join(
                "\t",
                messages.text("detail.history.date"),
                messages.text("detail.price"),
                messages.text("changes.field.currency"),
                messages.text("detail.history.change"),
                messages.text("detail.stock")));
        for (PriceCurve.Row row : oldestFirst.reversed()) {
            text.append('\n').append(row.plain());
        }
        return text.append('\n').toString();
    }

    private static Node row(PriceCurve.Row row) {
        return line(row.date(), row.price(), row.change(), row.stock().text());
    }

    private static GridPane line(String date, String price, String change, String stock) {
        var line = new GridPane();
        line.getStyleClass().add("line");
        line.addRow(0, cell(date), cell(price), cell(change), cell(stock));
        line.getColumnConstraints()
                .setAll(column(34, HPos.LEFT), column(20, HPos.RIGHT), column(21, HPos.RIGHT), column(25, HPos.RIGHT));
        return line;
    }

    private static Label cell(String text) {
        var cell = new Label(text);
        cell.setWrapText(true);
        return cell;
    }

    private static ColumnConstraints column(double percent, HPos side) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(side);
        return column;
    }
}
