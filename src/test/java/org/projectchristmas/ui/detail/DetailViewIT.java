package org.projectchristmas.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.StepChart;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.showcase.Ornaments;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a collector sees and does beside the table. */
class DetailViewIT {
    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final Ornaments ornaments = new Ornaments();
    private final Asked asked = new Asked();
    private final DetailViewModel model = new DetailViewModel(
            new ProductReader(ornaments, ornaments),
            new SheetWriter(
                    staged.messages,
                    staged.formats,
                    new ShopLinks(Ornaments.SHOPS),
                    Clock.fixed(Ornaments.NOW, ZoneOffset.UTC)),
            staged.background,
            asked,
            new FxThread());

    @BeforeEach
    void open() {
        staged.show(340, 900, () -> {
            var boxes = new PictureBoxes(
                    (_, _) -> new CompletableFuture<>(), List.copyOf(Ornaments.SHOPS.keySet()), staged.messages);
            var view = new DetailView(model, boxes, staged.messages, staged.formats, staged.shortcuts);
            return view.root();
        });
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void nothingSelectedSaysWhatToDo() {
        assertThat(texts()).contains("Nothing selected").doesNotContain("Price history");
    }

    @Test
    void aProductIsShownWithEverythingThatIsKnown() {
        show(1L);
        assertThat(texts())
                .contains("2014 Father Christmas #11", "$24.95", "Available", "Joanne Eschrich", "4 1/2\" H")
                .contains("At the other shops", "Price history")
                .anyMatch(text -> text.startsWith("Lowest since we first looked on Oct 19, 2025"))
                .anyMatch(text -> text.contains("lantern"));
        assertThat(robot.lookup(".step-chart").queryAs(StepChart.class).isVisible())
                .isTrue();
    }

    @Test
    void theOfferOfAnotherShopLeadsToIt() {
        show(1L);
        robot.interact(() -> robot.lookup(".rival").queryAllAs(Button.class).stream()
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(asked.calls).containsExactly("select 2");
    }

    @Test
    void aShopsNameHasAllTheRoomBesideItsPrice() {
        robot.interact(() -> {
            var scene = robot.lookup(".detail").query().getScene();
            scene.getRoot().setStyle("-fx-min-width: 240px");
            scene.getWindow().setWidth(276);
        });
        show(1L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".rival .shop").queryAllAs(Label.class))
                .isNotEmpty()
                .allSatisfy(shop -> assertThat(shop.getWidth()).isGreaterThanOrEqualTo(shop.prefWidth(-1)));
    }

    @Test
    void eachFieldSaysWhereItCameFrom() {
        show(1L);
        assertThat(texts()).contains("Shop system · read\u00a0Nov\u00a020", "JSON-LD · changed\u00a0Nov\u00a017");
    }

    @Test
    void theHistoryIsAlsoATableThatCanBeCopied() {
        show(1L);
        fire("Table");
        assertThat(robot.lookup(".step-chart").query().isVisible()).isFalse();
        assertThat(texts()).contains("\u2212$4.00", "\u2212$2.05", "+$4.50");
        fire("3M");
        assertThat(texts()).contains("\u2212$4.00").doesNotContain("+$3.55");
        fire("Copy the table");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("""
                        Date\tPrice\tCurrency\tChange\tStock
                        2026-11-17 18:00\t24.95\tUSD\t-4.00\tAvailable
                        2026-08-25 18:00\t28.95\tUSD\t-2.05\tAvailable
                        2026-05-17 18:00\t31.00\tUSD\t4.50\tAvailable
                        """));
    }

    @Test
    void aShortHistoryHasNoRangesToChooseFrom() {
        show(2L);
        assertThat(texts()).contains("Chart", "Table").doesNotContain("3M");
    }

    @Test
    void thatItCouldNeverBeBoughtIsSaidOnce() {
        show(3L);
        assertThat(Set.copyOf(texts()))
                .filteredOn(text -> text.contains("could not be bought"))
                .hasSize(1);
    }

    @Test
    void theArrowKeysLeadThroughTheSteps() {
        show(1L);
        StepChart chart = robot.lookup(".step-chart").queryAs(StepChart.class);
        assertThat(chart.getAccessibleText()).startsWith("Lowest since");
        robot.interact(chart::requestFocus);
        robot.push(KeyCode.LEFT);
        assertThat(chart.getAccessibleText()).isEqualTo("$24.95, Nov 17, 2026");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        assertThat(chart.getAccessibleText()).isEqualTo("not available, Mar 18, 2026");
    }

    @Test
    void everyChangeCanBeReached() {
        show(1L);
        assertThat(robot.lookup(".change").queryAll()).hasSize(8);
        fire("Show 50 more of 62");
        assertThat(robot.lookup(".change").queryAll()).hasSize(58);
        fire("Show all 70");
        assertThat(robot.lookup(".change").queryAll()).hasSize(Ornaments.CHANGES);
        assertThat(texts()).noneMatch(text -> text.startsWith("Show all"));
    }

    @Test
    void theKeysLeadToTheProductsBesideItAndStopAtTheEnds() {
        show(1L);
        robot.interact(() -> model.place(new Place(0, 2)));
        assertThat(texts()).contains("1 of 2");
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(asked.calls).containsExactly("step 1");
    }

    @Test
    void aLongDescriptionIsFoldedUntilAllOfItIsWanted() {
        var box = new FoldedText[1];
        robot.interact(() -> {
            box[0] = new FoldedText(staged.messages);
            box[0].show("Dated on the hem. ".repeat(100));
            var stage = new Stage();
            stage.setScene(new Scene(box[0], 300, 1600));
            new Theme().dress(stage.getScene());
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        double folded = box[0].prefHeight(300);
        fire("Show all");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(folded).isBetween(120.0, 220.0);
        assertThat(box[0].prefHeight(300)).isGreaterThan(2 * folded);
        fire("Show less");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box[0].prefHeight(300)).isEqualTo(folded);
    }

    private void fire(String text) {
        robot.interact(() -> robot.lookup((Node each) -> each instanceof ButtonBase button
                        && text.equals(button.getText())
                        && StagedView.isShown(button))
                .<ButtonBase>query()
                .fire());
    }

    @Test
    void theKeysOpenTheShopCopyAndReadAgain() {
        show(1L);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(asked.calls)
                .containsExactly(
                        "browse https://www.hallmarkornaments.com/p_1.html", "refresh 2014 Father Christmas #11");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("QX9313"));
        assertThat(asked.calls).last().isEqualTo("tell Copied QX9313");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(asked.calls).last().isEqualTo("tell Copied the link");
    }

    @Test
    void whatIsNotKnownIsNotOffered() {
        show(4L);
        assertThat(texts()).contains("Price on request", "Not an ornament").contains("No price was ever seen.");
        Button sku = robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(each -> "Copy SKU  Ctrl+Shift+C".equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        assertThat(sku.isDisabled()).isTrue();
    }

    @Test
    void noButtonIsCutAtTheNarrowestWidth() {
        show(1L);
        for (Button button : robot.lookup(".actions .button").queryAllAs(Button.class)) {
            var right = button.localToScene(button.getBoundsInLocal()).getMaxX();
            assertThat(right).as(button.toString()).isLessThanOrEqualTo(340);
            assertThat(button.getWidth()).as(button.toString()).isGreaterThanOrEqualTo(button.prefWidth(-1) - 0.5);
        }
    }

    private void show(long id) {
        robot.interact(() -> model.show(id));
        await(() -> model.sheetProperty().get() != null);
    }

    /** Every text on the screen. */
    private List<String> texts() {
        WaitForAsyncUtils.waitForFxEvents();
        var texts = new ArrayList<String>();
        for (Node node : robot.lookup((Node each) -> each instanceof Labeled || each instanceof Text)
                .queryAll()) {
            if (StagedView.isShown(node)) {
                texts.add(node instanceof Labeled label ? label.getText() : ((Text) node).getText());
            }
        }
        return texts;
    }

    private static final class Asked implements DetailActions {
        private final List<String> calls = new ArrayList<>();

        @Override
        public void browse(URI address) {
            calls.add("browse " + address);
        }

        @Override
        public void tell(String sentence) {
            calls.add("tell " + sentence);
        }

        @Override
        public void select(long productId) {
            calls.add("select " + productId);
        }

        @Override
        public void step(int places) {
            calls.add("step " + places);
        }

        @Override
        public CompletionStage<?> refresh(Product product) {
            calls.add("refresh " + product.description().name());
            return new CompletableFuture<>();
        }
    }
}
