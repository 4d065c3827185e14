package org.projectchristmas.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.export.ProgramFiles;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.Results;
import org.testfx.api.FxRobot;

/** The export dialog, from the first click to the file. */
class ExportViewIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final Answers answers = new Answers();

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        var sources = new ExportSources(
                new Ornaments(), new Results(List.of(1L, 3L)), new Results(List.of(1L, 2L, 3L, 4L)), ProgramFiles.NONE);
        staged.show(() -> {
            var model = new ExportViewModel(sources, staged.background, new FxThread());
            var view = new ExportView(model, answers, staged.messages, staged.formats);
            return view.root();
        });
        await(() -> preview().getItems().size() == 2);
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void whatTheTableShowsIsWrittenAndToldOf() throws IOException {
        answers.file = folder.resolve("mine.csv");
        robot.clickOn("Export…");
        await(() -> said().equals("2 rows were written to mine.csv in " + folder + "."));

        List<String> lines = Files.readAllLines(folder.resolve("mine.csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("vendor,vendor_product_id,sku,name,price");
        assertThat(lines.get(1)).contains("2014 Father Christmas #11", "24.95");

        robot.clickOn("Open folder");
        robot.clickOn("Close");
        assertThat(answers.opened).isEqualTo(folder);
        assertThat(answers.closed).isTrue();
    }

    @Test
    void theWholeCatalogIsWrittenForExcel() throws IOException {
        robot.clickOn("The whole catalog (4 rows)");
        await(() -> preview().getItems().size() == 4);
        robot.clickOn("CSV for Excel");
        answers.file = folder.resolve("all");
        robot.clickOn("Export…");
        await(() -> said().startsWith("4 rows were written to all.csv"));
        byte[] bytes = Files.readAllBytes(folder.resolve("all.csv"));
        assertThat(bytes).as("the mark by which Excel knows UTF-8").startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void whatTheArrowKeysMarkIsWhatIsWritten() throws IOException {
        robot.interact(
                () -> robot.lookup("What the table shows (2 rows)").query().requestFocus());
        robot.push(KeyCode.DOWN);
        await(() -> preview().getItems().size() == 4);
        robot.interact(() -> robot.lookup("CSV in UTF-8").query().requestFocus());
        robot.push(KeyCode.DOWN);
        answers.file = folder.resolve("all.csv");
        robot.clickOn("Export…");
        await(() -> said().startsWith("4 rows were written to all.csv"));
        assertThat(Files.readAllBytes(folder.resolve("all.csv"))).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void enterExportsAsSoonAsTheDialogIsOpen() {
        answers.file = folder.resolve("mine.csv");
        robot.push(KeyCode.ENTER);
        await(() -> said().startsWith("2 rows were written to mine.csv"));
    }

    @Test
    void escapeLeavesTheDialogAlsoWhenTheFileIsWritten() {
        answers.file = folder.resolve("mine.csv");
        robot.clickOn("Export…");
        await(() -> said().startsWith("2 rows were written"));
        robot.push(KeyCode.ESCAPE);
        await(() -> answers.closed);
    }

    @Test
    void thinkingBetterOfItWritesNothing() {
        robot.clickOn("Export…");
        assertThat(folder).isEmptyDirectory();
        assertThat(said()).isEmpty();
        robot.clickOn("Cancel");
        assertThat(answers.closed).isTrue();
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInOneSentenceAndTheDialogStays() {
        answers.file = folder.resolve("missing").resolve("mine.csv");
        robot.clickOn("Export…");
        await(() -> node(".failed").isVisible());
        assertThat(node(".failed").getText()).contains("missing").doesNotContain("Exception");
        robot.clickOn("#export-code");
        await(() -> answers.lookedUp != null);
        assertThat(answers.closed).isFalse();
        assertThat(robot.lookup("Export…").queryAll()).isNotEmpty();
    }

    private String said() {
        return node(".done").isVisible() ? node(".done").getText() : "";
    }

    private Label node(String query) {
        return robot.lookup(query).queryAs(Label.class);
    }

    private TableView<?> preview() {
        return robot.lookup(".table-view").queryTableView();
    }

    private static final class Answers implements ExportActions {
        private @Nullable Path file;
        private @Nullable Path opened;
        private @Nullable ErrorCode lookedUp;
        private boolean closed;

        @Override
        public Optional<Path> chooseFile(Window owner) {
            return Optional.ofNullable(file);
        }

        @Override
        public void openFolder(Path shown) {
            opened = shown;
        }

        @Override
        public void lookUp(ErrorCode code) {
            lookedUp = code;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
