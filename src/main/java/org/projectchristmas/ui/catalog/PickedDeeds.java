package org.projectchristmas.ui.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;
import org.projectchristmas.ui.fx.TextClipboard;

/** The actions for the selected products, each once: the menus of table and grid, their keys and the window's lists have them from here. */
final class PickedDeeds {
    private final Messages messages;
    private final Supplier<@Nullable Window> window;
    /** By their ids, in the order of a menu. */
    private final Map<String, Shortcut> deeds = new LinkedHashMap<>();

    /**
     * @param some whether anything is selected
     * @param any whether there is anything to select
     * @param window in which they are asked for
     */
    PickedDeeds(
            PickedCommands commands,
            Shortcuts shortcuts,
            Messages messages,
            ObservableValue<Boolean> some,
            ObservableValue<Boolean> any,
            Supplier<@Nullable Window> window) {
        this.messages = messages;
        this.window = window;
        deeds.put(
                "copy-text",
                shortcuts
                        .addLocal(
                                Group.FOUND,
                                text("copy-text"),
                                "Shortcut+C",
                                () -> commands.copyText(TextClipboard::put))
                        .icon(Feather.COPY));
        add(shortcuts, "copy-csv", Feather.COPY, () -> commands.copyCsv(TextClipboard::put));
        add(shortcuts, "copy-links", Feather.LINK, () -> commands.copyLinks(TextClipboard::put));
        deeds.put(
                "open",
                shortcuts
                        .addLocal(Group.FOUND, text("open"), "Enter", () -> commands.open(this::ask))
                        .icon(Feather.EXTERNAL_LINK));
        add(shortcuts, "refresh", Feather.REFRESH_CW, commands::refresh);
        add(shortcuts, "only", Feather.FILTER, commands::onlyThese);
        deeds.values().forEach(each -> each.onlyWhile(some));
        deeds.put(
                "all",
                shortcuts
                        .addLocal(Group.FOUND, text("all"), "Shortcut+A", commands::all)
                        .icon(Feather.CHECK_SQUARE)
                        .onlyWhile(any));
    }

    private void add(Shortcuts shortcuts, String id, Feather icon, Runnable action) {
        deeds.put(id, shortcuts.add(Group.FOUND, text(id), action).icon(icon));
    }

    private String text(String what) {
        return messages.text("picked." + what);
    }

    void copy() {
        run("copy-text");
    }

    void open() {
        run("open");
    }

    private void run(String id) {
        Objects.requireNonNull(deeds.get(id)).run();
    }

    /** New ones for a menu. */
    List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        deeds.forEach((id, deed) -> {
            var item = deed.menuItem();
            item.setId(id);
            if (id.equals("open") || id.equals("only")) {
                items.add(new SeparatorMenuItem());
            }
            items.add(item);
        });
        return items;
    }

    private void ask(int count, Runnable goOn) {
        var yes = new ButtonType(messages.text("picked.open-yes", count), ButtonData.OK_DONE);
        var no = new ButtonType(messages.text("picked.open-no"), ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.CONFIRMATION, messages.text("picked.open-question", count), yes, no);
        question.initOwner(window.get());
        question.setHeaderText(null);
        question.showAndWait().filter(answer -> answer == yes).ifPresent(_ -> goOn.run());
    }
}
