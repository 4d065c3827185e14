package org.projectchristmas.ui.help;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.control.Overlay;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.help.StepPicture.Ball;

/** What a new collector is told, in three cards. Whatever runs behind them goes on. */
public final class FirstStepsView {
    private final FirstStepsViewModel model = new FirstStepsViewModel();
    private final Overlay overlay;
    private final Messages messages;
    private final Runnable read;
    private final StackPane picture = new StackPane();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label place = new Label();
    private final Button skip = new Button();
    private final Button back = new Button();
    private final Button next = new Button();
    private final VBox card;

    /** @param read is told when the cards are closed, read or skipped */
    public FirstStepsView(Overlay overlay, Messages messages, Runnable read) {
        this.overlay = overlay;
        this.messages = messages;
        this.read = read;
        picture.getStyleClass().add("step-frame");
        title.getStyleClass().add("step-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("step-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add("step-place");
        skip.setId("steps-skip");
        skip.setText(messages.text("steps.skip"));
        skip.setOnAction(_ -> overlay.close());
        back.setId("steps-back");
        back.setText(messages.text("steps.back"));
        back.setOnAction(_ -> model.back());
        next.setId("steps-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setOnAction(_ -> goOn());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(skip, space, place, back, next);
        buttons.getStyleClass().add("step-buttons");
        var words = new VBox(title, text);
        words.getStyleClass().add("step-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        card = new VBox(picture, words, buttons);
        card.setId("first-steps");
        card.getStyleClass().addAll("card", "first-steps");
        card.getStylesheets()
                .add(Objects.requireNonNull(FirstStepsView.class.getResource("help.css"), "help.css")
                        .toExternalForm());
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.cardProperty().subscribe(this::show);
    }

    /** Opens the first card; closes them if they are open. */
    public void toggle() {
        if (overlay.shows(card)) {
            overlay.close();
            return;
        }
        model.start();
        show();
        overlay.open(new Overlay.Panel(card, Pos.CENTER, next, read));
    }

    private void goOn() {
        if (!model.next()) {
            overlay.close();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, PAGE_DOWN -> model.next();
            case LEFT, PAGE_UP -> model.back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show() {
        int number = model.cardProperty().get() + 1;
        title.setText(messages.text("steps.title." + number));
        text.setText(messages.text("steps.text." + number));
        place.setText(messages.text("steps.place", number, FirstStepsViewModel.CARDS));
        card.setAccessibleText(title.getText());
        next.setText(messages.text(model.isLast() ? "steps.done" : "steps.next"));
        // A screen reader that arrives at the button tells the card first.
        next.setAccessibleHelp(title.getText() + ". " + text.getText());
        back.setDisable(model.isFirst());
        picture.getChildren().setAll(new StepPicture(balls(number)));
    }

    private List<Ball> balls(int number) {
        return switch (number) {
            case 1 ->
                List.of(
                        ball(Feather.SHOPPING_BAG, "shops", "evergreen"),
                        ball(Feather.REFRESH_CW, "read", "gold"),
                        ball(Feather.GIFT, "catalog", "berry"));
            case 2 ->
                List.of(
                        ball(Feather.SEARCH, "search", "gold"),
                        ball(Feather.SLIDERS, "filters", "evergreen"),
                        ball(Feather.COMMAND, "palette", "berry"));
            default ->
                List.of(
                        ball(Feather.CLOCK, "polite", "evergreen"),
                        ball(Feather.HARD_DRIVE, "yours", "berry"),
                        ball(Feather.SETTINGS, "settings", "gold"));
        };
    }

    private Ball ball(Feather icon, String word, String tone) {
        return new Ball(icon, messages.text("steps.ball." + word), tone);
    }
}
