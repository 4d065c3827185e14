package org.projectchristmas.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** The controls of a setting that is kept for the owner: its field or switch, where its value comes from, and the way back. */
final class StoredControls {
    private final Messages messages;

    StoredControls(Messages messages) {
        this.messages = messages;
    }

    void addTo(EntryRow row, StoredSetting setting) {
        String name = row.entry().section() + ", " + row.entry().title();
        if (setting.unit() == Unit.SWITCH) {
            row.with(toggle(name, setting));
        } else {
            row.with(field(name, setting), unit(setting.unit()));
        }
        row.complaint().textProperty().bind(setting.problemProperty());
        var origin = new Label();
        origin.getStyleClass().add("setting-origin");
        origin.textProperty().bind(setting.originProperty());
        var reset = new Button(null, Icons.of(Feather.ROTATE_CCW));
        reset.getStyleClass().add("setting-reset");
        Shortcuts.explain(reset, messages.text("settings.reset"));
        reset.setAccessibleText(messages.text("settings.reset.of", name));
        reset.setOnAction(_ -> setting.reset());
        reset.visibleProperty().bind(setting.ownProperty());
        reset.managedProperty().bind(reset.visibleProperty());
        var below = new HBox(origin, reset);
        below.getStyleClass().add("setting-below");
        row.say(below);
    }

    private CheckBox toggle(String name, StoredSetting setting) {
        var box = new CheckBox();
        box.setAccessibleText(name);
        setting.valueProperty().subscribe(value -> box.setSelected(Boolean.parseBoolean(value)));
        setting.problemProperty().subscribe(problem -> {
            if (!problem.isEmpty()) {
                box.setSelected(Boolean.parseBoolean(setting.valueProperty().get()));
            }
        });
        box.disableProperty().bind(setting.fixedProperty());
        box.setOnAction(_ -> setting.write(Boolean.toString(box.isSelected())));
        return box;
    }

    private static TextField field(String name, StoredSetting setting) {
        var field = new TextField();
        field.setAccessibleText(name);
        field.getStyleClass().add("setting-field");
        setting.valueProperty().subscribe(field::setText);
        field.disableProperty().bind(setting.fixedProperty());
        field.setOnAction(_ -> setting.write(field.getText()));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                setting.write(field.getText());
            }
        });
        return field;
    }

    private Label unit(Unit unit) {
        var label = new Label(messages.text("settings.unit." + unit.name()));
        label.getStyleClass().add("setting-unit");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
