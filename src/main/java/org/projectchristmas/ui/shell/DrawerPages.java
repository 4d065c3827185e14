package org.projectchristmas.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.ui.activity.ActivityActions;
import org.projectchristmas.ui.activity.ActivitySources;
import org.projectchristmas.ui.activity.ActivityView;
import org.projectchristmas.ui.activity.ActivityViewModel;
import org.projectchristmas.ui.changes.ChangesSources;
import org.projectchristmas.ui.changes.ChangesView;
import org.projectchristmas.ui.changes.ChangesViewModel;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.log.LogActions;
import org.projectchristmas.ui.log.LogView;
import org.projectchristmas.ui.log.LogViewModel;
import org.projectchristmas.ui.runs.RunsActions;
import org.projectchristmas.ui.runs.RunsSources;
import org.projectchristmas.ui.runs.RunsView;
import org.projectchristmas.ui.runs.RunsViewModel;
import org.projectchristmas.ui.schedule.ScheduleView;
import org.projectchristmas.ui.schedule.ScheduleViewModel;

/** The pages of the drawer at the bottom: what is done at the shops, what was done, and what came of it. */
final class DrawerPages implements AutoCloseable {
    /** The page with the work at the shops. */
    static final String ACTIVITY = "activity";

    /** The page with past refreshes. */
    static final String RUNS = "runs";

    /** The page with what changed. */
    static final String CHANGES = "changes";

    /** The page with the log. */
    static final String LOG = "log";

    /** The page with what runs by itself. */
    static final String SCHEDULES = "schedules";

    private final ActivityViewModel activity;
    private final ActivityView activityView;
    private final RunsViewModel runs;
    private final RunsView runsView;
    private final ChangesViewModel changes;
    private final ChangesView changesView;
    private final LogViewModel log;
    private final LogView logView;
    private final ScheduleView schedules;

    /**
     * @param lastVisit when the window was last closed; null if never
     * @param ways to other places of the window
     */
    DrawerPages(WindowServices services, ScreenTools tools, @Nullable Instant lastVisit, Ways ways) {
        var background = tools.background();
        var messages = tools.messages();
        var formats = tools.formats();
        var screen = new FxThread();
        var clock = services.surroundings().clock();
        var shops = services.shops();
        activity = new ActivityViewModel(
                new ActivitySources(
                        shops.integrator(),
                        services.past().runs(),
                        shops.metrics(),
                        shops.history(),
                        shops.jobs(),
                        clock,
                        ZoneId.systemDefault()),
                background,
                screen,
                messages,
                formats);
        activityView = new ActivityView(
                activity,
                messages,
                tools.shortcuts(),
                new ActivityActions(shop -> showLog(shop, ways), tools.notices()::lookUp));
        changes = new ChangesViewModel(
                new ChangesSources(services.reading().history(), shops.ids(), clock, ZoneId.systemDefault(), lastVisit),
                background,
                messages,
                formats);
        changesView = new ChangesView(changes, messages);
        runs = RunsView.model(
                new RunsSources(services.past().runs(), shops.integrator().progress(), shops.ids()),
                new RunsActions(
                        numbers -> showChanges(numbers, ways),
                        () -> ways.drawerPage().accept(ACTIVITY)),
                background,
                tools.live(),
                messages,
                formats);
        runsView = new RunsView(runs, messages);
        var folder = new LogFolder(services.surroundings().home());
        log = new LogViewModel(folder, background, screen, messages);
        var desktop = tools.desktop();
        logView = new LogView(
                log,
                shops.ids(),
                messages,
                formats,
                ScreenTools.wallClock(services),
                new LogActions(() -> desktop.open(folder.path()), tools.notices()::tell));
        schedules = new ScheduleView(
                new ScheduleViewModel(shops.jobs(), shops.ids(), background, clock, messages, formats), messages);
    }

    private void showLog(VendorId shop, Ways ways) {
        logView.show(shop);
        ways.drawerPage().accept(LOG);
    }

    private void showChanges(List<Long> runs, Ways ways) {
        changes.showRuns(runs);
        ways.drawerPage().accept(CHANGES);
    }

    /** From left to right. */
    List<DrawerTab> tabs() {
        return List.of(
                new DrawerTab(ACTIVITY, "activity.title", Feather.ACTIVITY, activityView.root(), activityView.tools()),
                new DrawerTab(RUNS, "runs.title", Feather.LIST, runsView.root(), runsView.tools()),
                new DrawerTab(CHANGES, "changes.title", Feather.GIT_COMMIT, changesView.root(), changesView.tools()),
                new DrawerTab(LOG, "log.title", Feather.FILE_TEXT, logView.root(), logView.tools()),
                new DrawerTab(SCHEDULES, "schedule.title", Feather.CLOCK, schedules.root()));
    }

    ActivityViewModel activity() {
        return activity;
    }

    RunsViewModel runs() {
        return runs;
    }

    ChangesViewModel changes() {
        return changes;
    }

    LogView log() {
        return logView;
    }

    @Override
    public void close() {
        runs.close();
        activity.close();
        log.close();
    }
}
