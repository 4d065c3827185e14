package org.projectchristmas.ui.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;

/** Opens the export dialog over a window. It remembers the folder that was chosen last. */
public final class ExportDialog {
    private final Background background;
    private final Messages messages;
    private final Formats formats;
    private final Consumer<Path> openFolder;
    private final Consumer<ErrorCode> lookUp;
    private @Nullable File lastFolder;

    /**
     * @param openFolder shows a folder in the desktop's file manager
     * @param lookUp shows what the log has about a code
     */
    public ExportDialog(
            Background background,
            Messages messages,
            Formats formats,
            Consumer<Path> openFolder,
            Consumer<ErrorCode> lookUp) {
        this.lookUp = lookUp;
        this.background = background;
        this.messages = messages;
        this.formats = formats;
        this.openFolder = openFolder;
    }

    /** Shows the dialog and returns at once. */
    public void show(Window owner, ExportSources sources) {
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.text("export.title"));
        var model = new ExportViewModel(sources, background, new FxThread());
        var view = new ExportView(model, new Desktop(stage), messages, formats);
        stage.setScene(new Scene(view.root()));
        stage.setOnHidden(_ -> model.close());
        stage.setMinWidth(560);
        stage.setMinHeight(480);
        stage.show();
    }

    private final class Desktop implements ExportActions {
        private final Stage stage;

        Desktop(Stage stage) {
            this.stage = stage;
        }

        @Override
        public Optional<Path> chooseFile(Window owner) {
            var chooser = new FileChooser();
            chooser.setTitle(messages.text("export.choose"));
            chooser.setInitialFileName(messages.text("export.file"));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(messages.text("export.file.kind"), "*.csv"));
            if (lastFolder != null && Files.isDirectory(lastFolder.toPath())) {
                chooser.setInitialDirectory(lastFolder);
            }
            File chosen = chooser.showSaveDialog(owner);
            if (chosen == null) {
                return Optional.empty();
            }
            lastFolder = chosen.getParentFile();
            return Optional.of(chosen.toPath());
        }

        @Override
        public void openFolder(Path folder) {
            openFolder.accept(folder);
        }

        @Override
        public void lookUp(ErrorCode code) {
            stage.close();
            lookUp.accept(code);
        }

        @Override
        public void close() {
            stage.close();
        }
    }
}
