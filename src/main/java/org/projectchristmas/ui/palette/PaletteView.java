package org.projectchristmas.ui.palette;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.control.Overlay;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;

/** The palette over a window: a box to type in, and below it what can be done. */
public final class PaletteView {
    private static final double ROW = 42;
    private static final int ROWS = 10;

    private final PaletteViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final TextField box = new TextField();
    private final ListView<PaletteMatch> list = new ListView<>();
    private final Label count = new Label();
    private final Label none = new Label();
    private final VBox card;

    public PaletteView(PaletteViewModel model, Overlay overlay, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        box.setId("palette-box");
        box.setPromptText(messages.text("palette.prompt"));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setAccessibleText(messages.text("palette.box"));
        box.textProperty().bindBidirectional(model.wordsProperty());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setItems(model.matches());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.text("palette.list"));
        list.setCellFactory(_ -> new PaletteCell(this::take));
        none.setText(messages.text("palette.none"));
        none.getStyleClass().add("none");
        none.managedProperty().bind(none.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        var top = new HBox(Icons.of(Feather.COMMAND), box);
        top.getStyleClass().add("palette-top");
        var hint = new Label(messages.text("palette.hint"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bottom = new HBox(hint, space, count);
        bottom.getStyleClass().add("palette-bottom");
        card = new VBox(top, list, none, bottom);
        card.setId("palette");
        card.getStyleClass().addAll("card", "palette");
        card.getStylesheets()
                .add(Objects.requireNonNull(PaletteView.class.getResource("palette.css"), "palette.css")
                        .toExternalForm());
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        model.markedProperty().subscribe(_ -> showMarked());
        // The list forgets what was marked when other entries take the place of its own.
        model.matches().addListener((ListChangeListener<PaletteMatch>) _ -> showCount());
        model.foundProperty().subscribe(_ -> showCount());
    }

    /** Opens it with nothing typed; closes it if it is open. */
    public void toggle() {
        if (overlay.shows(card)) {
            overlay.close();
            return;
        }
        model.open();
        overlay.open(new Overlay.Panel(card, Pos.TOP_CENTER, box, () -> {}));
        showCount();
    }

    private void showCount() {
        int found = model.foundProperty().get();
        none.setVisible(found == 0);
        list.setVisible(found > 0);
        double rows = Math.clamp(model.matches().size(), 1, ROWS) * ROW + 10;
        list.setPrefHeight(rows);
        list.setMinHeight(ROW);
        count.setText(messages.text("palette.count", found));
        showMarked();
    }

    private void showMarked() {
        int marked = model.markedProperty().get();
        if (marked < 0 || marked >= model.matches().size()) {
            list.getSelectionModel().clearSelection();
            box.setAccessibleHelp(messages.text("palette.none"));
            return;
        }
        list.getSelectionModel().clearAndSelect(marked);
        list.scrollTo(Math.max(0, marked - ROWS / 2));
        var entry = model.matches().get(marked).entry();
        // The keyboard stays in the box; by this a screen reader tells what Enter would do.
        box.setAccessibleHelp(messages.text("palette.marked", entry.text(), entry.kind()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> jump(ROWS);
            case PAGE_UP -> jump(-ROWS);
            case TAB -> model.move(event.isShiftDown() ? -1 : 1);
            case ENTER -> {
                int marked = model.markedProperty().get();
                if (marked >= 0) {
                    take(model.matches().get(marked));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void jump(int by) {
        int last = model.matches().size() - 1;
        if (last >= 0) {
            model.markedProperty().set(Math.clamp(model.markedProperty().get() + by, 0, last));
        }
    }

    private void take(PaletteMatch match) {
        model.use(match.entry());
        // First the keyboard goes back to where it was, then what was chosen may take it elsewhere.
        overlay.close();
        match.entry().action().run();
    }
}
