package org.projectchristmas.ui.insight;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.projectchristmas.insight.Question;
import org.projectchristmas.ui.control.CardGrid;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Showing;

/** The page of answers: a card for each, in as many columns as there is room for. */
public final class InsightView {
    /** With the side bar open, a window of 1280 has room for two, one of 1920 for three. */
    private static final double NARROWEST = 440;

    private final InsightViewModel model;
    private final Parent root;

    @FXML
    private Label subtitle;

    @FXML
    private Button again;

    @FXML
    private ScrollPane scroll;

    @FXML
    private EmptyState empty;

    /** @param tell says to the collector what was done */
    public InsightView(InsightViewModel model, Messages messages, Consumer<String> tell) {
        this.model = model;
        root = FxmlView.load(this, messages);
        var grid = new CardGrid(NARROWEST);
        for (Question each : Question.values()) {
            grid.getChildren().add(new CardView(model, each, messages, tell).root());
        }
        scroll.setContent(grid);
        subtitle.textProperty().bind(model.summaryProperty());
        Shortcuts.explain(again, messages.text("insight.again.help"));
        model.emptyProperty().subscribe(isEmpty -> {
            scroll.setVisible(!isEmpty);
            empty.setVisible(isEmpty);
        });
        Showing.of(root).subscribe(model::show);
    }

    /** The view-model of a window. */
    public static InsightViewModel model(
            InsightSources sources, Background background, LiveBinding live, Messages messages, Formats formats) {
        return new InsightViewModel(
                sources,
                new CardWriter(messages, formats),
                background,
                live,
                action -> Paced.onFxThread(action, InsightViewModel.REST));
    }

    @FXML
    private void retry() {
        model.retry();
    }

    public Parent root() {
        return root;
    }
}
