package org.projectchristmas.ui.log;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.log.LogLine;
import org.projectchristmas.ui.control.Choice;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.FittingPrompt;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Showing;
import org.projectchristmas.ui.fx.TextClipboard;
import org.projectchristmas.ui.log.LogViewModel.Content;
import org.slf4j.event.Level;

/**
 * The log screen. It follows what is written until somebody scrolls up or takes hold of an entry, and again once they return to the
 * end. It reads nothing while it is not to be seen.
 */
public final class LogView {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final LogViewModel model;
    private final Messages messages;
    private final LogActions actions;
    private final LineTexts texts;
    private final List<VendorId> shops;
    private final LogTools tools;
    private final Parent root;

    @FXML
    private TextField words;

    @FXML
    private ComboBox<Choice<VendorId>> vendor;

    @FXML
    private ComboBox<Choice<Level>> level;

    @FXML
    private TextField job;

    @FXML
    private ListView<LogLine> list;

    @FXML
    private VBox detail;

    @FXML
    private Label origin;

    @FXML
    private TextArea whole;

    @FXML
    private VBox empty;

    @FXML
    private EmptyState why;

    @FXML
    private Button older;

    @FXML
    private Button news;

    /**
     * @param shops for the choice of one, in their order
     * @param clock in the zone in which times are shown
     */
    public LogView(
            LogViewModel model,
            List<VendorId> shops,
            Messages messages,
            Formats formats,
            Clock clock,
            LogActions actions) {
        this.model = model;
        this.shops = List.copyOf(shops);
        this.messages = messages;
        this.actions = actions;
        texts = new LineTexts(messages, formats, clock);
        root = FxmlView.load(this, messages);
        tools = new LogTools(model, messages, this::copy, actions.openFolder());
        Showing.of(root).subscribe(model::show);
    }

    public Parent root() {
        return root;
    }

    /** How many entries there are and what can be done with them, to stand where the screen's name stands. */
    public Node tools() {
        return tools.root();
    }

    /** Shows the entries with a code. */
    public void show(ErrorCode code) {
        model.show(code);
    }

    /** Shows the entries of a shop. */
    public void show(VendorId shop) {
        model.show(shop);
    }

    @FXML
    private void initialize() {
        FittingPrompt.in(words, List.of(messages.text("log.words"), messages.text("log.words.short")));
        FittingPrompt.in(job, List.of(messages.text("log.job.prompt")));
        words.textProperty().bindBidirectional(model.wordsProperty());
        job.textProperty().bindBidirectional(model.jobProperty());
        Choice.fill(vendor, messages.text("log.vendor.any"), shops, messages::vendor, model.vendorProperty());
        List<Choice<Level>> levels = Stream.of(Level.TRACE, Level.WARN, Level.ERROR)
                .map(each -> new Choice<>(each, messages.text("log.level.from." + each)))
                .toList();
        Choice.fill(level, levels, model.levelProperty());
        Shortcuts.explain(words, messages.text("log.words.help"));
        Shortcuts.explain(vendor, messages.text("log.vendor.help"));
        Shortcuts.explain(level, messages.text("log.level.help"));
        Shortcuts.explain(job, messages.text("log.job.help"));
        list.setCellFactory(_ -> new LogCell(texts));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().subscribe(this::showWhole);
        model.entriesProperty().subscribe(this::showEntries);
        model.contentProperty().subscribe(_ -> explain());
        model.problemProperty().subscribe(_ -> explain());
        model.followingProperty().subscribe(this::toTheEnd);
        model.waitingProperty().subscribe(count -> {
            news.setVisible(count.longValue() > 0);
            news.setText(messages.text("log.news", count));
        });
        letGoWhenTheyLookBack();
    }

    /** Why there are no entries. */
    private void explain() {
        Content content = model.contentProperty().get();
        empty.setVisible(content != Content.ENTRIES);
        older.setVisible(content == Content.NOTHING || content == Content.FAILED);
        switch (content) {
            case ENTRIES -> {}
            case READING -> why.announce(messages.text("log.reading"));
            case LOOKING -> why.announce(messages.text("log.looking"));
            case NOTHING ->
                why.explain("fth-file-text", messages.text("log.empty.title"), messages.text("log.empty.text"));
            case FAILED ->
                why.explain(
                        "fth-alert-triangle",
                        messages.text("log.failed"),
                        model.problemProperty().get());
        }
    }

    private void showEntries(List<LogLine> entries) {
        list.getItems().setAll(entries);
        list.setFocusTraversable(!entries.isEmpty());
        toTheEnd(model.followingProperty().get());
    }

    private void toTheEnd(boolean following) {
        if (following && !list.getItems().isEmpty()) {
            list.layout();
            list.scrollTo(list.getItems().size() - 1);
            list.layout();
            // The list only guesses its length until it has laid out its end, and stops a line short.
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.setPosition(1);
                flow.scrollPixels(list.getHeight());
            }
        }
    }

    private void letGoWhenTheyLookBack() {
        list.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() > 0) {
                letGo();
            } else if (event.getDeltaY() < 0 && isAtTheEnd()) {
                follow();
            }
        });
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> letGo());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            } else if (event.getCode() == KeyCode.END) {
                follow();
            } else if (event.getCode().isNavigationKey()) {
                letGo();
            }
        });
    }

    private void letGo() {
        model.followingProperty().set(false);
    }

    @FXML
    private void follow() {
        // A chosen entry is one that somebody reads; the list would stay with it.
        list.getSelectionModel().clearSelection();
        model.followingProperty().set(true);
    }

    private boolean isAtTheEnd() {
        return list.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .allMatch(bar -> !bar.isVisible() || bar.getValue() >= bar.getMax() - 1e-6);
    }

    private void showWhole(@Nullable LogLine entry) {
        detail.setVisible(entry != null);
        detail.setManaged(entry != null);
        if (entry != null) {
            origin.setText(texts.origin(entry));
            String trace = String.join("\n", entry.trace());
            whole.setText(trace.isEmpty() ? entry.message() : entry.message() + "\n\n" + trace);
        }
    }

    /** Puts what is selected, or else everything that is shown, on the clipboard. */
    private void copy() {
        List<LogLine> selected = list.getSelectionModel().getSelectedItems();
        List<LogLine> copied = List.copyOf(selected.isEmpty() ? list.getItems() : selected);
        if (copied.isEmpty()) {
            return;
        }
        TextClipboard.put(copied.stream().map(LogLine::toString).collect(Collectors.joining("\n", "", "\n")));
        actions.tell().accept(messages.text("log.copied", copied.size()));
    }

    @FXML
    private void closeDetail() {
        list.getSelectionModel().clearSelection();
    }

    @FXML
    private void searchAllFiles() {
        model.searchAllFiles();
    }
}
