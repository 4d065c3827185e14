package org.projectchristmas.ui.activity;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.projectchristmas.ui.control.CardGrid;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Ticking;

/** A lane for each shop, and what needs a look. */
final class LanesView {
    /** How old the times of the next runs may be. */
    private static final Duration PAUSE = Duration.seconds(30);

    private final ActivityViewModel model;
    private final Messages messages;
    private final ActivityActions actions;
    private final Shortcuts shortcuts;
    private final List<LaneCard> cards = new ArrayList<>();
    private final Parent root;

    @FXML
    private CardGrid lanes;

    @FXML
    private ListView<Notice> notices;

    @FXML
    private HBox noNotices;

    /** @param shortcuts takes the keys of the lanes; they work once it is installed in the window */
    LanesView(ActivityViewModel model, Messages messages, Shortcuts shortcuts, ActivityActions actions) {
        this.actions = actions;
        this.model = model;
        this.messages = messages;
        this.shortcuts = shortcuts;
        root = FxmlView.load(this, messages);
        Ticking.whileShowing(root, PAUSE, model::readAround);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        notices.setCellFactory(_ -> new NoticeCell(model, messages, notices.widthProperty()));
        notices.setFocusTraversable(false);
        model.noticesProperty().subscribe(this::showNotices);
        model.lanesProperty().subscribe(this::showLanes);
    }

    private void showLanes(List<Lane> all) {
        boolean same = cards.stream()
                .map(LaneCard::vendor)
                .toList()
                .equals(all.stream().map(Lane::vendor).toList());
        if (!same) {
            layOut(all);
        }
        for (int i = 0; i < all.size(); i++) {
            cards.get(i).show(all.get(i));
        }
    }

    private void layOut(List<Lane> all) {
        cards.clear();
        lanes.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            var card = new LaneCard(all.get(i).vendor(), model, messages, actions);
            card.bindKeys(shortcuts, i + 1);
            cards.add(card);
            lanes.getChildren().add(card.root());
        }
    }

    private void showNotices(List<Notice> all) {
        notices.getItems().setAll(all);
        notices.setVisible(!all.isEmpty());
        notices.setManaged(!all.isEmpty());
        noNotices.setVisible(all.isEmpty());
    }
}
