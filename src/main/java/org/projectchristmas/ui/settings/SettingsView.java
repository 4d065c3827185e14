package org.projectchristmas.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.projectchristmas.ui.control.Card;
import org.projectchristmas.ui.control.Overlay;
import org.projectchristmas.ui.fx.Appearance;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Language;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.TextSize;

/** The page of all settings, with a box to find one. */
public final class SettingsView {
    private static final double MEGABYTE = 1024.0 * 1024;

    private final SettingsViewModel model;
    private final SettingsActions actions;
    private final Overlay overlay;
    private final Messages messages;
    private final Formats formats;
    private final TextField search = new TextField();
    private final VBox page = new VBox();
    private final List<EntryRow> rows = new ArrayList<>();
    private final Card card;

    public SettingsView(
            SettingsViewModel model, SettingsActions actions, Overlay overlay, Messages messages, Formats formats) {
        this.model = model;
        this.actions = actions;
        this.overlay = overlay;
        this.messages = messages;
        this.formats = formats;
        search.setId("settings-search");
        search.getStyleClass().add("search-field");
        search.setPromptText(messages.text("settings.search"));
        search.setAccessibleText(messages.text("settings.search"));
        search.textProperty().bindBidirectional(model.wordsProperty());
        page.getStyleClass().add("page");
        fill();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(messages.text("settings.title"));
        card = new Card("settings", messages.text("settings.title"), scroll, messages, overlay::close);
        card.addToHead(search);
        card.getStylesheets()
                .add(Objects.requireNonNull(SettingsView.class.getResource("settings.css"), "settings.css")
                        .toExternalForm());
        model.wordsProperty().subscribe(this::find);
    }

    /** Opens the page; closes it if it is open. */
    public void toggle() {
        if (overlay.shows(card)) {
            overlay.close();
            return;
        }
        search.clear();
        model.read();
        overlay.open(new Overlay.Panel(card, Pos.CENTER, search, () -> {}));
    }

    private void fill() {
        var problem = new Label();
        problem.getStyleClass().add("setting-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        show(problem, problem.textProperty().get());
        problem.textProperty().subscribe(text -> show(problem, text));
        page.getChildren().add(problem);
        var stored = new StoredControls(messages);
        String section = "";
        for (var each : model.entries().entrySet()) {
            Entry entry = each.getKey();
            if (!entry.section().equals(section)) {
                section = entry.section();
                page.getChildren().add(heading(section));
            }
            var row = new EntryRow(entry);
            each.getValue().ifPresentOrElse(setting -> stored.addTo(row, setting), () -> addOwn(row));
            rows.add(row);
            page.getChildren().add(row);
        }
        var none = new Label(messages.text("settings.none"));
        none.setId("settings-none");
        none.getStyleClass().add("none");
        model.foundProperty().subscribe(found -> {
            none.setVisible(found.intValue() == 0);
            none.setManaged(found.intValue() == 0);
        });
        page.getChildren().add(none);
    }

    private static void show(Label label, String text) {
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private Label heading(String section) {
        var label = new Label(section);
        label.getStyleClass().add("section");
        label.setUserData(section);
        return label;
    }

    private void addOwn(EntryRow row) {
        switch (row.entry().id()) {
            case "appearance" -> row.with(appearance(row));
            case "size" -> row.with(size(row));
            case "language" -> row.with(language(row)).say(note("settings.language.restart"));
            case "columns" -> row.with(button("settings.columns.reset", actions.resetColumns()));
            case "schedules" ->
                row.with(button("settings.schedules.show", () -> {
                    overlay.close();
                    actions.showSchedules().run();
                }));
            case "data" -> folder(row, actions.data());
            case "log" -> folder(row, actions.log());
            case "pictures" -> {
                row.with(button("settings.pictures.clear", model::clearPictures));
                folder(row, model.pictures().folder());
                row.say(pictureBytes());
            }
            default -> throw new IllegalStateException("no controls for " + row.entry());
        }
    }

    private ComboBox<Appearance> appearance(EntryRow row) {
        var box = box(
                row,
                List.of(Appearance.values()),
                each -> messages.text(
                        switch (each) {
                            case SYSTEM -> "appearance.system";
                            case LIGHT -> "appearance.light";
                            case DARK -> "appearance.dark";
                        }));
        actions.theme().appearanceProperty().subscribe(box::setValue);
        box.setOnAction(_ -> actions.theme().setAppearance(box.getValue()));
        return box;
    }

    private ComboBox<Integer> size(EntryRow row) {
        var size = actions.theme().textSize();
        var box = box(
                row,
                IntStream.rangeClosed(TextSize.SMALLEST / 10, TextSize.LARGEST / 10)
                        .mapToObj(each -> each * 10)
                        .toList(),
                each -> messages.text("settings.size.percent", each));
        size.percentProperty().subscribe(percent -> box.setValue(percent.intValue()));
        box.setOnAction(_ -> size.set(box.getValue()));
        return box;
    }

    private ComboBox<Language> language(EntryRow row) {
        var box = box(row, List.of(Language.values()), each -> messages.text("settings.language." + each.name()));
        actions.language().subscribe(box::setValue);
        box.setOnAction(_ -> actions.language().set(box.getValue()));
        return box;
    }

    private static <T> ComboBox<T> box(EntryRow row, List<T> values, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setAccessibleText(row.entry().title());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not for typing");
            }
        });
        return box;
    }

    private void folder(EntryRow row, Path folder) {
        row.with(button("settings.folder.open", () -> actions.open().accept(folder)));
        var place = new Label(folder.toString());
        place.getStyleClass().add("setting-place");
        place.setMaxWidth(420);
        row.say(place);
    }

    private Label pictureBytes() {
        var label = new Label();
        label.getStyleClass().add("setting-origin");
        model.pictureBytesProperty()
                .subscribe(bytes -> label.setText(
                        bytes == null
                                ? ""
                                : messages.text(
                                        "settings.pictures.bytes", formats.count(Math.round(bytes / MEGABYTE)))));
        return label;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label note(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("setting-origin");
        return label;
    }

    /** Shows what matches, and above it the section's name. */
    private void find() {
        for (EntryRow row : rows) {
            row.setVisible(model.isWanted(row.entry()));
            row.mark(model.wordsProperty().get());
        }
        for (Node node : page.getChildren()) {
            if (node.getUserData() instanceof String section) {
                boolean wanted = rows.stream()
                        .anyMatch(
                                row -> row.isVisible() && row.entry().section().equals(section));
                node.setVisible(wanted);
                node.setManaged(wanted);
            }
        }
    }
}
