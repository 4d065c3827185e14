package org.projectchristmas.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.fx.Patience.await;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.ui.fx.StagedView;
import org.projectchristmas.ui.schedule.ScheduleDraft.Kind;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.StagedJobs;
import org.testfx.api.FxRobot;

/** What runs by itself, as a collector sees and sets it. */
class ScheduleViewIT {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");

    private final StagedView staged = new StagedView();
    private final FxRobot robot = staged.robot;
    private final Clock clock = Clock.fixed(Ornaments.NOW, ZoneOffset.UTC);
    private final StagedJobs jobs = new StagedJobs(clock).scheduling(List.of(SHOP));

    @BeforeEach
    void open() {
        staged.show(1_000, 420, () -> {
            var model = new ScheduleViewModel(
                    jobs.engine, List.of(SHOP), staged.background, clock, staged.messages, staged.formats);
            return new ScheduleView(model, staged.messages).root();
        });
        await(() -> staged.isSeen("Known product pages"));
    }

    @AfterEach
    void close() {
        staged.close();
    }

    @Test
    void aScheduleIsChosenKeptAndTakenBack() {
        assertThat(staged.isSeen("Every hour")).isTrue();
        assertThat(button("Save").isDisabled()).isTrue();

        robot.interact(() -> kind().setValue(Kind.DAILY));
        robot.interact(() -> robot.lookup(".time").queryAs(TextField.class).setText("9:30"));
        assertThat(staged.isSeen("The next three runs")).isTrue();
        fire("Save");
        await(() -> staged.isSeen("Daily at 9:30\u202fAM"));

        assertThat(stored().schedule()).hasToString("daily 09:30 Z");
        assertThat(staged.isSeen("Yours; config: Every hour")).isTrue();
        fire("Back to the config");
        await(() -> !staged.isSeen("Yours; config: Every hour"));
        assertThat(stored().setting().isOwn()).isFalse();
    }

    @Test
    void whereThereIsLittleRoomTheNextRunGivesWayToWhatRuns() {
        robot.interact(() -> {
            var window = robot.lookup(".editor").query().getScene().getWindow();
            window.setWidth(window.getWidth() - 1_000 + 690);
        });
        await(() -> !staged.isSeen("Next run"));
        assertThat(robot.lookup(".table-cell.job .first").queryAllAs(Label.class))
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.getWidth()).isGreaterThanOrEqualTo(job.prefWidth(-1)));
    }

    @Test
    void whatIsNoTimeIsSaidAndCannotBeKept() {
        robot.interact(() -> kind().setValue(Kind.DAILY));
        robot.interact(() -> robot.lookup(".time").queryAs(TextField.class).setText("25:00"));

        assertThat(staged.isSeen("A time such as 09:30.")).isTrue();
        assertThat(button("Save").isDisabled()).isTrue();
    }

    /** Not by the mouse: what was written moves the buttons when it is laid out, which may be after it has set out. */
    private void fire(String text) {
        robot.interact(() -> button(text).fire());
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
}
