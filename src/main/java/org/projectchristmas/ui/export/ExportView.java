package org.projectchristmas.ui.export;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.export.ExportColumn;
import org.projectchristmas.export.ExportFormat;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.LabelledProgress;
import org.projectchristmas.ui.control.OneOf;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Showing;

/** The content of the export dialog. */
final class ExportView {
    private final ExportViewModel model;
    private final ExportActions actions;
    private final Messages messages;
    private final Formats formats;
    private final Parent root;

    @FXML
    private VBox choices;

    @FXML
    private RadioButton view;

    @FXML
    private RadioButton all;

    @FXML
    private RadioButton plain;

    @FXML
    private RadioButton excel;

    @FXML
    private Label columns;

    @FXML
    private TableView<List<String>> preview;

    @FXML
    private EmptyState none;

    @FXML
    private LabelledProgress progress;

    @FXML
    private VBox outcome;

    @FXML
    private Label done;

    @FXML
    private Label failed;

    @FXML
    private Hyperlink failedCode;

    @FXML
    private Button openFolder;

    @FXML
    private Button cancel;

    @FXML
    private Button close;

    @FXML
    private Button export;

    ExportView(ExportViewModel model, ExportActions actions, Messages messages, Formats formats) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.formats = formats;
        root = FxmlView.load(this, messages);
        // In no window yet, no button takes the focus.
        Showing.of(root).subscribe(_ -> focus(model.stageProperty().get()));
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        view.setText(messages.text("export.scope.view", model.rows(ExportScope.VIEW)));
        all.setText(messages.text("export.scope.all", model.rows(ExportScope.ALL)));
        view.setDisable(model.rows(ExportScope.VIEW) == 0);
        var scope = new OneOf<ExportScope>(model.scopeProperty(), model.scopeProperty()::set);
        scope.add(view, ExportScope.VIEW);
        scope.add(all, ExportScope.ALL);
        var format = new OneOf<ExportFormat>(model.formatProperty(), model.formatProperty()::set);
        format.add(plain, ExportFormat.UTF_8);
        format.add(excel, ExportFormat.EXCEL);
        columns.setText(messages.text("export.columns", ExportColumn.all().size()));
        addColumns();
        model.previewProperty().subscribe(this::show);
        model.stageProperty().subscribe(this::show);
    }

    private void addColumns() {
        for (ExportColumn each : ExportColumn.all()) {
            // The file's own column names, which no language changes.
            var column = new TableColumn<List<String>, String>(each.id());
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(cell.getValue().get(each.ordinal())).getReadOnlyProperty());
            column.setSortable(false);
            column.setReorderable(false);
            column.setPrefWidth(each == ExportColumn.NAME || each == ExportColumn.LINK ? 240 : 160);
            preview.getColumns().add(column);
        }
    }

    private void show(Preview first) {
        switch (first) {
            case Preview.Reading() -> none.announce(messages.text("export.preview.reading"));
            case Preview.Rows(var rows) -> {
                none.explain("fth-inbox", messages.text("export.preview.none"), "");
                preview.getItems().setAll(rows);
            }
            case Preview.Failed(String why, ErrorCode code) -> {
                none.explain(
                        "fth-alert-triangle",
                        messages.text("export.preview.failed"),
                        messages.text("error.coded", why, code));
                preview.getItems().clear();
            }
        }
    }

    private void show(ExportStage stage) {
        boolean choosing = stage instanceof ExportStage.Choosing;
        boolean writing = stage instanceof ExportStage.Writing;
        boolean written = stage instanceof ExportStage.Written;
        choices.setDisable(writing || written);
        showWhile(export, !written && !writing);
        showWhile(progress, writing);
        showWhile(cancel, !written);
        showWhile(close, written);
        // The key that leaves belongs to the button that is there.
        cancel.setCancelButton(!written);
        close.setCancelButton(written);
        showWhile(openFolder, written);
        showWhile(outcome, !choosing && !writing);
        showWhile(done, written);
        showWhile(failed, stage instanceof ExportStage.Failed);
        showWhile(failedCode, stage instanceof ExportStage.Failed);
        focus(stage);
        switch (stage) {
            case ExportStage.Choosing _ -> {}
            case ExportStage.Writing now -> {
                progress.progressProperty().set(now.share());
                progress.amountProperty()
                        .set(messages.text(
                                "export.progress.amount", formats.count(now.rows()), formats.count(now.total())));
            }
            case ExportStage.Written end -> done.setText(sentence(end));
            case ExportStage.Failed end -> {
                failed.setText(end.sentence());
                failedCode.setText(end.code().value());
            }
        }
    }

    /** Enter is for the button that goes on. */
    private void focus(ExportStage stage) {
        switch (stage) {
            case ExportStage.Choosing _ -> export.requestFocus();
            case ExportStage.Written _ -> close.requestFocus();
            case ExportStage.Writing _, ExportStage.Failed _ -> {}
        }
    }

    private String sentence(ExportStage.Written end) {
        return messages.text("export.done", end.rows(), end.file().getFileName(), end.folder());
    }

    private static void showWhile(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void export() {
        actions.chooseFile(root.getScene().getWindow()).ifPresent(model::export);
    }

    @FXML
    private void cancel() {
        if (model.stageProperty().get() instanceof ExportStage.Writing) {
            model.cancel();
        } else {
            actions.close();
        }
    }

    @FXML
    private void openFolder() {
        if (model.stageProperty().get() instanceof ExportStage.Written end) {
            actions.openFolder(end.folder());
        }
    }

    @FXML
    private void lookUp() {
        if (model.stageProperty().get() instanceof ExportStage.Failed end) {
            actions.lookUp(end.code());
        }
    }

    @FXML
    private void close() {
        actions.close();
    }
}
