package org.projectchristmas.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.Completer;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.ui.activity.ActivityActions;
import org.projectchristmas.ui.activity.ActivitySources;
import org.projectchristmas.ui.activity.ActivityView;
import org.projectchristmas.ui.activity.ActivityViewModel;
import org.projectchristmas.ui.catalog.Branch;
import org.projectchristmas.ui.catalog.CatalogView;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.catalog.PickedCommands;
import org.projectchristmas.ui.catalog.ShelvesView;
import org.projectchristmas.ui.catalog.Sight;
import org.projectchristmas.ui.catalog.StatusBarView;
import org.projectchristmas.ui.catalog.TotalsViewModel;
import org.projectchristmas.ui.changes.ChangesSources;
import org.projectchristmas.ui.changes.ChangesView;
import org.projectchristmas.ui.changes.ChangesViewModel;
import org.projectchristmas.ui.control.NewestFirst;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.PictureCache;
import org.projectchristmas.ui.control.PictureViewer;
import org.projectchristmas.ui.detail.DetailView;
import org.projectchristmas.ui.export.ExportDialog;
import org.projectchristmas.ui.export.ExportSources;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Language;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.insight.Goal;
import org.projectchristmas.ui.insight.InsightSources;
import org.projectchristmas.ui.insight.InsightView;
import org.projectchristmas.ui.insight.InsightViewModel;
import org.projectchristmas.ui.log.LogView;
import org.projectchristmas.ui.log.LogViewModel;
import org.projectchristmas.ui.runs.RunsActions;
import org.projectchristmas.ui.runs.RunsSources;
import org.projectchristmas.ui.runs.RunsView;
import org.projectchristmas.ui.runs.RunsViewModel;
import org.projectchristmas.ui.schedule.ScheduleView;
import org.projectchristmas.ui.schedule.ScheduleViewModel;
import org.projectchristmas.ui.search.CompletionViewModel;
import org.projectchristmas.ui.search.FacetsView;
import org.projectchristmas.ui.search.FacetsViewModel;
import org.projectchristmas.ui.search.SearchPanel;
import org.projectchristmas.ui.settings.SettingsActions;
import org.projectchristmas.ui.settings.SettingsViewModel;
import org.projectchristmas.ui.speed.Figure;
import org.projectchristmas.ui.speed.Speedometer;
import org.projectchristmas.ui.views.ViewsSources;
import org.projectchristmas.ui.views.ViewsViewModel;

/** The screens of the window and their view-models, made once. */
final class Screens implements AutoCloseable {
    /** The drawer's page with the work at the shops. */
    static final String ACTIVITY = "activity";

    /** The drawer's page with past refreshes. */
    static final String RUNS = "runs";

    /** The drawer's page with what changed. */
    static final String CHANGES = "changes";

    /** The page of answers. */
    static final String INSIGHT = "insight";

    /** The drawer's page with the log. */
    static final String LOG = "log";

    /** The drawer's page with what runs by itself. */
    static final String SCHEDULES = "schedules";

    /** The table follows the catalog at most four times a second. */
    private static final Duration PACE = Duration.ofMillis(250);

    private static final long PICTURE_MEMORY = 64L << 20;

    private final Background background = Background.onOwnThreads();
    private final Speedometer speed = new Speedometer();
    private final CatalogViewModel catalog;
    private final CompletionViewModel completion;
    private final FacetsViewModel facetsModel;
    private final FacetsView facets;
    private final Formats formats;
    private final PictureBoxes boxes;
    private final RefreshViewModel refresh;
    private final CatalogView table;
    private final ShelvesView shelves;
    private final ViewsViewModel views;
    private final SideBar sideBar;
    private final StatusBarView status;
    private final ActivityViewModel activityModel;
    private final ActivityView activity;
    private final ScheduleView schedules;
    private final RunsViewModel runsModel;
    private final RunsView runs;
    private final LogViewModel logModel;
    private final LogView log;
    private final ChangesViewModel changes;
    private final ChangesView changesView;
    private final InsightViewModel insight;
    private final Supplier<Parent> insightView;
    private final DetailView detail;
    private final ExportDialog exportDialog;
    private final WindowServices.Reading reading;
    private final WindowServices services;
    private final Messages messages;
    private final Desktop desktop;

    /**
     * @param lastVisit when the window was last closed; null if never
     * @param ways to other places of the window
     */
    Screens(
            WindowServices services,
            @Nullable Instant lastVisit,
            Messages messages,
            Shortcuts shortcuts,
            Notices notices,
            Ways ways) {
        this.services = services;
        this.messages = messages;
        reading = services.reading();
        var screen = new FxThread();
        var live = new LiveBinding(screen);
        formats = new Formats(messages.locale(), ZoneId.systemDefault());
        var pictures = new PictureCache(timed(reading.pictures()), PICTURE_MEMORY, NewestFirst.onOwnThreads());
        desktop = new Desktop(messages, notices);
        var integrator = services.shops().integrator();
        var clock = services.surroundings().clock();
        List<VendorId> shops =
                services.shops().all().stream().map(WindowServices.Shop::id).toList();
        boxes = new PictureBoxes(pictures, shops, messages);
        catalog = new CatalogViewModel(
                reading.index(),
                reading.catalog()::count,
                background,
                live,
                clock.withZone(ZoneId.systemDefault()),
                action -> Paced.onFxThread(action, PACE));
        completion = new CompletionViewModel(new Completer(reading.index(), clock), background);
        facetsModel = new FacetsViewModel(reading.index(), catalog, background);
        facets = new FacetsView(facetsModel, messages, formats);
        table = new CatalogView(catalog, messages, formats, clock, boxes, shortcuts);
        shelves = new ShelvesView(catalog, shops, messages, formats);
        views = new ViewsSources(
                        reading.views(),
                        reading.index(),
                        catalog,
                        new TableLayouts(table),
                        clock.withZone(ZoneId.systemDefault()))
                .model(background, live, messages, notices);
        views.openNameProperty().subscribe(table::nameView);
        sideBar = new SideBar(shelves, views, messages, formats, shortcuts);
        status = new StatusBarView(catalog, new TotalsViewModel(catalog, background), messages, formats);
        var sources = new ActivitySources(
                integrator,
                services.shops().metrics(),
                services.shops().history(),
                services.shops().jobs(),
                clock,
                ZoneId.systemDefault());
        activityModel = new ActivityViewModel(sources, background, screen, messages, formats);
        activity = new ActivityView(
                activityModel, messages, shortcuts, new ActivityActions(shop -> showLog(shop, ways), notices::lookUp));
        changes = new ChangesViewModel(
                new ChangesSources(reading.history(), shops, clock, ZoneId.systemDefault(), lastVisit),
                background,
                messages,
                formats);
        changesView = new ChangesView(changes, messages);
        changes.chosenProperty().subscribe(this::reveal);
        var runsActions = new RunsActions(
                numbers -> {
                    changes.showRuns(numbers);
                    ways.drawerPage().accept(CHANGES);
                },
                () -> ways.drawerPage().accept(ACTIVITY));
        runsModel = RunsView.model(
                new RunsSources(services.past().runs(), integrator.progress(), shops),
                runsActions,
                background,
                live,
                messages,
                formats);
        runs = new RunsView(runsModel, messages);
        var logFolder = new LogFolder(services.surroundings().home());
        logModel = new LogViewModel(logFolder, background, screen, messages);
        log = new LogView(
                logModel,
                shops,
                messages,
                formats,
                clock.withZone(ZoneId.systemDefault()),
                () -> desktop.open(logFolder.path()));
        refresh = new RefreshViewModel(integrator, activityModel::refresh, background, live, messages, notices);
        var reach = new DetailPane.Actions(catalog, table, activityModel, desktop);
        var beside = new DetailPane(services, background, messages, formats, reach);
        detail = new DetailView(beside.viewModel(), boxes, messages, formats, shortcuts);
        table.offer(new PickedCommands(
                catalog, reading.catalog(), background, messages, formats, new PickedTools(desktop, refresh, notices)));
        schedules = new ScheduleView(
                new ScheduleViewModel(services.shops().jobs(), shops, background, clock, messages, formats), messages);
        insight = InsightView.model(
                new InsightSources(
                        reading.insights(),
                        reading.index().version(),
                        clock.withZone(ZoneId.systemDefault()),
                        goal -> open(goal, ways)),
                background,
                live,
                messages,
                formats);
        insightView = PageSwitch.once(() -> new InsightView(insight, messages, notices::tell).root());
        exportDialog = new ExportDialog(background, messages, formats, desktop::open, notices::lookUp);
    }

    private void showLog(VendorId shop, Ways ways) {
        log.show(shop);
        ways.drawerPage().accept(LOG);
    }

    /** Shows the rows behind a part of an answer. */
    private void open(Goal goal, Ways ways) {
        switch (goal) {
            case Goal.Product(long id) -> catalog.reveal(id);
            case Goal.Search(String words, long _) ->
                catalog.look(new Sight(words, FacetChoices.NONE, Branch.ALL, null, null, null));
        }
        ways.catalog().run();
    }

    /** Pictures, with the time it took to get them taken down. */
    private PictureCache.Source timed(PictureCache.Source pictures) {
        return (address, cancellation) -> {
            long since = System.nanoTime();
            byte[] bytes = pictures.load(address, cancellation);
            speed.record(Figure.PICTURE, Duration.ofNanos(System.nanoTime() - since));
            return bytes;
        };
    }

    /** Takes down how long things take. */
    Speedometer speed() {
        return speed;
    }

    private void reveal(@Nullable Long product) {
        if (product != null) {
            catalog.reveal(product);
        }
    }

    ChangesViewModel changes() {
        return changes;
    }

    CatalogViewModel catalog() {
        return catalog;
    }

    RunsViewModel runs() {
        return runsModel;
    }

    Background background() {
        return background;
    }

    RefreshViewModel refresh() {
        return refresh;
    }

    CatalogView table() {
        return table;
    }

    ShelvesView shelves() {
        return shelves;
    }

    /** The saved views. */
    ViewsViewModel views() {
        return views;
    }

    StatusBarView status() {
        return status;
    }

    FacetsViewModel facets() {
        return facetsModel;
    }

    /** What hangs under the search box of a bar. */
    SearchPanel searchPanel(TopBarView topBar) {
        return topBar.searchPanel(catalog, completion, formats);
    }

    /** The panes, with a bar for the top and a drawer for the bottom. */
    MainView.Panes panes(TopBarView topBar, DrawerView drawer) {
        return new MainView.Panes(
                topBar.root(),
                sideBar,
                facets.root(),
                table.root(),
                detail.root(),
                List.of(new Page(INSIGHT, "page.insight", Feather.PIE_CHART, insightView)),
                drawer,
                status.root());
    }

    /** The pages of the drawer, from left to right. */
    List<DrawerTab> drawerTabs() {
        return List.of(
                new DrawerTab(ACTIVITY, "activity.title", Feather.ACTIVITY, activity.root(), activity.tools()),
                new DrawerTab(RUNS, "runs.title", Feather.LIST, runs.root(), runs.tools()),
                new DrawerTab(CHANGES, "changes.title", Feather.GIT_COMMIT, changesView.root(), changesView.tools()),
                new DrawerTab(LOG, "log.title", Feather.FILE_TEXT, log.root(), log.tools()),
                new DrawerTab(SCHEDULES, "schedule.title", Feather.CLOCK, schedules.root()));
    }

    SettingsViewModel settings() {
        return new SettingsViewModel(services.own().settings(), services.own().pictures(), background, messages);
    }

    Desktop desktop() {
        return desktop;
    }

    Formats formats() {
        return formats;
    }

    /** What the settings page can do with the window. */
    SettingsActions settingsActions(Theme theme, ObjectProperty<Language> language, Runnable showSchedules) {
        Path home = services.surroundings().home();
        return new SettingsActions(
                theme, language, table::resetColumns, showSchedules, home, new LogFolder(home).path(), desktop::open);
    }

    DetailView detail() {
        return detail;
    }

    /** What is laid over the window to show a picture. */
    PictureViewer pictureViewer(Messages messages) {
        return new PictureShow(this, boxes, messages).viewer();
    }

    LogView log() {
        return log;
    }

    /** Shows the dialog that writes products to a file. */
    void export(Window owner) {
        var view = catalog.shownProperty().get().result();
        background.latest(
                "export",
                _ -> new ExportSources(reading.catalog(), view, reading.index().search(CatalogQuery.ALL)),
                sources -> exportDialog.show(owner, sources));
    }

    @Override
    public void close() {
        views.close();
        catalog.close();
        refresh.close();
        runsModel.close();
        insight.close();
        activityModel.close();
        logModel.close();
        background.close();
    }
}
