package org.projectchristmas.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.schedule.ScheduleDraft.Kind;
import org.projectchristmas.ui.schedule.ScheduleDraft.Unit;
import org.projectchristmas.ui.showcase.StagedJobs;

/** Time begins on November 23 at noon. */
class ScheduleViewModelTest {
    private static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    private static final VendorId SHOP = new VendorId("ornament_shop_com");
    private static final Invocation LINKS = IntegratorJobs.invocations().syncLinks(FACTORY);

    private final ManualTime time = new ManualTime();
    private final StagedJobs jobs = new StagedJobs(time).scheduling(List.of(FACTORY, SHOP));
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final ScheduleViewModel model = model(time);

    private ScheduleViewModel model(Clock clock) {
        return model(jobs.engine, new Background(workers::add, Runnable::run), clock);
    }

    private static ScheduleViewModel model(Jobs source, Background background, Clock clock) {
        return new ScheduleViewModel(
                source,
                List.of(FACTORY, SHOP),
                background,
                clock,
                Messages.in(Locale.US),
                new Formats(Locale.US, ZoneOffset.UTC));
    }

    private void look() {
        model.refresh();
        work();
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.removeFirst().run();
        }
    }

    private ScheduleRow row(int number) {
        return model.rowsProperty().get().get(number);
    }

    private void write(ScheduleDraft draft) {
        model.draftProperty().set(Optional.of(draft));
    }

    private static ScheduleDraft draft(Kind kind, String amount, String at, String cron, String zone) {
        return new ScheduleDraft(kind, amount, Unit.HOURS, at, cron, zone);
    }

    private Recurring stored(Invocation call) {
        return jobs.engine.schedules().list().stream()
                .filter(each -> each.call().equals(call))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyJobHasARowByShopAndInTheOrderOfTheWork() {
        jobs.engine.schedules().set(LINKS, Schedule.dailyAt(LocalTime.of(9, 30), ZoneId.of("Europe/Berlin")));
        look();

        assertThat(model.rowsProperty().get())
                .extracting(ScheduleRow::shop, ScheduleRow::job)
                .startsWith(
                        tuple("The Ornament Factory", "Listings"),
                        tuple("The Ornament Factory", "New product pages"),
                        tuple("The Ornament Factory", "Known product pages"),
                        tuple("The Ornament Shop", "Listings"));
        assertThat(row(0).when()).isEqualTo("Daily at 9:30\u202fAM, Europe/Berlin");
        assertThat(row(0).own()).isEqualTo("Yours; config: Every hour");
        assertThat(row(0).next()).isEqualTo("Nov 24, 8:30\u202fAM");
        assertThat(row(0).past()).isEqualTo(new ScheduleRow.Past("Not yet", "", false));
        assertThat(row(1).when()).isEqualTo("As they come");
        assertThat(row(3).when()).isEqualTo("Every hour");
        assertThat(row(3).own()).isEmpty();
        assertThat(row(3).next()).isEqualTo("1:00\u202fPM");
    }

    @Test
    void whatWasMissedIsSaidPlainly() {
        jobs.engine.schedules().set(LINKS, Schedule.dailyAt(LocalTime.of(9, 30), ZoneOffset.UTC));
        jobs.engine.keepSchedules();
        time.pass(Duration.ofHours(23).plusMinutes(12));
        jobs.engine.tick();
        look();

        assertThat(row(0).past())
                .satisfies(past -> assertThat(past.remark()).isEqualTo("Missed 9:30\u202fAM, ran 11:12\u202fAM"))
                .satisfies(past -> assertThat(past.isWarning()).isTrue());
    }

    @Test
    void aScheduleIsWrittenSeenAheadAndKept() {
        look();
        model.select(row(0));
        assertThat(model.draftProperty().get()).contains(draft(Kind.EVERY, "1", "03:30", "30 3 * * *", "Z"));
        assertThat(model.editProperty().get().canSave()).isFalse();
        assertThat(model.editProperty().get().canReset()).isFalse();
        write(draft(Kind.DAILY, "1", "9:30", "", "Europe/Berlin"));

        assertThat(model.editProperty().get())
                .isEqualTo(new ScheduleEdit(
                        List.of("Nov 24, 8:30\u202fAM", "Nov 25, 8:30\u202fAM", "Nov 26, 8:30\u202fAM"),
                        "",
                        true,
                        false));
        model.save();
        work();

        assertThat(stored(LINKS).schedule()).hasToString("daily 09:30 Europe/Berlin");
        assertThat(stored(LINKS).setting().isOwn()).isTrue();
        assertThat(row(0).own()).isEqualTo("Yours; config: Every hour");
        assertThat(model.editProperty().get().canSave()).isFalse();
        assertThat(model.editProperty().get().canReset()).isTrue();
    }

    @Test
    void theConfigsScheduleComesBackWhenItIsAskedFor() {
        jobs.engine.schedules().set(LINKS, new Schedule.Off());
        look();
        assertThat(row(0).next()).isEqualTo("Never");
        model.select(row(0));
        model.reset();
        work();

        assertThat(stored(LINKS).setting().isOwn()).isFalse();
        assertThat(row(0).when()).isEqualTo("Every hour");
        assertThat(model.draftProperty().get()).map(ScheduleDraft::kind).contains(Kind.EVERY);
        assertThat(model.editProperty().get().canReset()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVERY | none | 09:30 | * * * * * | Z | A whole number, from one minute to 365 days.",
                "EVERY | 0 | 09:30 | * * * * * | Z | A whole number, from one minute to 365 days.",
                "EVERY | 9999999999 | 09:30 | * * * * * | Z | A whole number, from one minute to 365 days.",
                "DAILY | 1 | 25:00 | * * * * * | Z | A time such as 09:30.",
                "DAILY | 1 | 09:30 | * * * * * | Europe/Brlin | A time zone such as Europe/Berlin.",
                "CRON | 1 | 09:30 | 60 * * * * | Z | Five fields: minute, hour, day of month, month, day of week; for example 30 3 * * 1-5.",
                "CRON | 1 | 09:30 | * * * * * | Mars | A time zone such as Europe/Berlin.",
                "CRON | 1 | 09:30 | 0 0 31 2 * | Z | That never comes. To have it not run, choose Off."
            })
    void whatIsNoScheduleIsSaidAndNotKept(
            Kind kind, String amount, String at, String cron, String zone, String problem) {
        look();
        model.select(row(0));
        write(draft(kind, amount, at, cron, zone));

        assertThat(model.editProperty().get()).isEqualTo(new ScheduleEdit(List.of(), problem, false, false));
        model.save();
        work();
        assertThat(stored(LINKS).setting().isOwn()).isFalse();
    }

    @Test
    void onlyWhatCanTellThatThereIsWorkMayRunWheneverThereIsSome() {
        look();
        model.select(row(0));
        assertThat(model.kinds()).containsExactly(Kind.EVERY, Kind.DAILY, Kind.CRON, Kind.OFF);
        model.select(row(1));
        assertThat(model.kinds()).contains(Kind.CONTINUOUSLY);
    }

    @Test
    void aLookMeanwhileLeavesWhatIsBeingWrittenAlone() {
        look();
        model.select(row(0));
        var written = draft(Kind.CRON, "1", "09:30", "0 4 * * *", "Z");
        write(written);
        time.pass(Duration.ofMinutes(1));
        look();

        assertThat(model.draftProperty().get()).contains(written);
        assertThat(model.editProperty().get().canSave()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "every PT1M",
        "every PT90M",
        "every PT36H",
        "every P7D",
        "off",
        "continuously",
        "daily 09:30 Z",
        "cron 0 3 * * 1 Z"
    })
    void aScheduleIsReadAsItWasFilledIn(String text) {
        Schedule schedule = Schedule.parse(text);
        assertThat(ScheduleDraft.of(schedule, ZoneOffset.UTC).read()).isEqualTo(new ScheduleDraft.Good(schedule));
    }

    @Test
    void untilTheSchedulesAreReadNobodySaysThatThereAreNone() throws InterruptedException {
        try (var trouble = new Trouble()) {
            var waiting = model(trouble.slow(Jobs.class, jobs.engine), trouble.background, time);
            waiting.refresh();
            assertThat(waiting.readProperty().get()).isFalse();
            trouble.end();
            assertThat(waiting.readProperty().get()).isTrue();
            assertThat(waiting.rowsProperty().get()).isNotEmpty();
        }
    }

    @Test
    void aChangeThatFailsIsToldThoughTheListIsToBeReadAnewMeanwhile() {
        var failing = model(
                Trouble.failing(Jobs.class, jobs.engine, "call"), new Background(workers::add, Runnable::run), time);
        failing.refresh();
        work();
        failing.select(failing.rowsProperty().get().getFirst());
        failing.draftProperty().set(Optional.of(draft(Kind.EVERY, "3", "03:30", "0 3 * * *", "Z")));
        failing.save();
        failing.refresh();
        work();

        assertThat(failing.editProperty().get().problem()).startsWith("It could not be saved: The disk is gone.");
        assertThat(workers).isEmpty();
    }

    @Test
    void schedulesThatCannotBeReadSayWhyInOneSentenceWithACode() {
        var broken = model(Trouble.failing(Jobs.class), new Background(Runnable::run, Runnable::run), time);
        broken.refresh();
        assertThat(broken.problemProperty().get()).matches(Trouble.CODED);
        assertThat(broken.rowsProperty().get()).isEmpty();
    }
}
