package org.projectchristmas.bootstrap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.projectchristmas.audit.AuditHook;
import org.projectchristmas.audit.AuditJob;
import org.projectchristmas.audit.AuditedFields;
import org.projectchristmas.audit.CallQuery;
import org.projectchristmas.audit.ChangeQuery;
import org.projectchristmas.audit.HistoryOf;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.CatalogStats;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.cli.Session;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.export.ProgramFiles;
import org.projectchristmas.fetch.FetchChain;
import org.projectchristmas.fetch.ShopSettings;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.Calls;
import org.projectchristmas.history.History;
import org.projectchristmas.history.Recording;
import org.projectchristmas.insight.FirstPrices;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.integration.Integration;
import org.projectchristmas.integration.hallmarkornaments.HallmarkOrnaments;
import org.projectchristmas.integration.hookedonhallmark.HookedOnHallmark;
import org.projectchristmas.integration.ornamentshop.OrnamentShop;
import org.projectchristmas.job.BindingException;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.LogHook;
import org.projectchristmas.job.NamedFunction;
import org.projectchristmas.job.SchedulerFunctions;
import org.projectchristmas.job.TimingHook;
import org.projectchristmas.job.figures.AskFunctions;
import org.projectchristmas.job.figures.AskRequests;
import org.projectchristmas.job.figures.CallCounts;
import org.projectchristmas.job.figures.CallsKeeper;
import org.projectchristmas.job.figures.FunctionHistory;
import org.projectchristmas.job.run.JobEngine;
import org.projectchristmas.metrics.FiguresKeeper;
import org.projectchristmas.metrics.HdrRequestMetrics;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.model.CreateProduct;
import org.projectchristmas.model.FindProducts;
import org.projectchristmas.model.GetProduct;
import org.projectchristmas.model.UpdateProduct;
import org.projectchristmas.news.NewsDesk;
import org.projectchristmas.news.PriceDropHook;
import org.projectchristmas.picture.PictureSettings;
import org.projectchristmas.picture.PictureStore;
import org.projectchristmas.store.Database;
import org.projectchristmas.store.DbSchedulerWorkers;
import org.projectchristmas.store.HibernateCatalog;
import org.projectchristmas.store.JdbcCalls;
import org.projectchristmas.store.JdbcCatalogStats;
import org.projectchristmas.store.JdbcFirstPrices;
import org.projectchristmas.store.JdbcFunctionHistory;
import org.projectchristmas.store.JdbcHistory;
import org.projectchristmas.store.JdbcInsights;
import org.projectchristmas.store.JdbcJobStore;
import org.projectchristmas.store.JdbcRequestHistory;
import org.projectchristmas.store.JdbcRuns;
import org.projectchristmas.store.JdbcSavedViews;
import org.projectchristmas.store.JdbcSyncStore;
import org.projectchristmas.store.ServerClock;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.run.FindRuns;
import org.projectchristmas.sync.run.FolderProblemPages;
import org.projectchristmas.sync.run.JobIntegrator;
import org.projectchristmas.sync.run.Shop;
import org.projectchristmas.sync.run.Workbench;

/** Builds the object graph, bottom up. The only class that knows which implementation stands behind a port. */
final class Components implements Session {
    private final Home home;
    private final Closing closing = new Closing();
    private final Map<VendorId, ShopSettings> shops;
    private final Database database;
    private final Catalog catalog;
    private final CatalogStats stats;
    private final SavedViews views;
    private final History history;
    private final Insights insights;
    private final FirstPrices firstPrices;
    private final RequestMetrics metrics;
    private final RequestHistory requestHistory;
    private final FunctionHistory functionHistory;
    private final FetchChain network;
    private final SyncStore syncStore;
    private final Runs runs;
    private final NewsDesk news;
    private final JobIntegrator integrator;
    private final JobEngine jobs;
    private final Calls calls;
    private final AuditedFields audited;
    private final AppConfig config;
    private final LiveShops liveShops;
    private final String actor;
    private final ServerClock clock;

    /**
     * @param instance this process's hold on the home folder, given back when everything else is closed
     * @param actor as whom this process's calls are recorded
     * @param machine the clock of this computer
     * @throws org.projectchristmas.catalog.CatalogException if the catalog cannot be opened; nothing is left open then, nor held
     */
    Components(AppConfig config, Home home, Instance instance, String actor, Clock machine) {
        this.config = config;
        this.actor = actor;
        this.home = home;
        closing.add(instance);
        try {
            audited = AuditedFields.bind(config.audit());
            shops = shops(config);
            var samples = closing.add(new Samples(config, home.folder()));
            shops.replaceAll((vendor, shop) ->
                    new ShopSettings(samples.urlOf(vendor, shop.url()), shop.gap(), shop.concurrency()));
            database = closing.add(Database.open(config.store(), home.folder()));
            clock = new ServerClock(database, machine);
            catalog = new HibernateCatalog(database);
            stats = new JdbcCatalogStats(database);
            views = new JdbcSavedViews(database);
            history = new JdbcHistory(database);
            insights = new JdbcInsights(database);
            firstPrices = new JdbcFirstPrices(database);
            calls = new JdbcCalls(database);
            var counted = new HdrRequestMetrics(clock);
            metrics = counted;
            requestHistory = new JdbcRequestHistory(database);
            functionHistory = new JdbcFunctionHistory(database);
            var figures = closing.add(new FiguresKeeper(counted, requestHistory, clock));
            network = closing.add(new FetchChain(config.fetch(), shops, clock, Waiter.real(), metrics));
            syncStore = new JdbcSyncStore(database);
            var bench = new Workbench(
                    network.pages(),
                    syncStore,
                    new FolderProblemPages(home.problems(), config.sync().keptProblemPages()),
                    config.sync(),
                    audited.of(AuditedFields.UPDATE),
                    clock,
                    Waiter.real());
            runs = new JdbcRuns(database);
            news = new NewsDesk(runs);
            integrator = closing.add(new JobIntegrator(visited(), bench));
            var _ = integrator.onRootEnded(news::ended);
            closing.add(samples.daysPassWith(integrator));
            var counts = new CallCounts();
            Hooks hooks = hooks(counts);
            var callFigures = closing.add(new CallsKeeper(counts, hooks::failuresByFunction, functionHistory, clock));
            jobs = closing.add(engine(database, hooks));
            closing.add(new RunRequests(jobs, figures));
            integrator.use(jobs);
            closing.add(new Caretaker(config.metrics().flush(), List.of(figures::tick, callFigures::tick)));
            liveShops = new LiveShops(
                    config, new LiveShops.Parts(network, integrator, jobs, syncStore), database.isShared());
            liveShops.heed(config);
            liveShops.configure();
        } catch (RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    private Hooks hooks(CallCounts counts) {
        var functions = new Functions(functions(), shops.keySet());
        config.jobs()
                .priorities()
                .keySet()
                .forEach(each -> BindingException.requireMatch("jobs.priorities." + each, each, functions));
        var log = new LogHook();
        return Hooks.bind(
                functions,
                config.hooks(),
                Map.of(LogHook.NAME, log),
                Map.of(
                        LogHook.NAME,
                        log,
                        TimingHook.NAME,
                        new TimingHook(counts),
                        AuditHook.NAME,
                        new AuditHook(calls, actor, clock),
                        PriceDropHook.NAME,
                        new PriceDropHook(runs, config.news(), news)));
    }

    private JobEngine engine(Database database, Hooks hooks) {
        String process = "%d-%s"
                .formatted(ProcessHandle.current().pid(), UUID.randomUUID().toString());
        var workers = new DbSchedulerWorkers(database, config.jobs(), process, clock);
        return new JobEngine(
                new JobEngine.Parts(hooks.functions(), hooks, new JdbcJobStore(database), workers),
                config.jobs(),
                process,
                clock,
                RandomGenerator.getDefault());
    }

    /** Everything that can be asked for by name. */
    private List<NamedFunction> functions() {
        var functions = new ArrayList<NamedFunction>(List.of(
                new GetProduct(catalog),
                new FindProducts(catalog),
                new AskRequests(requestHistory, clock),
                new AskFunctions(functionHistory, clock),
                new CreateProduct(syncStore, recordingOf(AuditedFields.CREATE), clock),
                new UpdateProduct(syncStore, recordingOf(AuditedFields.UPDATE), clock),
                new AuditJob(catalog, history, audited),
                new HistoryOf(history),
                new CallQuery(calls)));
        functions.add(new FindRuns(runs));
        functions.addAll(ChangeQuery.all(history));
        functions.addAll(integrator.functions());
        functions.addAll(SchedulerFunctions.all(this::jobs));
        return functions;
    }

    private Recording recordingOf(String function) {
        return new Recording(Author.caller(actor), audited.of(function));
    }

    private static Map<VendorId, ShopSettings> shops(AppConfig config) {
        var shops = new LinkedHashMap<VendorId, ShopSettings>();
        config.integrations().forEach((vendor, settings) -> shops.put(vendor, settings.shop()));
        return shops;
    }

    private List<Shop> visited() {
        var visited = new ArrayList<Shop>();
        shops.forEach((vendor, shop) -> visited.add(new Shop(integration(vendor, shop.url()), shop.concurrency())));
        return visited;
    }

    private static Integration integration(VendorId vendor, URI url) {
        return switch (vendor.value()) {
            case "hallmark_ornaments_com" -> new HallmarkOrnaments(url);
            case "hookedonhallmark_com" -> new HookedOnHallmark(url);
            case "ornament_shop_com" -> new OrnamentShop(url);
            default -> throw new IllegalArgumentException("no integration reads the shop " + vendor);
        };
    }

    @Override
    public Integrator integrator() {
        return integrator;
    }

    @Override
    public Runs runs() {
        return runs;
    }

    @Override
    public NewsDesk news() {
        return news;
    }

    @Override
    public Catalog catalog() {
        return catalog;
    }

    @Override
    public CatalogStats stats() {
        return stats;
    }

    @Override
    public SavedViews views() {
        return views;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public void consume(Set<String> roots) {
        integrator.cancelLeft();
        jobs.start(roots);
    }

    @Override
    public void checkCatalog() {
        database.check();
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Path home() {
        return home.folder();
    }

    @Override
    public ProgramFiles kept() {
        return home.kept();
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Insights insights() {
        return insights;
    }

    FirstPrices firstPrices() {
        return firstPrices;
    }

    RequestMetrics metrics() {
        return metrics;
    }

    @Override
    public RequestHistory requestHistory() {
        return requestHistory;
    }

    @Override
    public FunctionHistory functionHistory() {
        return functionHistory;
    }

    /** As {@link LiveShops#heed}. */
    Set<VendorId> heed(AppConfig now) {
        return liveShops.heed(now);
    }

    @Override
    public void keepSchedules() {
        liveShops.keepSchedules();
        jobs.keepSchedules();
    }

    /** The pictures of the products, kept on disk. */
    PictureStore pictures() {
        PictureSettings settings = config.pictures();
        return closing.add(new PictureStore(network.pictures(settings.visits()), pictureFolder(), settings, clock));
    }

    /** Where they are kept. */
    Path pictureFolder() {
        return home.pictures();
    }

    /** The shops and how they are visited, in the order of the config; those that are not visited, too. */
    Map<VendorId, ShopSettings> shops() {
        return Collections.unmodifiableMap(shops);
    }

    /** Tells when a tree of jobs has ended, refresh or not, and all that belongs to it is stored. */
    void onRootEnded(Runnable listener) {
        var _ = integrator.onRootEnded(_ -> listener.run());
    }

    /** Makes something end with the program, before what it was built on. */
    <T extends AutoCloseable> T closeWithProgram(T part) {
        return closing.add(part);
    }

    @Override
    public void close() {
        closing.close();
    }
}
