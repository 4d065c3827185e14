package org.projectchristmas.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.ui.catalog.PickedCommands;
import org.projectchristmas.ui.catalog.Sight;
import org.projectchristmas.ui.control.NewestFirst;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.PictureCache;
import org.projectchristmas.ui.control.PictureViewer;
import org.projectchristmas.ui.detail.DetailView;
import org.projectchristmas.ui.export.ExportDialog;
import org.projectchristmas.ui.export.ExportSources;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Language;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.insight.Goal;
import org.projectchristmas.ui.insight.InsightSources;
import org.projectchristmas.ui.insight.InsightView;
import org.projectchristmas.ui.insight.InsightViewModel;
import org.projectchristmas.ui.settings.SettingsActions;
import org.projectchristmas.ui.settings.SettingsViewModel;
import org.projectchristmas.ui.speed.Figure;
import org.projectchristmas.ui.speed.Speedometer;

/** The screens of the window, made once, and how they work together. */
final class Screens implements AutoCloseable {
    /** The page of answers. */
    static final String INSIGHT = "insight";

    private static final long PICTURE_MEMORY = 64L << 20;

    private final WindowServices services;
    private final ScreenTools tools;
    private final Speedometer speed = new Speedometer();
    private final PictureBoxes pictures;
    private final CatalogPanes catalog;
    private final DrawerPages drawer;
    private final RefreshViewModel refresh;
    private final InsightViewModel insight;
    private final Supplier<Parent> insightView;
    private final DetailView detail;
    private final ExportDialog exportDialog;

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
        tools = ScreenTools.of(messages, shortcuts, notices);
        var background = tools.background();
        var formats = tools.formats();
        var reading = services.reading();
        pictures = new PictureBoxes(
                new PictureCache(timed(reading.pictures()), PICTURE_MEMORY, NewestFirst.onOwnThreads()),
                services.shops().ids(),
                messages);
        catalog = new CatalogPanes(services, tools, pictures);
        drawer = new DrawerPages(services, tools, lastVisit, ways);
        drawer.changes().chosenProperty().subscribe(this::reveal);
        refresh = new RefreshViewModel(
                services.shops().integrator(), drawer.activity()::refresh, background, tools.live(), messages, notices);
        catalog.table().tellOfFailure(refresh.inVainProperty(), refresh::refreshAll);
        var reach =
                new DetailPane.Actions(catalog.catalog(), catalog.table(), drawer.activity(), tools.desktop(), notices);
        var beside = new DetailPane(services, background, messages, formats, reach);
        detail = new DetailView(beside.viewModel(), pictures, messages, formats, shortcuts);
        catalog.table()
                .offer(new PickedCommands(
                        catalog.catalog(),
                        reading.catalog(),
                        background,
                        messages,
                        formats,
                        new PickedTools(tools.desktop(), refresh, notices)));
        insight = InsightView.model(
                new InsightSources(
                        reading.insights(),
                        reading.index().version(),
                        ScreenTools.wallClock(services),
                        goal -> open(goal, ways)),
                background,
                tools.live(),
                messages,
                formats);
        insightView = PageSwitch.once(() -> new InsightView(insight, messages, notices::tell).root());
        exportDialog = new ExportDialog(background, messages, formats, tools.desktop()::open, notices::lookUp);
    }

    /** Pictures, with the time it took to get them taken down. */
    private PictureCache.Source timed(PictureCache.Source source) {
        return (address, cancellation) -> {
            long since = System.nanoTime();
            byte[] bytes = source.load(address, cancellation);
            speed.record(Figure.PICTURE, Duration.ofNanos(System.nanoTime() - since));
            return bytes;
        };
    }

    private void reveal(@Nullable Long product) {
        if (product != null) {
            catalog.catalog().reveal(product);
        }
    }

    /** Shows the rows behind a part of an answer. */
    private void open(Goal goal, Ways ways) {
        switch (goal) {
            case Goal.Product(long id) -> catalog.catalog().reveal(id);
            case Goal.Search(String words, long _) -> catalog.catalog().look(Sight.of(ViewQuery.of(words)));
        }
        ways.catalog().run();
    }

    /** Where one looks for products. */
    CatalogPanes catalogPanes() {
        return catalog;
    }

    DetailView detail() {
        return detail;
    }

    /** The pages of the drawer. */
    DrawerPages drawerPages() {
        return drawer;
    }

    RefreshViewModel refresh() {
        return refresh;
    }

    /** The panes, with a bar for the top and a drawer for the bottom. */
    MainView.Panes panes(TopBarView topBar, DrawerView bottom) {
        return new MainView.Panes(
                topBar.root(),
                catalog.sideBar(),
                catalog.facetsPane(),
                catalog.table().root(),
                detail.root(),
                List.of(new Page(INSIGHT, "page.insight", Feather.PIE_CHART, insightView)),
                bottom,
                catalog.status().root());
    }

    SettingsViewModel settings() {
        return new SettingsViewModel(
                services.own().settings(), services.own().pictures(), background(), tools.messages());
    }

    /** What the settings page can do with the window. */
    SettingsActions settingsActions(Theme theme, ObjectProperty<Language> language, Runnable showSchedules) {
        Path home = services.surroundings().home();
        return new SettingsActions(
                theme,
                language,
                catalog.table()::resetColumns,
                showSchedules,
                home,
                new LogFolder(home).path(),
                desktop()::open);
    }

    /** What is laid over the window to show a picture. */
    PictureViewer pictureViewer() {
        return new PictureShow(catalog, detail, pictures, tools.messages()).viewer();
    }

    /** Shows the dialog that writes products to a file. */
    void export(Window owner) {
        var reading = services.reading();
        var view = catalog.catalog().shownProperty().get().result();
        background()
                .latest(
                        "export",
                        _ -> new ExportSources(
                                reading.catalog(),
                                view,
                                reading.index().search(CatalogQuery.ALL),
                                services.surroundings().kept()),
                        sources -> exportDialog.show(owner, sources),
                        failure -> tools.notices()
                                .complain(
                                        tools.messages().text("export.unopened", Messages.sentence(failure)),
                                        ErrorCode.of(failure)));
    }

    /** Takes down how long things take. */
    Speedometer speed() {
        return speed;
    }

    Background background() {
        return tools.background();
    }

    Desktop desktop() {
        return tools.desktop();
    }

    Formats formats() {
        return tools.formats();
    }

    @Override
    public void close() {
        catalog.close();
        refresh.close();
        insight.close();
        drawer.close();
        background().close();
    }
}
