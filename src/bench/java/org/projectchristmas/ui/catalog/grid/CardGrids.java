package org.projectchristmas.ui.catalog.grid;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Groups;
import org.projectchristmas.ui.catalog.list.Picked;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.catalog.list.ResultList;
import org.projectchristmas.ui.catalog.list.Shown;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** The same cards in the program's own grid and in that of ControlsFX, to be compared. */
public final class CardGrids {
    private CardGrids() {}

    /** The program's own. */
    public static Region own(SearchResult answer, Messages messages, Formats formats, PictureBoxes pictures) {
        return own(new Shown(answer, List.of(), -1, -1), messages, formats, pictures);
    }

    /** The program's own, in groups by year. */
    public static Region grouped(SearchResult answer, Messages messages, Formats formats, PictureBoxes pictures) {
        var groups = Groups.of(answer, Arrangement.Grouping.YEAR, Cancellation.never());
        return own(new Shown(answer, List.of(), Picks.none(answer), -1, groups), messages, formats, pictures);
    }

    private static Region own(Shown shown, Messages messages, Formats formats, PictureBoxes pictures) {
        var list = new ResultList();
        list.show(shown);
        var grid = new ProductGrid(new Picked(), new CardParts(messages, formats, pictures), list);
        grid.show(shown);
        return catalog(grid);
    }

    /** That of ControlsFX. */
    public static Region gridView(SearchResult answer, Messages messages, Formats formats, PictureBoxes pictures) {
        var parts = new CardParts(messages, formats, pictures);
        var view = new GridView<CatalogRow>(FXCollections.observableList(new Rows(answer)));
        view.getStyleClass().add("product-grid");
        view.setCellWidth(parts.size().picture() + 2 * CardSize.PADDING);
        view.setCellHeight(parts.size().height());
        view.setHorizontalCellSpacing(6);
        view.setVerticalCellSpacing(6);
        view.setCellFactory(_ -> new CardCell(parts));
        return catalog(view);
    }

    private static Region catalog(Region grid) {
        var pane = new StackPane(grid);
        pane.getStyleClass().add("catalog");
        return pane;
    }

    private static final class Rows extends AbstractList<CatalogRow> {
        private final SearchResult answer;

        Rows(SearchResult answer) {
            this.answer = answer;
        }

        @Override
        public CatalogRow get(int position) {
            return answer.row(position);
        }

        @Override
        public int size() {
            return answer.size();
        }
    }

    private static final class CardCell extends GridCell<CatalogRow> {
        private final ProductCard card;

        CardCell(CardParts parts) {
            card = new ProductCard(parts);
            card.setMinSize(0, 0);
            card.setPrefWidth(parts.size().picture() + 2 * CardSize.PADDING);
        }

        @Override
        protected void updateItem(@Nullable CatalogRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null) {
                // The grid empties each cell for a moment before it fills it; what was shown may stay.
                return;
            }
            card.show(getIndex(), row);
            setGraphic(card);
        }
    }
}
