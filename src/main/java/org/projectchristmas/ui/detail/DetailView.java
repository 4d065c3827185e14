package org.projectchristmas.ui.detail;

import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.changes.ChangeLine;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.KeyValueGrid;
import org.projectchristmas.ui.control.LazyPicture;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.StatusPill;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;
import org.projectchristmas.ui.fx.TextClipboard;

/** The screen beside the table. */
public final class DetailView {
    /** How many changes are shown at first. */
    private static final int FEW_CHANGES = 8;

    /** How many offers of other shops are shown at first. */
    private static final int FEW_RIVALS = 12;

    /** The picture is drawn in about 360 pixels; twice that is sharp on a dense screen. */
    private static final int PICTURE = 720;

    private final DetailViewModel model;
    private final Messages messages;
    private final Formats formats;
    private final Shortcuts shortcuts;
    private final PictureBoxes pictures;
    private final LazyPicture picture;
    private final HistorySection history;
    private final PagedRows<Sheet.Rival> rivalRows;
    private final PagedRows<ChangeLine> changeRows;
    private final FoldedText text;
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
    private HBox head;

    @FXML
    private Label place;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private VBox historySection;

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
    private VBox descriptionSection;

    @FXML
    private VBox description;

    @FXML
    private Label descriptionNote;

    /**
     * @param shortcuts takes the keys; they work once it is installed in the window
     */
    public DetailView(
            DetailViewModel model, PictureBoxes pictures, Messages messages, Formats formats, Shortcuts shortcuts) {
        this.model = model;
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.formats = formats;
        history = new HistorySection(messages, formats, () -> model.tell(messages.text("detail.copied.history")));
        rivalRows = new PagedRows<>(FEW_RIVALS, each -> new RivalRow(each, messages, model::select), messages, formats);
        changeRows = new PagedRows<>(FEW_CHANGES, ChangeRow::new, messages, formats);
        text = new FoldedText(messages);
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

    /** How the history is shown, of this product and the next. */
    public ObjectProperty<HistoryLook> historyLookProperty() {
        return history.lookProperty();
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
        historySection.getChildren().add(history);
        rivals.getChildren().add(rivalRows);
        changes.getChildren().add(changeRows);
        description.getChildren().add(text);
        key("detail.previous", "Alt+Up", previous);
        key("detail.next", "Alt+Down", next);
        model.placeProperty().subscribe(this::showPlace);
        key("detail.open.help", "Shortcut+O", open);
        key("detail.copySku", "Shortcut+Shift+C", copySku);
        key("detail.copyLink", "Shortcut+Shift+L", copyLink);
        key("detail.refresh", "Shortcut+R", refresh);
        problem.textProperty().bind(model.problemProperty());
        showWhile(problem, problem.textProperty().isNotEmpty().get());
        problem.textProperty().subscribe(text -> showWhile(problem, !text.isEmpty()));
        model.problemProperty().subscribe(_ -> explainNothing());
        model.readingProperty().subscribe(_ -> explainNothing());
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

    /** Says why there is no product to be seen. */
    private void explainNothing() {
        String why = model.problemProperty().get();
        if (!why.isEmpty()) {
            empty.explain("fth-alert-triangle", messages.text("detail.failed.title"), why);
        } else if (model.readingProperty().get()) {
            empty.announce(messages.text("detail.reading"));
        } else {
            empty.explain("fth-gift", messages.text("detail.empty.title"), messages.text("detail.empty.text"));
        }
    }

    private void show(@Nullable Sheet sheet) {
        boolean another = shown == null || sheet == null || shown.id() != sheet.id();
        shown = sheet;
        empty.setVisible(sheet == null);
        scroll.setVisible(sheet != null);
        head.setVisible(sheet != null);
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
        history.show(sheet.curve());
        showRivals(sheet.rivals());
        facts.show(sheet.facts());
        changeRows.show(sheet.changes());
        showWhile(changesSection, !sheet.changes().isEmpty());
        showDescription(sheet);
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

    private void showPlace(Place now) {
        previous.setDisable(!now.hasPrevious());
        next.setDisable(!now.hasNext());
        place.setText(
                now.position() < 0
                        ? ""
                        : messages.text(
                                "detail.place", formats.count(now.position() + 1L), formats.count(now.count())));
    }

    private void showRivals(Sheet.Rivals others) {
        rivalRows.show(others.all());
        showWhile(rivals, !others.all().isEmpty());
        showText(rivalsNote, others.note().isEmpty() ? null : others.note());
    }

    private void showDescription(Sheet sheet) {
        String told = sheet.description();
        text.show(told == null ? "" : told);
        showText(descriptionNote, sheet.descriptionNote());
        showWhile(descriptionSection, told != null && !told.isEmpty());
    }

    private static void showText(Label label, @Nullable String text) {
        label.setText(text == null ? "" : text);
        showWhile(label, text != null);
    }

    private static void showWhile(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void openAtShop() {
        model.openAtShop();
    }

    @FXML
    private void copySku() {
        if (shown != null && shown.sku() != null) {
            copy(shown.sku(), messages.text("detail.copied", shown.sku()));
        }
    }

    @FXML
    private void copyLink() {
        if (shown != null) {
            copy(shown.product().links().page().toString(), messages.text("detail.copied.link"));
        }
    }

    @FXML
    private void refresh() {
        model.refresh();
    }

    /** @param told says so, since a clipboard shows nothing */
    private void copy(@Nullable String text, String told) {
        if (text != null) {
            TextClipboard.put(text);
            model.tell(told);
        }
    }
}
