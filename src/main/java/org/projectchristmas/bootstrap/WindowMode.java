package org.projectchristmas.bootstrap;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.cli.Exit;
import org.projectchristmas.cli.Terminal;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.desktop.CommandNotifier;
import org.projectchristmas.insight.IndexInsights;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.job.BindingException;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.picture.PictureStore;
import org.projectchristmas.ui.shell.WindowLauncher;
import org.projectchristmas.ui.shell.WindowServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with its window; without a display, the same work in the terminal. */
final class WindowMode {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMode.class);

    /** How many virtual threads run at once; the virtual machine reads it when it starts the first one. */
    private static final String WORKERS = "jdk.virtualThreadScheduler.parallelism";

    private final Instance instance;
    private final Supplier<Components> opening;
    private final AppConfig config;
    private final WindowSettings settings;
    private final LogFolder log;
    private final Clock clock;

    WindowMode(
            Instance instance,
            Supplier<Components> opening,
            AppConfig config,
            WindowSettings settings,
            LogFolder log,
            Clock clock) {
        this.settings = settings;
        this.log = log;
        this.instance = instance;
        this.opening = opening;
        this.config = config;
        this.clock = clock;
    }

    int run(Terminal terminal) {
        if (!hasDisplay()) {
            return withoutDisplay(terminal);
        }
        WindowLauncher launcher;
        try {
            launcher = WindowLauncher.start();
        } catch (UnsupportedOperationException e) {
            LOG.warn("No window can be shown", e);
            return withoutDisplay(terminal);
        }
        leaveAProcessorToTheWindow();
        try (Components components = opening.get()) {
            instance.listen("the window");
            var index = new ColumnarIndex();
            var feed = components.closeWithProgram(new IndexFeed(
                    components.catalog(),
                    index,
                    components.integrator()::onApplied,
                    components.runs()::firstReadings,
                    Waiter.real()));
            components.onRootEnded(feed::refreshed);
            feed.start();
            settings.use(components::heed);
            components.keepSchedules();
            components.consumeAll();
            var insights = new IndexInsights(
                    () -> {
                        feed.awaitFilled();
                        return index.listings();
                    },
                    components.firstPrices());
            launcher.showUntilClosed(services(components, index, insights));
            return Exit.DONE;
        } catch (CatalogException | BindingException e) {
            return complain(launcher, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            return complain(launcher, "This machine refuses a connection to itself, which the window needs.", e);
        }
    }

    private int complain(WindowLauncher launcher, String sentence, Exception why) {
        ErrorCode code = ErrorCode.of(why);
        LOG.error("The program cannot start [{}]", code, why);
        launcher.complainUntilClosed(sentence, code, log.path());
        return Exit.UNAVAILABLE;
    }

    /** Says why the program cannot start to whoever opened it where no terminal is to be seen; without a display, nothing. */
    static void explain(String sentence) {
        if (hasDisplay()) {
            try {
                WindowLauncher.start().complainUntilClosed(sentence);
            } catch (UnsupportedOperationException e) {
                LOG.warn("No window can be shown", e);
            }
        }
    }

    /**
     * Keeps the work of a refresh, which runs on virtual threads, to one processor fewer than there are: it computes without a
     * pause, and the window would wait behind it. To be called before the first virtual thread starts.
     */
    private static void leaveAProcessorToTheWindow() {
        if (System.getProperty(WORKERS) == null) {
            int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            System.setProperty(WORKERS, Integer.toString(others));
        }
    }

    private int withoutDisplay(Terminal terminal) {
        terminal.err().println("There is no display, so the refresh runs here in the terminal.");
        try (Components components = opening.get()) {
            return new HeadlessRun(components, terminal).run();
        }
    }

    private WindowServices services(Components components, ColumnarIndex index, Insights insights) {
        PictureStore pictures = components.pictures();
        var reading = new WindowServices.Reading(
                index,
                components.catalog(),
                components.history(),
                insights,
                new ShopPictures(pictures, components.shops()),
                components.views());
        List<WindowServices.Shop> shown = new ArrayList<>();
        config.integrations().keySet().forEach(vendor -> {
            var shop = components.shops().get(vendor);
            if (shop != null) {
                shown.add(new WindowServices.Shop(vendor, shop.url()));
            }
        });
        return new WindowServices(
                reading,
                new WindowServices.Shops(
                        components.integrator(),
                        components.metrics(),
                        components.requestHistory(),
                        components.jobs(),
                        shown),
                new WindowServices.Past(
                        components.runs(),
                        components.news(),
                        config.news().desktop() ? CommandNotifier.ofThisDesktop() : (_, _) -> true),
                new WindowServices.Surroundings(components.home(), components.kept(), clock, instance.summons()),
                new WindowServices.Own(settings, new KeptPictures(pictures, components.pictureFolder())));
    }

    /** Only X and Wayland say so by environment; elsewhere there always is a display, or the toolkit says that there is none. */
    private static boolean hasDisplay() {
        boolean unix = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !unix || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
