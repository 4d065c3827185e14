package org.projectchristmas.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.ui.control.ValueChart;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.showcase.StagedInsights;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page of answers as a collector uses it. */
class InsightViewIT {
    private final FxRobot robot = new FxRobot();
    private final Background background = Background.onOwnThreads();
    private final StagedInsights insights = new StagedInsights();
    private final LiveValue<Long> version = new LiveValue<>(1L);
    private final List<Goal> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        robot.interact(() -> {
            var messages = Messages.in(Locale.US);
            var model = InsightView.model(
                    new InsightSources(
                            insights,
                            version,
                            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                            opened::add),
                    background,
                    new LiveBinding(new FxThread()),
                    messages,
                    new Formats(Locale.US, ZoneOffset.UTC));
            var view = new InsightView(model, messages, told::add);
            var stage = new Stage();
            stage.setScene(new Scene(view.root(), 1000, 760));
            new Theme().dress(stage.getScene());
            stage.show();
        });
        await(() -> isSeen("1998 has most: 110 ornaments, at 2 shops together."));
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        background.close();
    }

    @Test
    void aLineOfAListLeadsToItsRows() {
        robot.clickOn("Hooked on Ornaments");
        await(() -> opened.equals(List.of(new Goal.Search("vendor=hookedonhallmark_com -delisted", 2_500))));
    }

    @Test
    void aChartIsReadAndOpenedWithTheKeyboardAlone() {
        ValueChart chart = robot.lookup("#insight-years .value-chart").query();
        robot.interact(chart::requestFocus);
        robot.push(KeyCode.HOME);
        assertThat(chart.getAccessibleText())
                .isEqualTo("1998, The Ornament Factory  40, Hooked on Ornaments  70, 135 rows");
        robot.push(KeyCode.RIGHT);
        assertThat(chart.getAccessibleText()).isEqualTo("1999");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        await(() -> opened.equals(List.of(new Goal.Search("year:2000 is:ornament -delisted", 30))));
    }

    @Test
    void aShopInAYearAndAWholeShopAreChosenWithTheKeyboard() {
        ValueChart chart = robot.lookup("#insight-years .value-chart").query();
        robot.interact(chart::requestFocus);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertThat(chart.getAccessibleText()).isEqualTo("1998, Hooked on Ornaments  70, 75 rows");
        robot.push(KeyCode.ENTER);
        await(() -> opened.equals(
                List.of(new Goal.Search("year:1998 vendor=hookedonhallmark_com is:ornament -delisted", 75))));
        robot.moveTo(chart);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertThat(chart.getAccessibleText()).isEqualTo("Hooked on Ornaments, 976 rows");
        robot.push(KeyCode.ENTER);
        await(() -> opened.getLast().equals(new Goal.Search("vendor=hookedonhallmark_com is:ornament -delisted", 976)));
    }

    @Test
    void aPlaceOfAChartIsOpenedByAClick() {
        ValueChart chart = robot.lookup("#insight-years .value-chart").query();
        robot.clickOn(robot.offset(chart, -90, 40));
        await(() -> opened.equals(List.of(new Goal.Search("year:1998 is:ornament -delisted", 135))));
    }

    @Test
    void aTableIsCopiedForASpreadsheetAndSaysSo() {
        press("#insight-totals", "Copy table");
        await(() -> told.equals(List.of("Copied as a table: How much does each shop have?")));
        assertThat(clipboard(Clipboard::getString))
                .startsWith("Shop\tListings\tOrnaments\t")
                .contains("Hooked on Ornaments\t2500\t2400\t100\t1900\t2000\t400\t100\t0\n");
    }

    @Test
    void aCardIsCopiedAsAPictureOfTwiceItsSizeWithoutItsButtons() {
        press("#insight-years", "Copy picture");
        await(() -> told.equals(List.of("Copied as a picture: How many ornaments are there of each year?")));
        Image picture = clipboard(Clipboard::getImage);
        Node card = robot.lookup("#insight-years").query();
        assertThat(picture.getWidth()).isCloseTo(card.getLayoutBounds().getWidth() * 2, offset(2.0));
        assertThat(robot.lookup("#insight-years .tools").<Node>query().isVisible())
                .isTrue();
    }

    @Test
    void aFigureIsChosenAmongThoseOfItsCard() {
        ValueChart before = robot.lookup("#insight-prices .value-chart").query();
        press("#insight-prices", "Deviation");
        await(() -> !robot.lookup("#insight-prices .value-chart").query().equals(before));
    }

    @Test
    void aCatalogThatWasEmptiedHasOneMessageInsteadOfCards() {
        insights.isEmpty = true;
        press(".insight", "Ask again");
        await(() -> robot.lookup("#insight-empty").query().isVisible());
    }

    /** Fires it, wherever it was scrolled to. */
    private void press(String place, String text) {
        var button = robot.lookup(place)
                .lookup((Node node) ->
                        node instanceof Labeled label && text.equals(label.getText()) && node instanceof ButtonBase)
                .<ButtonBase>query();
        robot.interact(button::fire);
    }

    private <T> T clipboard(Function<Clipboard, T> what) {
        var found = new AtomicReference<@Nullable T>();
        robot.interact(() -> found.set(what.apply(Clipboard.getSystemClipboard())));
        return Objects.requireNonNull(found.get());
    }

    private boolean isSeen(String text) {
        return robot
                .lookup((Node node) ->
                        node.isVisible() && node instanceof Labeled label && text.equals(label.getText()))
                .queryAll()
                .stream()
                .anyMatch(Node::isVisible);
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("the screen did not get there", e);
        }
    }
}
