package org.projectchristmas.ui.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.log.LogLine;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.StagedView;
import org.testfx.api.FxRobot;

/** The log as a collector, or whoever helps one, reads it. */
class LogViewIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private LogViewModel model;
    private Path file;
    private int folders;
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws IOException {
        file = home.resolve("log/christmas.log");
        Files.createDirectories(file.getParent());
        for (int i = 0; i < 200; i++) {
            append("INFO  vendor=ornament_shop_com job=" + i % 10 + " run=3", "page " + i);
        }
        append(
                "ERROR vendor=hookedonhallmark_com job=4",
                "job 4 failed [CX-7F3A-K2]\n\tjava.lang.Error: out of glitter");
        model = new LogViewModel(new LogFolder(home), staged.background, new FxThread(), staged.messages);
        staged.show(1_100, 420, () -> {
            var view = new LogView(
                    model,
                    List.of(new VendorId("hookedonhallmark_com"), new VendorId("ornament_shop_com")),
                    staged.messages,
                    staged.formats,
                    Clock.fixed(Instant.parse("2026-11-24T20:00:00Z"), ZoneOffset.UTC),
                    new LogActions(() -> folders++, told::add));
            return new VBox(view.tools(), view.root());
        });
        await(() -> shown().size() == 201);
    }

    @AfterEach
    void close() {
        staged.close();
        model.close();
    }

    private void append(String head, String message) throws IOException {
        Files.writeString(
                file,
                "2026-11-24T18:35:01.333Z %s [job-4] org.projectchristmas.job.run.Turns - %s%n"
                        .formatted(head, message),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private List<LogLine> shown() {
        return list().getItems();
    }

    private ListView<LogLine> list() {
        return robot.lookup("#log-list").queryListView();
    }

    private boolean isFollowing() {
        return robot.lookup("#log-follow").queryAs(ToggleButton.class).isSelected();
    }

    @Test
    void itFollowsAndShowsLevelAndShopInWords() throws IOException {
        assertThat(isFollowing()).isTrue();
        await(() -> isSeen("Error") && isSeen("Hooked on Ornaments") && isSeen("job 4"));
        append("WARN ", "the very last");
        await(() -> isSeen("the very last") && isSeen("Warning"));
    }

    @Test
    void scrollingUpLetsGoAndTheEndTakesHoldAgain() throws IOException {
        robot.clickOn("#log-list");
        robot.push(KeyCode.HOME);
        await(() -> !isFollowing());
        append("INFO ", "one that came");
        append("INFO ", "another that came");
        await(() -> robot.lookup("#log-news").query().isVisible() && isSeen("2 new entries"));
        assertThat(shown()).hasSize(201);

        robot.clickOn("#log-news");
        await(this::isFollowing);
        await(() -> shown().size() == 203);
        await(() -> isSeen("another that came"));
        assertThat(robot.lookup("#log-news").query().isVisible()).isFalse();
    }

    @Test
    void theFiltersWorkTogether() {
        robot.clickOn("#log-job").write("4");
        await(() -> shown().size() == 21);
        robot.interact(() -> box("#log-vendor").getSelectionModel().select(2));
        await(() -> shown().size() == 20);
        robot.interact(() -> box("#log-level").getSelectionModel().select(1));
        await(() -> robot.lookup("#log-empty").query().isVisible());
        robot.interact(() -> box("#log-vendor").getSelectionModel().select(0));
        await(() -> shown().size() == 1);
    }

    private ComboBox<?> box(String query) {
        return robot.lookup(query).queryAs(ComboBox.class);
    }

    @Test
    void aCodeFindsItsEntryWhateverWasWantedBefore() throws IOException {
        robot.clickOn("#log-job").write("9");
        await(() -> shown().size() == 20);
        var failure = new IllegalStateException("x");
        append("ERROR job=77", "it broke [" + ErrorCode.of(failure) + "]");
        robot.interact(() -> model.show(ErrorCode.of(failure)));
        await(() -> shown().size() == 1 && isSeen("it broke [" + ErrorCode.of(failure) + "]"));
        assertThat(robot.lookup("#log-job").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void anEntryThatIsChosenIsShownWholeAndCanBeCopied() {
        robot.interact(() -> list().getSelectionModel().select(200));
        await(() -> robot.lookup("#log-detail").query().isVisible());
        assertThat(robot.lookup("#log-whole").queryAs(TextArea.class).getText())
                .contains("CX-7F3A-K2")
                .contains("out of glitter");
        robot.clickOn("#log-copy");
        assertThat(staged.clipboard(Clipboard::getString))
                .startsWith("2026-11-24T18:35:01.333Z ERROR vendor=hookedonhallmark_com job=4 [job-4]")
                .contains("out of glitter")
                .hasLineCount(2);
        assertThat(told).containsExactly("Copied one entry");
        robot.clickOn("#log-folder");
        assertThat(folders).isEqualTo(1);
    }

    @Test
    void whatIsPackedAwayIsFoundOnDemand() throws IOException {
        Path packed = home.resolve("log/christmas-2026-11-20-0.log.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("2026-11-20T18:35:01.333Z INFO  [main] org.example.Cat - long ago\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        robot.clickOn("#log-words").write("long ago");
        await(() -> robot.lookup("#log-empty").query().isVisible());
        robot.clickOn("Look in older files");
        await(() -> isSeen("long ago") && isSeen("11-20 18:35:01"));
        assertThat(isFollowing()).isFalse();
    }

    @Test
    void aHiddenPageReadsNothing() throws IOException {
        robot.interact(() -> {
            var root = content();
            Node page = root.getChildren().removeLast();
            root.setUserData(page);
        });
        append("INFO ", "while nobody looked");
        // What was read before the page was hidden is behind these two crossings of both threads.
        robot.interact(() -> model.wordsProperty().set("nobody"));
        await(() -> model.entriesProperty().get().isEmpty());
        robot.interact(() -> {
            var root = content();
            root.getChildren().add((Node) root.getUserData());
        });
        await(() -> model.entriesProperty().get().size() == 1);
    }

    /** The page and its tools, as the scene holds them. */
    private VBox content() {
        Parent root = robot.lookup("#log-follow").query().getScene().getRoot();
        return (VBox) root.getChildrenUnmodifiable().getFirst();
    }

    private boolean isSeen(String text) {
        return robot.lookup(text).queryAll().stream()
                .anyMatch(node -> node.localToScene(node.getBoundsInLocal()).intersects(0, 0, 1_100, 420));
    }
}
