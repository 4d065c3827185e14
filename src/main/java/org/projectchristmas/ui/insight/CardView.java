package org.projectchristmas.ui.insight;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.insight.Question;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.RankedBars;
import org.projectchristmas.ui.control.Segments;
import org.projectchristmas.ui.control.ValueChart;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.TextClipboard;

/** One question with its answer, as far as it is known, and what can be done with it. */
final class CardView {
    /** A picture of twice the size is sharp where it is pasted. */
    private static final double PICTURE_SCALE = 2;

    private final InsightViewModel model;
    private final Messages messages;
    private final Consumer<String> tell;
    private final Parent root;
    private @Nullable Card shown;
    private int figure;

    @FXML
    private VBox frame;

    @FXML
    private Label title;

    @FXML
    private Label finding;

    @FXML
    private HBox choice;

    @FXML
    private StackPane body;

    @FXML
    private Label note;

    @FXML
    private HBox tools;

    @FXML
    private Button rows;

    @FXML
    private Button picture;

    @FXML
    private Button table;

    CardView(InsightViewModel model, Question question, Messages messages, Consumer<String> tell) {
        this.model = model;
        this.messages = messages;
        this.tell = tell;
        root = FxmlView.load(this, messages);
        root.setId("insight-" + question.word());
        title.setText(model.title(question));
        Shortcuts.explain(rows, messages.text("insight.rows.help", title.getText()));
        Shortcuts.explain(picture, messages.text("insight.picture.help", title.getText()));
        Shortcuts.explain(table, messages.text("insight.table.help", title.getText()));
        model.stateOf(question).subscribe(this::show);
    }

    private void show(CardState state) {
        switch (state) {
            case CardState.Waiting() -> blank(new Label(messages.text("insight.waiting")), "waiting");
            case CardState.Failed(String code) -> {
                var why = new EmptyState();
                why.setIconLiteral("fth-alert-circle");
                why.setTitle(messages.text("insight.failed.title"));
                why.setText(messages.text("insight.failed.text", code));
                blank(why, "failed");
            }
            case CardState.Answered(Card card) -> show(card);
        }
    }

    private void blank(Node node, String style) {
        shown = null;
        node.getStyleClass().add(style);
        finding.setText("");
        note.setText("");
        showWhile(finding, false);
        showWhile(note, false);
        showWhile(choice, false);
        tools.setVisible(false);
        body.getChildren().setAll(node);
    }

    private void show(Card card) {
        shown = card;
        finding.setText(card.finding());
        note.setText(card.note());
        showWhile(finding, !card.figures().isEmpty());
        showWhile(note, !card.note().isEmpty());
        tools.setVisible(!card.figures().isEmpty());
        rows.setVisible(card.rows() != null);
        if (card.rows() instanceof Goal.Search(var _, long count)) {
            rows.setText(messages.text("insight.rows.count", count));
        }
        figure = Math.min(figure, Math.max(0, card.figures().size() - 1));
        choose(card);
        if (card.figures().isEmpty()) {
            var nothing = new EmptyState();
            nothing.setIconLiteral("fth-inbox");
            nothing.setText(card.finding());
            body.getChildren().setAll(nothing);
        } else {
            draw(card);
        }
    }

    private void choose(Card card) {
        List<Figure> figures = card.figures();
        showWhile(choice, figures.size() > 1);
        if (figures.size() > 1) {
            ObjectProperty<Integer> chosen = new SimpleObjectProperty<>(figure);
            choice.getChildren()
                    .setAll(new Segments<>(
                            IntStream.range(0, figures.size()).boxed().toList(),
                            each -> figures.get(each).name(),
                            chosen,
                            title.getText()));
            chosen.subscribe((_, now) -> {
                figure = now;
                draw(card);
            });
        }
    }

    private void draw(Card card) {
        body.getChildren()
                .setAll(
                        switch (card.figures().get(figure)) {
                            case Figure.Chart chart -> chart(chart, card);
                            case Figure.Ranks ranks -> ranks(ranks);
                        });
    }

    private Region chart(Figure.Chart drawn, Card card) {
        var chart = new ValueChart();
        chart.show(drawn.data(), messages.text("insight.chart", title.getText(), card.finding()));
        chart.onChoose(
                point -> {
                    Goal goal = drawn.goals().of(point);
                    if (goal != null) {
                        model.open(goal);
                    }
                },
                point -> rowsOf(drawn.goals().of(point)));
        return chart;
    }

    /** How many rows there are; empty if there are none. */
    private String rowsOf(@Nullable Goal goal) {
        return goal instanceof Goal.Search(var _, long count) ? messages.text("insight.rows.of", count) : "";
    }

    private Region ranks(Figure.Ranks ranks) {
        var bars = new RankedBars();
        bars.show(ranks.lines().stream().map(Figure.Rank::line).toList());
        bars.onChoose(line -> model.open(ranks.lines().get(line).goal()));
        return bars;
    }

    private static void showWhile(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void showRows() {
        if (shown != null && shown.rows() != null) {
            model.open(shown.rows());
        }
    }

    /** Without the buttons, which would be dead in a picture. */
    @FXML
    private void copyPicture() {
        tools.setVisible(false);
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PICTURE_SCALE, PICTURE_SCALE));
        parameters.setFill(Color.TRANSPARENT);
        var image = frame.snapshot(parameters, null);
        tools.setVisible(true);
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
        tell.accept(messages.text("insight.picture.done", title.getText()));
    }

    @FXML
    private void copyTable() {
        if (shown != null) {
            TextClipboard.put(shown.table());
            tell.accept(messages.text("insight.table.done", title.getText()));
        }
    }

    Parent root() {
        return root;
    }
}
