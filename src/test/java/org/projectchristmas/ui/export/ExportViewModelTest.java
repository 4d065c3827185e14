package org.projectchristmas.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.export.ExportFormat;
import org.projectchristmas.export.ProgramFiles;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.Results;

class ExportViewModelTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final ExportViewModel model = model(List.of(3L, 1L));

    @TempDir
    Path folder = Path.of("");

    private ExportViewModel model(List<Long> view) {
        var sources = new ExportSources(
                new Ornaments(), new Results(view), new Results(List.of(1L, 2L, 3L, 4L)), ProgramFiles.NONE);
        return new ExportViewModel(sources, new Background(workers::add, Runnable::run), Runnable::run);
    }

    @Test
    void theViewIsExportedInItsOrder() throws Exception {
        model.export(folder.resolve("view.csv"));
        work();
        assertThat(model.stageProperty().get()).isEqualTo(new ExportStage.Written(2, folder.resolve("view.csv")));
        assertThat(Files.readAllLines(folder.resolve("view.csv")))
                .hasSize(3)
                .element(1)
                .asString()
                .contains("Damaged Box");
    }

    @Test
    void theWholeCatalogIsExportedForExcel() throws Exception {
        model.scopeProperty().set(ExportScope.ALL);
        model.formatProperty().set(ExportFormat.EXCEL);
        model.export(folder.resolve("all.csv"));
        work();
        assertThat(model.stageProperty().get()).isInstanceOf(ExportStage.Written.class);
        assertThat(Files.readString(folder.resolve("all.csv"))).startsWith("\uFEFFvendor,");
    }

    @Test
    void theProgramsOwnFilesAreNotReplaced() throws Exception {
        Path own = Files.writeString(folder.resolve("christmas.mv.db"), "data");
        var kept = new ProgramFiles(List.of(), List.of(own));
        var all = new Results(List.of(1L));
        var careful = new ExportViewModel(
                new ExportSources(new Ornaments(), all, all, kept),
                new Background(Runnable::run, Runnable::run),
                Runnable::run);
        careful.export(own);

        assertThat(careful.stageProperty().get())
                .isInstanceOfSatisfying(
                        ExportStage.Failed.class,
                        failed -> assertThat(failed.sentence()).contains("keeps its own files"));
        assertThat(own).hasContent("data");
    }

    @Test
    void thePreviewFollowsTheChoice() {
        work();
        assertThat(rows()).hasSize(2);
        model.scopeProperty().set(ExportScope.ALL);
        work();
        assertThat(rows())
                .hasSize(4)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .startsWith("hallmark_ornaments_com", "25601", "QX9313");
    }

    @Test
    void anEmptyViewOffersTheWholeCatalog() {
        assertThat(model(List.of()).scopeProperty().get()).isEqualTo(ExportScope.ALL);
    }

    @Test
    void aNameWithoutAnEndingGetsOne() {
        model.export(folder.resolve("ornaments"));
        work();
        assertThat(folder.resolve("ornaments.csv")).isRegularFile();
    }

    @Test
    void aFileNobodyAgreedToReplaceIsNotReplaced() throws Exception {
        Files.writeString(folder.resolve("ornaments.csv"), "mine");
        model.export(folder.resolve("ornaments"));
        work();
        assertThat(folder.resolve("ornaments.csv")).hasContent("mine");
        assertThat(folder.resolve("ornaments")).isRegularFile();
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() {
        Path missing = folder.resolve("missing");
        model.export(missing.resolve("a.csv"));
        work();
        assertThat(model.stageProperty().get()).isInstanceOfSatisfying(ExportStage.Failed.class, failed -> {
            assertThat(failed.sentence()).isEqualTo("The folder " + missing + " does not exist.");
            assertThat(failed.code().value()).startsWith("CX-");
        });
    }

    @Test
    void aCancelledExportLeavesNoFileAndLetsChooseAgain() {
        model.export(folder.resolve("view.csv"));
        assertThat(model.stageProperty().get()).isEqualTo(new ExportStage.Writing(0, 2));
        model.cancel();
        work();
        assertThat(model.stageProperty().get()).isEqualTo(new ExportStage.Choosing());
        assertThat(folder).isEmptyDirectory();
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.removeFirst().run();
        }
    }

    private List<List<String>> rows() {
        return ((Preview.Rows) model.previewProperty().get()).rows();
    }

    @Test
    void untilTheFirstRowsAreReadNobodySaysThatThereAreNone() throws InterruptedException {
        try (var trouble = new Trouble()) {
            var waiting = model(trouble.slow(Catalog.class, new Ornaments()), trouble.background);
            assertThat(waiting.previewProperty().get()).isEqualTo(new Preview.Reading());
            trouble.end();
            assertThat(waiting.previewProperty().get()).isInstanceOf(Preview.Rows.class);
        }
    }

    @Test
    void firstRowsThatCannotBeReadSayWhy() {
        var broken = model(Trouble.failing(Catalog.class), new Background(Runnable::run, Runnable::run));
        assertThat(broken.previewProperty().get()).isInstanceOfSatisfying(Preview.Failed.class, failed -> {
            assertThat(failed.sentence()).isEqualTo(Trouble.SENTENCE);
            assertThat(failed.code().value()).startsWith("CX-");
        });
    }

    private static ExportViewModel model(Catalog catalog, Background background) {
        var all = new Results(List.of(1L, 2L));
        return new ExportViewModel(new ExportSources(catalog, all, all, ProgramFiles.NONE), background, Runnable::run);
    }
}
