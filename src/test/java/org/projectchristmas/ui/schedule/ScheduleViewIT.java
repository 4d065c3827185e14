package org.projectchristmas.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.schedule.ScheduleDraft.Kind;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.StagedJobs;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What runs by itself, as a collector sees and sets it. */
class ScheduleViewIT {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");

    private final FxRobot robot = new FxRobot();
    private final Clock clock = Clock.fixed(Ornaments.NOW, ZoneOffset.UTC);
    private final StagedJobs jobs = new StagedJobs(clock).scheduling(List.of(SHOP));
    private final Background background = Background.onOwnThreads();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        robot.interact(() -> {
            var messages = Messages.in(Locale.US);
            var model = new ScheduleViewModel(
                    jobs.engine, List.of(SHOP), background, clock, messages, new Formats(Locale.US, ZoneOffset.UTC));
            var stage = new Stage();
            stage.setScene(new Scene(new ScheduleView(model, messages).root(), 1_000, 420));
            new Theme().dress(stage.getScene());
            stage.show();
        });
        await(() -> isSeen("Known product pages"));
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        background.close();
    }

    @Test
    void aScheduleIsChosenKeptAndTakenBack() {
        assertThat(isSeen("Every hour")).isTrue();
        assertThat(button("Save").isDisabled()).isTrue();

        robot.interact(() -> kind().setValue(Kind.DAILY));
        robot.interact(() -> robot.lookup(".time").queryAs(TextField.class).setText("9:30"));
        assertThat(isSeen("The next three runs")).isTrue();
        robot.clickOn("Save");
        await(() -> isSeen("Daily at 9:30\u202fAM"));

        assertThat(stored().schedule()).hasToString("daily 09:30 Z");
        assertThat(isSeen("Yours; config: Every hour")).isTrue();
        robot.clickOn("Back to the config");
        await(() -> !isSeen("Yours; config: Every hour"));
        assertThat(stored().setting().isOwn()).isFalse();
    }

    @Test
    void whatIsNoTimeIsSaidAndCannotBeKept() {
        robot.interact(() -> kind().setValue(Kind.DAILY));
        robot.interact(() -> robot.lookup(".time").queryAs(TextField.class).setText("25:00"));

        assertThat(isSeen("A time such as 09:30.")).isTrue();
        assertThat(button("Save").isDisabled()).isTrue();
    }

    private Recurring stored() {
        return jobs.engine.schedules().list().stream()
                .filter(each -> each.call().equals(IntegratorJobs.invocations().syncLinks(SHOP)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the first box of the editor is that of the kinds
    private ComboBox<Kind> kind() {
        return robot.lookup(".editor .fields > .combo-box").queryAs(ComboBox.class);
    }

    private Button button(String text) {
        return robot.lookup(text).queryButton();
    }

    private boolean isSeen(String text) {
        return robot.lookup(node -> node instanceof Labeled label
                        && text.equals(label.getText())
                        && label.isVisible()
                        && label.getScene() != null)
                .tryQuery()
                .isPresent();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("that did not come about", e);
        }
    }
}
