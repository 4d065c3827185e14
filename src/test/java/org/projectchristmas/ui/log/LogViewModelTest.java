package org.projectchristmas.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.log.LogViewModel.Content;

/** What the screen of the log says while it has no entries to show. */
class LogViewModelTest {
    private static final String CODED = ".* \\[CX-[0-9A-Z]{4}-[0-9A-Z]{2}\\]";

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private Path folder = Path.of("");
    private LogViewModel model;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        folder = Files.createDirectories(home.resolve("log"));
        model = new LogViewModel(
                new LogFolder(home), new Background(workers::add, Runnable::run), screen::add, Messages.in(Locale.US));
        read();
    }

    @AfterEach
    void close() {
        model.close();
    }

    /** Shows what the log's own thread has for the screen: at first that it has read nothing yet. */
    private void read() throws InterruptedException {
        Objects.requireNonNull(screen.poll(15, TimeUnit.SECONDS), "nothing was read")
                .run();
    }

    private Content content() {
        return model.contentProperty().get();
    }

    @Test
    void onlyWhenTheFileWasReadIsThereNothingInIt() throws InterruptedException {
        model.show(true);
        assertThat(content()).isEqualTo(Content.READING);
        read();
        assertThat(content()).isEqualTo(Content.NOTHING);
        assertThat(model.summaryProperty().get()).isEqualTo("No entries");
    }

    @Test
    void aFileThatCannotBeReadIsToldInOneSentenceWithACode() throws IOException, InterruptedException {
        // A folder can be opened like a file, but not read.
        Files.createDirectory(folder.resolve("christmas.log"));
        model.show(true);
        read();
        assertThat(content()).isEqualTo(Content.FAILED);
        assertThat(model.problemProperty().get()).matches(CODED);
        assertThat(model.summaryProperty().get())
                .startsWith("The log cannot be read: ")
                .matches(CODED);
    }

    @Test
    void whileAllFilesAreLookedThroughThatIsSaid() throws InterruptedException {
        model.show(true);
        read();
        model.searchAllFiles();
        assertThat(content()).isEqualTo(Content.LOOKING);
        assertThat(model.summaryProperty().get()).isEqualTo("Looking through all files…");
        workers.remove().run();
        assertThat(content()).isEqualTo(Content.NOTHING);
    }

    @Test
    void whatWasFoundInAllFilesStaysWhenThePresentOneAnswersLater() throws IOException, InterruptedException {
        try (var packed =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("christmas-2026-11-01-0.log.gz")))) {
            packed.write("2026-11-01T10:00:00.000Z INFO  [main] org.example.Cat - a needle%n"
                    .formatted()
                    .getBytes(StandardCharsets.UTF_8));
        }
        Files.createFile(folder.resolve("christmas.log"));
        model.show(true);
        read();
        model.wordsProperty().set("needle");
        model.searchAllFiles();
        workers.remove().run();
        assertThat(model.entriesProperty().get()).hasSize(1);
        read();
        assertThat(model.entriesProperty().get()).hasSize(1);
        assertThat(model.summaryProperty().get()).isEqualTo("One found");

        model.followingProperty().set(true);
        assertThat(content()).as("the present file").isEqualTo(Content.NOTHING);
    }

    @Test
    void anOlderFileThatCannotBeReadIsToldToo() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("christmas-2026-11-01-0.log.gz"));
        model.show(true);
        read();
        model.searchAllFiles();
        workers.remove().run();
        assertThat(content()).isEqualTo(Content.FAILED);
        assertThat(model.problemProperty().get()).matches(CODED);
    }
}
