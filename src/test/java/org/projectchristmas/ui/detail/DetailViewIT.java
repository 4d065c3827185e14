package org.projectchristmas.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.StepChart;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.showcase.Ornaments;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What a collector sees and does beside the table. */
class DetailViewIT {
    private final FxRobot robot = new FxRobot();
    private final Messages messages = Messages.in(Locale.US);
    private final Formats formats = new Formats(Locale.US, ZoneOffset.UTC);
    private final Ornaments ornaments = new Ornaments();
    private final Asked asked = new Asked();
    private final Background background = Background.onOwnThreads();
    private final DetailViewModel model = new DetailViewModel(
            new ProductReader(ornaments, ornaments),
            new SheetWriter(
                    messages, formats, new ShopLinks(Ornaments.SHOPS), Clock.fixed(Ornaments.NOW, ZoneOffset.UTC)),
            background,
            asked,
            new FxThread());

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        robot.interact(() -> {
            var shortcuts = new Shortcuts();
            var boxes = new PictureBoxes(
                    (_, _) -> new CompletableFuture<>(), List.copyOf(Ornaments.SHOPS.keySet()), messages);
            var view = new DetailView(model, boxes, messages, formats, shortcuts);
            var stage = new Stage();
            stage.setScene(new Scene(view.root(), 340, 900));
            new Theme().dress(stage.getScene());
            shortcuts.install(stage.getScene());
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        background.close();
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
                .anyMatch(text -> text.startsWith("Lowest $22.95, highest $31.00"))
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
            if (isSeen(node)) {
                texts.add(node instanceof Labeled label ? label.getText() : ((Text) node).getText());
            }
        }
        return texts;
    }

    private static boolean isSeen(@Nullable Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
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

    private static final class Asked implements DetailActions {
        private final List<String> calls = new ArrayList<>();

        @Override
        public void browse(URI address) {
            calls.add("browse " + address);
        }

        @Override
        public void select(long productId) {
            calls.add("select " + productId);
        }

        @Override
        public CompletionStage<?> refresh(Product product) {
            calls.add("refresh " + product.description().name());
            return new CompletableFuture<>();
        }
    }
}
