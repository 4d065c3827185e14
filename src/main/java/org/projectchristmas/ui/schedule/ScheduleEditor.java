package org.projectchristmas.ui.schedule;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.schedule.ScheduleDraft.Kind;
import org.projectchristmas.ui.schedule.ScheduleDraft.Unit;

/** The fields of one schedule. */
final class ScheduleEditor {
    private final ScheduleViewModel model;
    private final ScheduleWords words;
    private final Messages messages;
    private final Parent root;
    /** While the fields are being filled they say nothing. */
    private boolean isFilling;

    @FXML
    private Label job;

    @FXML
    private Label about;

    @FXML
    private ComboBox<Kind> kind;

    @FXML
    private HBox everyFields;

    @FXML
    private TextField amount;

    @FXML
    private ComboBox<Unit> unit;

    @FXML
    private TextField time;

    @FXML
    private TextField cron;

    @FXML
    private HBox zoneFields;

    @FXML
    private ComboBox<String> zone;

    @FXML
    private Label problem;

    @FXML
    private VBox preview;

    @FXML
    private Label upcoming;

    @FXML
    private Label configured;

    @FXML
    private Button save;

    @FXML
    private Button reset;

    ScheduleEditor(ScheduleViewModel model, ScheduleWords words, Messages messages) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        root = FxmlView.load(this, messages);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        kind.setConverter(written(each -> messages.text("schedule.kind." + each.name())));
        unit.setConverter(written(each -> messages.text("schedule.unit." + each.name())));
        unit.getItems().setAll(Unit.values());
        zone.getItems()
                .setAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(each -> each.contains("/") && !each.startsWith("Etc/") && !each.startsWith("SystemV/"))
                        .sorted()
                        .toList());
        Shortcuts.explain(kind, messages.text("schedule.kind.help"));
        Shortcuts.explain(save, messages.text("schedule.save.help"));
        Shortcuts.explain(reset, messages.text("schedule.reset.help"));
        kind.valueProperty().subscribe(_ -> written());
        unit.valueProperty().subscribe(_ -> written());
        amount.textProperty().subscribe(_ -> written());
        time.textProperty().subscribe(_ -> written());
        cron.textProperty().subscribe(_ -> written());
        zone.getEditor().textProperty().subscribe(_ -> written());
        for (TextField field : List.of(amount, time, cron)) {
            field.setOnAction(_ -> model.save());
        }
        model.selectedProperty().subscribe(this::name);
        model.draftProperty().subscribe(this::fill);
        model.editProperty().subscribe(this::show);
    }

    private static <T> StringConverter<T> written(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String value) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }

    private void name(Optional<ScheduleRow> selected) {
        selected.ifPresent(row -> {
            job.setText(row.job());
            about.setText(words.about(row.recurring().call()));
            var config = row.recurring().setting().configured();
            configured.setText(
                    config == null
                            ? messages.text("schedule.config.none")
                            : messages.text("schedule.config", words.when(config)));
        });
    }

    private void fill(Optional<ScheduleDraft> draft) {
        if (draft.isEmpty()) {
            return;
        }
        ScheduleDraft written = draft.get();
        isFilling = true;
        try {
            List<Kind> kinds = model.kinds();
            if (!kind.getItems().equals(kinds)) {
                kind.getItems().setAll(kinds);
            }
            kind.setValue(written.kind());
            unit.setValue(written.unit());
            set(amount, written.amount());
            set(time, written.time());
            set(cron, written.cron());
            if (!zone.getEditor().getText().equals(written.zone())) {
                zone.setValue(written.zone());
                zone.getEditor().setText(written.zone());
            }
        } finally {
            isFilling = false;
        }
        showWhile(everyFields, written.kind() == Kind.EVERY);
        showWhile(time, written.kind() == Kind.DAILY);
        showWhile(cron, written.kind() == Kind.CRON);
        showWhile(zoneFields, written.kind() == Kind.DAILY || written.kind() == Kind.CRON);
    }

    /** A field that already says so keeps its cursor. */
    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void written() {
        if (!isFilling && kind.getValue() != null) {
            model.draftProperty()
                    .set(Optional.of(new ScheduleDraft(
                            kind.getValue(),
                            amount.getText(),
                            Objects.requireNonNullElse(unit.getValue(), Unit.HOURS),
                            time.getText(),
                            cron.getText(),
                            zone.getEditor().getText())));
        }
    }

    private void show(ScheduleEdit edit) {
        problem.setText(edit.problem());
        showWhile(problem, !edit.problem().isEmpty());
        upcoming.setText(String.join(messages.text("schedule.preview.separator"), edit.upcoming()));
        showWhile(preview, !edit.upcoming().isEmpty());
        save.setDisable(!edit.canSave());
        reset.setDisable(!edit.canReset());
    }

    private static void showWhile(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void reset() {
        model.reset();
    }
}
