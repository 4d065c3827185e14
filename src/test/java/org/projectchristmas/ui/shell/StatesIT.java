package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.fx.Trouble;

/** What the screens say while they have nothing to show. */
class StatesIT {
    private static final String CODED = ".*" + Trouble.SENTENCE + " \\[CX-[0-9A-Z]{4}-[0-9A-Z]{2}\\]";

    @TempDir
    private Path home;

    @Test
    void everyScreenOfANewCatalogSaysWhatWillBeThere() throws TimeoutException {
        try (var window = new OpenWindow(home, 0)) {
            await(() -> titles(window).contains("Nothing selected")
                    && titles(window).size() == 2);
            window.robot.push(KeyCode.ALT, KeyCode.DIGIT2);
            await(() -> window.isThere(".insight") && !window.isThere(".insight .waiting"));
            window.robot.push(KeyCode.ALT, KeyCode.DIGIT1);
            await(() -> !window.isThere(".insight"));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            await(() -> lines(window, ".lane .label").contains("Idle"));
            window.robot.clickOn("Timeline");
            await(() -> titles(window).contains("No run yet"));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            await(() -> titles(window).contains("No refresh yet"));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            await(() -> titles(window).contains("No history yet"));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
            await(() -> lines(window, "#log-empty .label").contains("Nothing to see here"));
        }
    }

    @Test
    void aCatalogThatIsEmptySinceNoShopCouldBeReadSaysSoAndTriesAgain() throws TimeoutException {
        try (var window = new OpenWindow(home, 0)) {
            await(() -> titles(window).contains("Welcome to your ornament catalog"));
            var now = window.integrator.progress.get();
            window.integrator.progress.publish(new VendorProgress.Overview(now.vendors().stream()
                    .map(each -> each.at(VendorProgress.State.FAILED, 0, Optional.empty()))
                    .toList()));
            await(() -> titles(window).contains("The shops could not be read"));
            window.robot.clickOn("Refresh again");
            await(() -> window.integrator.refreshes.contains(new RefreshScope.All()));

            window.integrator.progress.publish(now);
            await(() -> titles(window).contains("Welcome to your ornament catalog"));
        }
    }

    @Test
    void aSearchWithoutAnAnswerSaysSoAndAShelfWithoutProductsToo() throws TimeoutException {
        try (var window = new OpenWindow(home, 50)) {
            window.robot.push(KeyCode.CONTROL, KeyCode.F);
            window.robot.write("zeppelin");
            await(() -> window.node("#catalog-empty", Node.class).isVisible());
            String unmatched = titles(window).getFirst();
            window.robot.push(KeyCode.ESCAPE);
            await(() -> !window.node("#catalog-empty", Node.class).isVisible());
            assertThat(unmatched).isNotBlank();
        }
    }

    @Test
    void filtersThatLetNothingThroughAreClearedWhereThatIsSaid() throws TimeoutException {
        try (var window = new OpenWindow(home, 50)) {
            window.filterBy("Hooked on Ornaments");
            await(() -> window.table().getItems().size() < 50);
            window.robot.push(KeyCode.CONTROL, KeyCode.F);
            window.robot.write("vendor:factory ");
            await(() -> window.node("#catalog-empty", Node.class).isVisible());
            assertThat(lines(window, "#catalog-empty .empty-text"))
                    .containsExactly(
                            "The filters let nothing through. Try fewer or shorter words; Esc clears the search.");
            window.robot.clickOn("Clear the filters");
            await(() -> !window.node("#catalog-empty", Node.class).isVisible());
            assertThat(window.table().getItems()).hasSize(16);
            assertThat(window.table().isFocused()).isTrue();
        }
    }

    @Test
    void aDatabaseThatIsGoneIsToldOnEveryScreenInOneSentenceWithACode() throws TimeoutException {
        try (var window = OpenWindow.over(home, 300, BrokenStore::under)) {
            window.robot.interact(() -> window.table().getSelectionModel().select(3));
            await(() -> titles(window).contains("This ornament cannot be read"));
            assertThat(lines(window, ".detail .empty-text")).allMatch(text -> text.matches(CODED));
            assertThat(window.table().getItems())
                    .as("what is in memory is still there")
                    .hasSize(300);
            await(() -> window.label("#matches").equals("300 of 300 listings"));

            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            await(() -> titles(window).contains("The refreshes cannot be read"));
            assertThat(lines(window, ".runs .empty-text")).hasSize(1).allMatch(text -> text.matches(CODED));

            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            await(() -> titles(window).contains("The history cannot be read"));
            assertThat(lines(window, ".drawer .label")).anyMatch(text -> text.matches(CODED));

            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
            await(() -> titles(window).contains("The schedules cannot be read"));
            assertThat(lines(window, ".schedule .empty-text")).hasSize(1).allMatch(text -> text.matches(CODED));

            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.robot.clickOn("Timeline");
            await(() -> titles(window).contains("The runs cannot be read"));
            assertThat(lines(window, ".timeline .empty-text")).hasSize(1).allMatch(text -> text.matches(CODED));
            window.robot.clickOn("Latency");
            window.robot.clickOn("Day");
            await(() -> titles(window).contains("The figures cannot be read"));
            assertThat(lines(window, ".chart-card .empty-text")).hasSize(1).allMatch(text -> text.matches(CODED));

            window.call("speed");
            await(() -> lines(window, "#speed .speed-row .label").contains("cannot be read now"));
            assertThat(window.label("#speed-problem")).matches(CODED);
            window.robot.push(KeyCode.ESCAPE);
            await(() -> !window.isThere("#speed"));

            window.call("copy links");
            await(() -> lines(window, ".toast .label").contains("Nothing was copied: " + Trouble.SENTENCE));

            window.call("export to a csv");
            await(() -> titles(window).contains("The first rows cannot be read"));
            assertThat(lines(window, ".export .empty-text")).hasSize(1).allMatch(text -> text.matches(CODED));
            window.robot.push(KeyCode.ESCAPE);

            window.robot.push(KeyCode.ALT, KeyCode.DIGIT2);
            await(() -> lines(window, ".insight .failed .empty-text").size() == 9);
            assertThat(lines(window, ".insight .failed .empty-text"))
                    .allMatch(text -> text.matches("The log tells why: CX-[0-9A-Z]{4}-[0-9A-Z]{2}\\."));
        }
    }

    @Test
    void aDatabaseThatIsSlowIsWaitedForOnEveryScreenInOneLine() throws TimeoutException {
        try (var trouble = new Trouble();
                var window = OpenWindow.over(home, 0, services -> DatabasePorts.change(services, trouble::slow))) {
            await(() -> titles(window).contains("Reading the catalog…"));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            await(() -> titles(window).contains("Reading the refreshes…"));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            await(() -> titles(window).contains("Reading the history…"));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
            await(() -> titles(window).contains("Reading the schedules…"));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.robot.clickOn("Timeline");
            await(() -> titles(window).contains("Reading the runs…"));
            window.robot.clickOn("Latency");
            window.robot.clickOn("Day");
            await(() -> titles(window).contains("Reading the figures…"));
            window.robot.push(KeyCode.ALT, KeyCode.DIGIT2);
            await(() -> lines(window, ".insight .waiting").size() == 9);
            window.robot.push(KeyCode.ALT, KeyCode.DIGIT1);
            window.call("speed");
            await(() -> lines(window, "#speed .empty-title").contains("Reading the figures…"));
            assertThat(titles(window))
                    .doesNotContain("No run yet", "No refresh yet", "No history yet", "Nothing is scheduled");

            trouble.answer();
            await(() -> window.robot.lookup("#speed .speed-row").queryAll().size() == 10);
            await(() -> titles(window).contains("Welcome to your ornament catalog"));
            await(() -> titles(window).stream().noneMatch(each -> each.startsWith("Reading")));
        }
    }

    @Test
    void rowsThatAreThereAreNotHiddenWhileTheCatalogIsStillCounted() throws TimeoutException {
        try (var trouble = new Trouble();
                var window = OpenWindow.over(home, 300, services -> DatabasePorts.change(services, trouble::slow))) {
            assertThat(window.table().getItems()).hasSize(300);
            assertThat(titles(window)).doesNotContain("Reading the catalog…");
        }
    }

    @Test
    void aSearchThatFailsAndAnExportThatCannotBeginSayWhy() throws TimeoutException {
        try (var window = OpenWindow.over(home, 0, BrokenStore::withoutSearch)) {
            await(() -> titles(window).contains("This could not be looked up"));
            assertThat(lines(window, "#catalog-empty .empty-text")).hasSize(1).allMatch(text -> text.matches(CODED));
            window.call("export to a csv");
            await(() -> lines(window, ".toast .label").contains("The export could not begin: " + Trouble.SENTENCE));
        }
    }

    /** Of what is said in the place of content. */
    private static List<String> titles(OpenWindow window) {
        return lines(window, ".empty-title");
    }

    private static List<String> lines(OpenWindow window, String query) {
        return window.robot.lookup(query).queryAllAs(Label.class).stream()
                .filter(each -> StagedView.isShown(each) && each.getText() != null)
                .map(Label::getText)
                .toList();
    }
}
