package org.projectchristmas.ui.runs;

import java.time.Duration;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.WholeTexts;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Showing;

/** The screen of past refreshes: the list on the left, the chosen one on the right. */
public final class RunsView {
    private static final Duration PACE = Duration.ofSeconds(2);
    /** In a narrower list, in pixels, a refresh takes three lines. */
    private static final double ROOM_FOR_TWO_LINES = 400;

    private final RunsViewModel model;
    private final Messages messages;
    private final RunsTools tools;
    private final Parent root;
    private boolean isRefilling;

    @FXML
    private ListView<RunLine> list;

    @FXML
    private EmptyState none;

    @FXML
    private Region sheetFrame;

    @FXML
    private Label title;

    @FXML
    private Label when;

    @FXML
    private Label found;

    @FXML
    private Label advice;

    @FXML
    private Button changes;

    @FXML
    private Button held;

    @FXML
    private VBox parts;

    @FXML
    private Label mishapsTitle;

    @FXML
    private VBox mishaps;

    public RunsView(RunsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        tools = new RunsTools(model, messages);
        root = FxmlView.load(this, messages);
        Showing.of(root).subscribe(model::show);
    }

    /** The state of the screen, on the JavaFX thread. */
    public static RunsViewModel model(
            RunsSources sources,
            RunsActions actions,
            Background background,
            LiveBinding live,
            Messages messages,
            Formats formats) {
        return new RunsViewModel(
                sources,
                actions,
                new RunWriter(messages, formats, sources.shops()),
                background,
                live,
                action -> Paced.onFxThread(action, PACE));
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new RunCell(false));
        // Rows that are made anew amid a layout would be as high as those before.
        list.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_TWO_LINES)
                .subscribe(
                        (_, isNarrow) -> new FxThread().execute(() -> list.setCellFactory(_ -> new RunCell(isNarrow))));
        list.setAccessibleText(messages.text("runs.list"));
        WholeTexts.within(list);
        Shortcuts.explain(changes, messages.text("runs.changes.help"));
        Shortcuts.explain(held, messages.text("runs.held.help"));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !isRefilling) {
                model.chosenProperty().set(line);
            }
        });
        model.linesProperty().subscribe(this::showLines);
        model.problemProperty().subscribe(_ -> explainNone());
        model.readProperty().subscribe(_ -> explainNone());
        model.chosenProperty().subscribe(this::select);
        model.sheetProperty().subscribe(this::showSheet);
    }

    private void showLines(List<RunLine> lines) {
        isRefilling = true;
        list.getItems().setAll(lines);
        isRefilling = false;
        showWhile(list, !lines.isEmpty());
        explainNone();
        select(model.chosenProperty().get());
    }

    private void explainNone() {
        String problem = model.problemProperty().get();
        if (!problem.isEmpty()) {
            none.explain("fth-alert-triangle", messages.text("runs.failed"), problem);
        } else if (model.readProperty().get()) {
            none.explain("fth-clock", messages.text("runs.none"), messages.text("runs.none.text"));
        } else {
            none.announce(messages.text("runs.reading"));
        }
        none.setVisible(model.linesProperty().get().isEmpty());
    }

    private void select(@Nullable RunLine line) {
        if (line != null) {
            list.getSelectionModel().select(line);
        }
    }

    private void showSheet(RunSheet sheet) {
        sheetFrame.setVisible(!sheet.equals(RunSheet.NOTHING));
        title.setText(sheet.title());
        when.setText(sheet.when());
        found.setText(sheet.found());
        advice.setText(sheet.advice());
        showWhile(advice, !sheet.advice().isEmpty());
        showWhile(held, sheet.hasHeld());
        parts.getChildren()
                .setAll(sheet.parts().stream()
                        .map(each -> new RunPart(each, messages).root())
                        .toList());
        mishaps.getChildren()
                .setAll(sheet.mishaps().stream().map(RunsView::mishap).toList());
        showWhile(mishapsTitle, !sheet.mishaps().isEmpty());
        showWhile(mishaps, !sheet.mishaps().isEmpty());
    }

    private static Node mishap(RunSheet.Mishap mishap) {
        var page = new Label(mishap.page());
        page.getStyleClass().add("page");
        var text = new Label(mishap.text());
        text.getStyleClass().add("text");
        text.setWrapText(true);
        var words = new VBox(page, text);
        words.setMinWidth(0);
        var line = new HBox(Icons.of(mishap.isHeld() ? Feather.HELP_CIRCLE : Feather.ALERT_CIRCLE), words);
        line.getStyleClass().add("mishap");
        return line;
    }

    private static void showWhile(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void showChanges() {
        model.showChanges();
    }

    @FXML
    private void showHeld() {
        model.showHeld();
    }

    public Parent root() {
        return root;
    }

    /** The summary and the filter, for the row above. */
    public Parent tools() {
        return tools.root();
    }
}
