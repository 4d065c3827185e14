package org.projectchristmas.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.news.RunNews;
import org.projectchristmas.ui.catalog.TrailViewModel;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Language;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.fx.Toolkit;
import org.projectchristmas.ui.palette.PaletteSource;
import org.projectchristmas.ui.shell.WindowMemory.Frame;
import org.projectchristmas.ui.shell.WindowMemory.Habits;
import org.projectchristmas.ui.shell.WindowMemory.Place;

/** The window itself: its frame, its commands and keys, and what it keeps for next time. */
final class MainWindow {
    /**
     * How long a window is as large as it is before that counts as its size. One that becomes maximized may have its new size before it
     * says so, and some desktops let it grow step by step.
     */
    static final Duration SETTLED = Duration.millis(400);

    private final Theme theme;
    private final Messages messages;
    private final Runnable closed;
    private final WindowMemoryFile file;
    private final Keeper keeper;
    private final Screens screens;
    private final TrailViewModel trail;
    private final MainView view;
    private final Scene scene;
    private final Shortcuts shortcuts;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.SYSTEM);
    private final Stage stage = new Stage();
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private final Subscription summons;
    private final RunAnnouncer announcer;
    private final Panels panels;
    private final Clockwork clockwork;
    /** Whether what a new collector is told was read or skipped. */
    private boolean welcomed;

    /** The frame while the window was last neither maximized nor minimized. */
    private Frame frame;

    /** @param closed is told when the window and the toolkit are closed */
    MainWindow(WindowServices services, Theme theme, Messages messages, Runnable closed) {
        this.theme = theme;
        this.messages = messages;
        this.closed = closed;
        file = new WindowMemoryFile(services.surroundings().home());
        shortcuts = new Shortcuts(messages::keys);
        var memory = file.read();
        frame = onThisDesktop(memory.frame());
        theme.setAppearance(memory.appearance());
        theme.textSize().set(memory.habits().textSize());
        screens = new Screens(
                services,
                file.written().orElse(null),
                messages,
                shortcuts,
                new WindowNotices(),
                new Ways(page -> view().drawer().show(page), this::focusTable));
        screens.catalogPanes().table().arrange(memory.arrangement());
        screens.catalogPanes().catalog().arranged().shelves().resume(memory.shelves());
        screens.catalogPanes()
                .catalog()
                .resume(memory.sought().sight(memory.place().branch()));
        screens.catalogPanes().views().resume(memory.sought().own());
        screens.catalogPanes().views().reload();
        trail = new TrailViewModel(
                screens.catalogPanes().catalog(), services.surroundings().clock());
        screens.catalogPanes().facets().openProperty().set(memory.filtersOpen());
        screens.detail().historyLookProperty().set(memory.habits().history());
        var topBar = new TopBarView(messages, theme);
        var drawer = new DrawerView(screens.drawerPages().tabs(), messages);
        view = new MainView(
                screens.panes(topBar, drawer),
                new MainView.Layout(memory.dividers(), memory.drawer(), memory.page()),
                messages);
        scene = new Scene(view.root(), frame.width(), frame.height());
        connect(topBar);
        var searchPanel = screens.catalogPanes().searchPanel(topBar);
        view.overlay(searchPanel);
        view.overlay(screens.pictureViewer());
        shortcuts.add(Shortcuts.Group.FIND, messages.text("search.complete"), "Shortcut+Space", searchPanel::ask);
        shortcuts.add(
                Shortcuts.Group.WINDOW,
                messages.text("grid.switch"),
                "Shortcut+G",
                screens.catalogPanes().table()::switchLayout);
        Panels.wire(theme.textSize(), shortcuts, messages);
        language.set(memory.habits().language());
        panels = new Panels(view.panels(), shortcuts, messages, view::tell);
        panels.palette(paletteSources(services), memory.habits().recent());
        panels.settings(
                screens.settings(), screens.settingsActions(theme, language, this::showSchedules), screens.formats());
        panels.keys();
        welcomed = memory.welcomed();
        panels.firstSteps(() -> welcomed = true);
        clockwork = new Clockwork(services, screens, stage);
        panels.speed(clockwork.figures(messages));
        panels.about(services.surroundings().home(), screens.desktop()::open);
        topBar.offer(panels.offered());
        announcer = announcer(services);
        keeper = new Keeper(this::memory, file::write, Waiter.real(), Thread::startVirtualThread, new FxThread());
        summons = new LiveBinding(new FxThread()).bind(services.surroundings().summons(), _ -> toFront());
        prepareStage();
    }

    /** What the palette offers; another kind of thing needs one line here. */
    private List<PaletteSource> paletteSources(WindowServices services) {
        var shops = services.shops().all().stream().map(WindowServices.Shop::id).toList();
        return List.of(
                new Deeds(shortcuts, messages),
                new Places(screens.catalogPanes().catalog(), shops, messages, this::focusTable),
                new SavedPlaces(screens.catalogPanes().views(), messages, this::focusTable));
    }

    /** For what is made before the view, and used after. */
    private MainView view() {
        return view;
    }

    private RunAnnouncer announcer(WindowServices services) {
        var formats = new Formats(messages.locale(), ZoneId.systemDefault());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                // Another process, such as a command, may have changed them.
                screens.catalogPanes().views().reload();
                view.toast().goOn();
            }
        });
        return new RunAnnouncer(
                services.past().news(),
                services.past().desktop(),
                new RunNewsText(messages, formats),
                new RunAnnouncer.InWindow(stage, view, this::actions),
                screens.background(),
                new FxThread());
    }

    private List<Toast.Action> actions(RunNews news) {
        return List.of(new Toast.Action(messages.text("news.details"), () -> {
            view.drawer().show(DrawerPages.RUNS);
            screens.drawerPages().runs().reveal(news.refresh().rootJob());
        }));
    }

    private void connect(TopBarView topBar) {
        var catalog = screens.catalogPanes().catalog();
        var refresh = screens.refresh();
        topBar.wire(
                new Commands(
                        refresh::refreshAll,
                        () -> refresh.refresh(catalog.branchProperty().get()),
                        refresh::cancelAll,
                        () -> screens.export(stage),
                        this::focusTable,
                        screens.catalogPanes().shelves()::focus,
                        this::close),
                shortcuts);
        topBar.wire(trail, scene, shortcuts);
        topBar.bindActive(refresh.activeProperty());
        view.pages().wire(shortcuts);
        view.drawer().wire(shortcuts);
        topBar.activityOpenProperty().bindBidirectional(view.drawer().openProperty());
        topBar.wordsProperty().bindBidirectional(catalog.wordsProperty());
        topBar.filtersOpenProperty()
                .bindBidirectional(screens.catalogPanes().facets().openProperty());
        catalog.choicesProperty().subscribe(topBar::showFilters);
        catalog.branchProperty().subscribe(topBar::showBranch);
        // Whoever searches, filters or chooses a shelf wants to see what is found.
        screens.catalogPanes().facets().openProperty().subscribe((_, _) -> view.showCatalog());
        catalog.wordsProperty().subscribe((_, _) -> view.showCatalog());
        catalog.branchProperty().subscribe((_, _) -> view.showCatalog());
        screens.drawerPages().changes().chosenProperty().subscribe((_, _) -> view.showCatalog());
        catalog.selectedProperty().subscribe(row -> view.setSelected(row != null));
        new WorkIndicator(refresh, messages, () -> view.drawer().show(DrawerPages.ACTIVITY))
                .addTo(screens.catalogPanes().status().news());
    }

    private void prepareStage() {
        theme.dress(scene);
        shortcuts.install(scene);
        stage.setScene(scene);
        stage.setTitle(messages.text("window.title"));
        for (String size : new String[] {"32", "64", "128"}) {
            String name = "ornament-" + size + ".png";
            stage.getIcons().add(new Image(Objects.requireNonNull(MainWindow.class.getResourceAsStream(name), name)));
        }
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        place();
        LeastSize.keep(stage, theme.textSize());
        scene.addEventFilter(InputEvent.ANY, _ -> keeper.used());
        settling.setOnFinished(_ -> frame = frameNow());
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(each -> each.subscribe((_, _) -> {
                    keeper.used();
                    settling.playFromStart();
                }));
    }

    /**
     * The frame as it was, as far as the screens of today show it; one that is to be placed anew, since it is the first or its screen is
     * gone, as large as the desktop at most and amid it. The panes take their shares of what is there.
     */
    private static Frame onThisDesktop(Frame remembered) {
        Double x = remembered.x();
        Double y = remembered.y();
        if (x != null
                && y != null
                && !Screen.getScreensForRectangle(x, y, 100, 60).isEmpty()) {
            return remembered.within(
                    Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        }
        return remembered.amid(Screen.getPrimary().getVisualBounds());
    }

    private void place() {
        Double x = frame.x();
        Double y = frame.y();
        stage.setWidth(frame.width());
        stage.setHeight(frame.height());
        if (x != null && y != null) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(frame.maximized());
    }

    void show() {
        // Style and layout take longest the first time; until they are done, a window that already shows is black.
        view.root().applyCss();
        view.root().layout();
        double x = stage.getX();
        double y = stage.getY();
        stage.show();
        if (!stage.isMaximized() && !Double.isNaN(x) && !Double.isNaN(y)) {
            // On X11 the place given before the window shows is taken for that of its content, and its title slips off
            // the desktop.
            new FxThread().execute(() -> moveTo(x, y));
        }
        if (view.pages().shownProperty().get().isCatalog()) {
            screens.catalogPanes().table().focus();
        }
        if (!welcomed) {
            panels.welcome();
        }
    }

    private void moveTo(double x, double y) {
        // A place that is not a new one would be passed over.
        stage.setX(x + 1);
        stage.setY(y + 1);
        stage.setX(x);
        stage.setY(y);
    }

    private void toFront() {
        if (stage.isShowing()) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void showSchedules() {
        view.drawer().show(DrawerPages.SCHEDULES);
    }

    private void focusTable() {
        view.showCatalog();
        screens.catalogPanes().table().focus();
    }

    /** Tells over the window. */
    private final class WindowNotices implements Notices {
        @Override
        public void tell(String sentence) {
            view.tell(sentence);
        }

        @Override
        public void offer(String sentence, String action, Runnable run) {
            view.tell(sentence, List.of(new Toast.Action(action, run)));
        }

        @Override
        public void complain(String sentence, ErrorCode code) {
            view.tell(sentence, List.of(new Toast.Action(code.value(), () -> lookUp(code))));
        }

        @Override
        public void lookUp(ErrorCode code) {
            screens.drawerPages().log().show(code);
            view.drawer().show(DrawerPages.LOG);
        }
    }

    /** The one way out. */
    private void close() {
        keeper.close();
        keep();
        summons.close();
        announcer.close();
        clockwork.close();
        screens.close();
        Toolkit.exit();
        closed.run();
    }

    /** Writes down how the window is now. */
    void keep() {
        file.write(memory());
    }

    private WindowMemory memory() {
        var layout = view.layout();
        var catalog = screens.catalogPanes().catalog();
        return new WindowMemory(
                frameNow(),
                theme.appearance(),
                layout.dividers(),
                layout.drawer(),
                Place.of(catalog.branchProperty().get()),
                screens.catalogPanes().table().arrangement(),
                catalog.arranged().shelves().left(),
                Sought.of(
                        catalog.sightProperty().get().scrolledTo(catalog.topmost()),
                        screens.catalogPanes().views().ownArrangement()),
                welcomed,
                screens.catalogPanes().facets().openProperty().get(),
                layout.page(),
                new Habits(
                        theme.textSize().percentProperty().get(),
                        language.get(),
                        panels.recent(),
                        screens.detail().historyLookProperty().get()));
    }

    private Frame frameNow() {
        return stage.isMaximized() || stage.isIconified()
                ? new Frame(frame.x(), frame.y(), frame.width(), frame.height(), stage.isMaximized())
                : new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
}
