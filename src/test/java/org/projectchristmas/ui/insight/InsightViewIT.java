package org.projectchristmas.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.projectchristmas.ui.fx.Patience.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.ui.control.ValueChart;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.showcase.StagedInsights;
import org.testfx.api.FxRobot;

/** The page of answers as a collector uses it. */
class InsightViewIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final StagedInsights insights = new StagedInsights();
    private final LiveValue<Long> version = new LiveValue<>(1L);
    private final List<Goal> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        staged.show(1000, 760, () -> {
            var model = InsightView.model(
                    new InsightSources(
                            insights,
                            version,
                            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                            opened::add),
                    staged.background,
                    new LiveBinding(new FxThread()),
                    staged.messages,
                    staged.formats);
            var view = new InsightView(model, staged.messages, told::add);
            return view.root();
        });
        await(() -> staged.isSeen("1998 has most: 110 ornaments, at 2 shops together."));
    }

    @AfterEach
    void close() {
        staged.close();
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
        assertThat(staged.clipboard(Clipboard::getString))
                .startsWith("Shop\tListings\tOrnaments\t")
                .contains("Hooked on Ornaments\t2500\t2400\t100\t1900\t2000\t400\t100\t0\n");
    }

    @Test
    void aCardIsCopiedAsAPictureOfTwiceItsSizeWithoutItsButtons() {
        press("#insight-years", "Copy picture");
        await(() -> told.equals(List.of("Copied as a picture: How many ornaments are there of each year?")));
        Image picture = staged.clipboard(Clipboard::getImage);
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
}
