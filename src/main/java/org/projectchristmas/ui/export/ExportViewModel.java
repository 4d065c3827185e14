package org.projectchristmas.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.export.CsvExport;
import org.projectchristmas.export.ExportFormat;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;

/** What is exported, how, and how far it is. Used on the screen's thread only. */
public final class ExportViewModel implements AutoCloseable {
    private final ExportSources sources;
    private final Background background;
    private final LiveBinding live;
    private final ObjectProperty<ExportScope> scope = new SimpleObjectProperty<>(ExportScope.VIEW);
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.UTF_8);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(new Preview.Reading());
    private final ReadOnlyObjectWrapper<ExportStage> stage = new ReadOnlyObjectWrapper<>(new ExportStage.Choosing());
    private Subscription writing = () -> {};

    /** @param screen runs work on the screen's thread */
    public ExportViewModel(ExportSources sources, Background background, Executor screen) {
        this.sources = sources;
        this.background = background;
        live = new LiveBinding(screen);
        scope.set(sources.view().size() > 0 ? ExportScope.VIEW : ExportScope.ALL);
        scope.subscribe(this::readPreview);
    }

    private void readPreview(ExportScope chosen) {
        background.latest(
                "export.preview",
                _ -> Preview.of(sources, chosen),
                preview::set,
                failure -> preview.set(new Preview.Failed(Messages.sentence(failure), ErrorCode.of(failure))));
    }

    /** Writes the file; a name without an ending gets {@code .csv}. */
    void export(Path file) {
        Path target = named(file);
        var rows = sources.rows(scope.get());
        var export = CsvExport.full(format.get());
        var done = new LiveValue<>(0L);
        long total = sources.of(scope.get()).size();
        var progress = live.bind(done, count -> stage.set(new ExportStage.Writing(count, total)));
        stage.set(new ExportStage.Writing(0, total));
        var task = background.latest(
                "export.file",
                cancellation -> export.toFile(target, sources.kept(), rows, done::publish, cancellation),
                result -> end(progress, new ExportStage.Written(result.rows(), target)),
                failure -> end(progress, new ExportStage.Failed(Messages.sentence(failure), ErrorCode.of(failure))));
        writing = () -> {
            progress.close();
            task.close();
        };
    }

    private void end(Subscription progress, ExportStage last) {
        progress.close();
        stage.set(last);
    }

    private static Path named(Path file) {
        Path name = file.getFileName();
        if (name == null || name.toString().contains(".")) {
            return file;
        }
        Path withEnding = file.resolveSibling(name + ".csv");
        // The collector was asked whether the file they named may be replaced, not this one.
        return Files.exists(withEnding) ? file : withEnding;
    }

    /** Stops writing; no file is left. */
    void cancel() {
        writing.close();
        if (stage.get() instanceof ExportStage.Writing) {
            stage.set(new ExportStage.Choosing());
        }
    }

    int rows(ExportScope of) {
        return sources.of(of).size();
    }

    ObjectProperty<ExportScope> scopeProperty() {
        return scope;
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ExportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    @Override
    public void close() {
        cancel();
    }
}
