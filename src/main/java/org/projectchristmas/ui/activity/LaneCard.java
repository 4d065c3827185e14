package org.projectchristmas.ui.activity;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.control.LabelledProgress;
import org.projectchristmas.ui.control.StatusPill;
import org.projectchristmas.ui.control.YearStrip;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** The lane of one shop. */
final class LaneCard {
    private final VendorId vendor;
    private final ActivityViewModel model;
    private final Messages messages;
    private final ActivityActions actions;
    private final ContextMenu yearMenu = new ContextMenu();
    private final Parent root;

    @FXML
    private Label name;

    @FXML
    private StatusPill status;

    @FXML
    private LabelledProgress listings;

    @FXML
    private LabelledProgress products;

    @FXML
    private Label pace;

    @FXML
    private Label found;

    @FXML
    private Label next;

    @FXML
    private YearStrip years;

    @FXML
    private Hyperlink errors;

    @FXML
    private Button log;

    @FXML
    private Button refresh;

    @FXML
    private Button pause;

    @FXML
    private Button resume;

    @FXML
    private Button cancel;

    private Optional<ErrorCode> code = Optional.empty();

    LaneCard(VendorId vendor, ActivityViewModel model, Messages messages, ActivityActions actions) {
        this.actions = actions;
        this.vendor = vendor;
        this.model = model;
        this.messages = messages;
        root = FxmlView.load(this, messages);
    }

    @FXML
    private void initialize() {
        years.setOnChosen(this::offer);
    }

    private void offer(int year, Point2D where) {
        String shop = messages.vendor(vendor);
        var here = new MenuItem(messages.text("activity.year.refresh", Integer.toString(year), shop));
        here.setOnAction(_ -> model.refresh(vendor, year));
        var everywhere = new MenuItem(messages.text("activity.year.refresh-all", Integer.toString(year)));
        everywhere.setOnAction(_ -> model.refreshYear(year));
        yearMenu.getItems().setAll(here, everywhere);
        yearMenu.show(years, where.getX(), where.getY());
    }

    Parent root() {
        return root;
    }

    VendorId vendor() {
        return vendor;
    }

    /** Gives the buttons keys, such as Ctrl+Alt+1 for the first shop. */
    void bindKeys(Shortcuts shortcuts, int number) {
        String shop = messages.vendor(vendor);
        shortcuts
                .add(
                        Group.SHOPS,
                        messages.text("activity.key.refresh", shop),
                        "Shortcut+Alt+" + number,
                        () -> fire(refresh))
                .explain(refresh);
        var rest = shortcuts.add(
                Group.SHOPS, messages.text("activity.key.pause", shop), "Shortcut+Shift+" + number, () -> {
                    fire(pause.isVisible() ? pause : resume);
                });
        rest.explain(pause);
        rest.explain(resume);
        shortcuts
                .add(Group.SHOPS, messages.text("activity.key.cancel", shop), "Alt+Shift+" + number, () -> fire(cancel))
                .explain(cancel);
        shortcuts
                .add(
                        Group.SHOPS,
                        messages.text("activity.key.log", shop),
                        () -> actions.log().accept(vendor))
                .icon(Feather.FILE_TEXT)
                .serve(log);
        root.setAccessibleText(shop);
    }

    private static void fire(Button button) {
        if (isThere(button)) {
            button.fire();
        }
    }

    void show(Lane lane) {
        name.setText(lane.name());
        status.setText(lane.status().text());
        status.setTone(lane.status().tone());
        show(listings, lane.listings());
        show(products, lane.products());
        pace.setText(lane.pace());
        found.setText(lane.found());
        years.show(lane.years().cells(), lane.years().inShort());
        next.setText(lane.next());
        code = lane.code();
        errors.setText(lane.errors());
        showWhile(errors, !lane.errors().isEmpty());
        // Each keeps its place, so that a run that ends does not put another command under the mouse.
        refresh.setDisable(!lane.commands().refresh());
        cancel.setDisable(!lane.commands().cancel());
        pause.setDisable(!lane.commands().pause());
        showWhile(pause, !lane.commands().resume());
        showWhile(resume, lane.commands().resume());
        keepFocus();
    }

    /** If the command that has the keyboard goes, the keyboard stays at this shop. */
    private void keepFocus() {
        boolean isLeft = Stream.of(refresh, cancel, pause, resume).anyMatch(each -> each.isFocused() && !isThere(each));
        if (isLeft) {
            Stream.of(pause, resume, log).filter(LaneCard::isThere).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private static boolean isThere(Button command) {
        return command.isVisible() && !command.isDisable();
    }

    private static void show(LabelledProgress progress, Lane.Bar bar) {
        progress.progressProperty().set(bar.share());
        progress.amountProperty().set(bar.amount());
        progress.setBarVisible(bar.isNeeded());
    }

    private static void showWhile(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void lookUp() {
        errors.setVisited(false);
        code.ifPresentOrElse(actions.lookUp(), () -> actions.log().accept(vendor));
    }

    @FXML
    private void refresh() {
        model.refresh(vendor);
    }

    @FXML
    private void pause() {
        model.pause(vendor);
    }

    @FXML
    private void resume() {
        model.resume(vendor);
    }

    @FXML
    private void cancel() {
        model.cancel(vendor);
    }
}
