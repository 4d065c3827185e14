package org.projectchristmas.ui.detail;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.changes.ChangeLine;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.KeyValueGrid;
import org.projectchristmas.ui.control.LazyPicture;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.StatusPill;
import org.projectchristmas.ui.control.StepChart;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** The screen beside the table. */
public final class DetailView {
    /** More make the pane slow to show; the command {@code history} tells the rest. */
    private static final int MOST_CHANGES = 60;

    /** The picture is drawn in about 360 pixels; twice that is sharp on a dense screen. */
    private static final int PICTURE = 720;

    private static final Duration SHORT_HISTORY = Duration.ofDays(2);

    private final DetailViewModel model;
    private final Messages messages;
    private final Formats formats;
    private final Shortcuts shortcuts;
    private final PictureBoxes pictures;
    private final LazyPicture picture;
    private final StepChart chart;
    private final Parent root;
    private Runnable openPicture = () -> {};
    private @Nullable Sheet shown;

    @FXML
    private EmptyState empty;

    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane pictureFrame;

    @FXML
    private Label name;

    @FXML
    private Label byline;

    @FXML
    private Label price;

    @FXML
    private StatusPill stock;

    @FXML
    private StatusPill delisted;

    @FXML
    private Label regular;

    @FXML
    private Label move;

    @FXML
    private FontIcon moveIcon;

    @FXML
    private Button open;

    @FXML
    private Button copySku;

    @FXML
    private Button copyLink;

    @FXML
    private Button refresh;

    @FXML
    private Label problem;

    @FXML
    private StackPane chartFrame;

    @FXML
    private Label historySummary;

    @FXML
    private VBox rivals;

    @FXML
    private Label rivalsNote;

    @FXML
    private KeyValueGrid facts;

    @FXML
    private VBox changesSection;

    @FXML
    private VBox changes;

    @FXML
    private Label changesNote;

    @FXML
    private VBox descriptionSection;

    @FXML
    private Text description;

    /**
     * @param shortcuts takes the keys; they work once it is installed in the window
     */
    public DetailView(
            DetailViewModel model, PictureBoxes pictures, Messages messages, Formats formats, Shortcuts shortcuts) {
        this.model = model;
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.formats = formats;
        chart = new StepChart(this::amount, this::time, this::end, messages.text("detail.history.gap"));
        this.pictures = pictures;
        picture = pictures.box(PICTURE);
        root = FxmlView.load(this, messages);
    }

    /** What is to happen when the picture is to be seen in full. */
    public void setOnOpenPicture(Runnable action) {
        openPicture = action;
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        pictureFrame.getChildren().add(picture);
        Shortcuts.explain(pictureFrame, messages.text("viewer.open"));
        pictureFrame.setFocusTraversable(true);
        pictureFrame.setAccessibleRole(AccessibleRole.BUTTON);
        pictureFrame.setOnMouseClicked(_ -> openPicture.run());
        pictureFrame.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                openPicture.run();
                event.consume();
            }
        });
        chartFrame.getChildren().add(chart);
        key("detail.open.help", "Shortcut+O", open);
        key("detail.copySku", "Shortcut+Shift+C", copySku);
        key("detail.copyLink", "Shortcut+Shift+L", copyLink);
        key("detail.refresh", "Shortcut+R", refresh);
        problem.textProperty().bind(model.problemProperty());
        showWhile(problem, problem.textProperty().isNotEmpty().get());
        problem.textProperty().subscribe(text -> showWhile(problem, !text.isEmpty()));
        refresh.disableProperty().bind(model.refreshingProperty());
        model.sheetProperty().subscribe(this::show);
    }

    private void key(String text, String keys, Button button) {
        shortcuts
                .add(Group.ORNAMENT, messages.text(text), keys, () -> {
                    if (shown != null && !button.isDisabled()) {
                        button.fire();
                    }
                })
                .explain(button);
    }

    private void show(@Nullable Sheet sheet) {
        boolean another = shown == null || sheet == null || shown.id() != sheet.id();
        shown = sheet;
        empty.setVisible(sheet == null);
        scroll.setVisible(sheet != null);
        if (sheet == null) {
            return;
        }
        if (another) {
            scroll.setVvalue(0);
        }
        pictures.show(picture, sheet.picture(), sheet.product().key().vendor());
        name.setText(sheet.name());
        byline.setText(sheet.byline());
        showPrice(sheet);
        open.setDisable(!sheet.openable());
        copySku.setDisable(sheet.sku() == null);
        showHistory(sheet.curve());
        showRivals(sheet.rivals());
        facts.show(sheet.facts());
        showChanges(sheet.changes());
        String text = sheet.description();
        description.setText(text == null ? "" : text);
        showWhile(descriptionSection, text != null);
    }

    private void showPrice(Sheet sheet) {
        Sheet.Price cost = sheet.price();
        price.setText(cost.text());
        stock.setText(sheet.stock().text());
        stock.setTone(sheet.stock().tone());
        showText(delisted, sheet.delisted());
        showText(regular, cost.regular());
        showText(move, cost.move());
        move.getStyleClass().removeAll("down", "up");
        move.getStyleClass().add(cost.dropped() ? "down" : "up");
        moveIcon.setIconCode(cost.dropped() ? Feather.TRENDING_DOWN : Feather.TRENDING_UP);
    }

    private void showHistory(Sheet.PriceCurve curve) {
        showWhile(chartFrame, curve.hasValues());
        chart.show(curve.steps(), curve.end());
        chart.setAccessibleText(curve.summary());
        historySummary.setText(curve.summary());
    }

    private void showRivals(Sheet.Rivals others) {
        rivals.getChildren()
                .setAll(others.all().stream()
                        .map(each -> new RivalRow(each, messages, model::select))
                        .toList());
        showWhile(rivals, !others.all().isEmpty());
        showText(rivalsNote, others.note().isEmpty() ? null : others.note());
    }

    private void showChanges(List<ChangeLine> all) {
        showWhile(changesSection, !all.isEmpty());
        changes.getChildren()
                .setAll(all.stream().limit(MOST_CHANGES).map(ChangeRow::new).toList());
        showText(
                changesNote,
                all.size() <= MOST_CHANGES
                        ? null
                        : messages.text("detail.changes.more", formats.count(all.size() - (long) MOST_CHANGES)));
    }

    private static void showText(Label label, @Nullable String text) {
        label.setText(text == null ? "" : text);
        showWhile(label, text != null);
    }

    private static void showWhile(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private String amount(double value) {
        String currency = shown == null ? Money.USD : shown.curve().currency();
        return formats.money(new Money(BigDecimal.valueOf(value), currency));
    }

    private String time(Instant at) {
        boolean isShort = shown != null
                && !shown.curve().steps().isEmpty()
                && Duration.between(
                                        shown.curve().steps().getFirst().at(),
                                        shown.curve().end())
                                .compareTo(SHORT_HISTORY)
                        < 0;
        return isShort ? formats.dateTime(at) : formats.date(at);
    }

    private String end(Instant at) {
        if (shown == null || shown.curve().steps().isEmpty()) {
            return formats.date(at);
        }
        return formats.end(
                at, shown.curve().steps().getFirst().at(), shown.curve().end());
    }

    @FXML
    private void openAtShop() {
        model.openAtShop();
    }

    @FXML
    private void copySku() {
        if (shown != null && shown.sku() != null) {
            copy(shown.sku());
        }
    }

    @FXML
    private void copyLink() {
        if (shown != null) {
            copy(shown.product().links().page().toString());
        }
    }

    @FXML
    private void refresh() {
        model.refresh();
    }

    private static void copy(@Nullable String text) {
        if (text != null) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        }
    }
}
