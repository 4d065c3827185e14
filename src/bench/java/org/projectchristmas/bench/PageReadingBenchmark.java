package org.projectchristmas.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.fetch.FetchChain;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchRequest;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.fetch.FetchSettings;
import org.projectchristmas.fetch.Fetcher;
import org.projectchristmas.fetch.ShopSettings;
import org.projectchristmas.integration.Integration;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.hallmarkornaments.HallmarkOrnaments;
import org.projectchristmas.integration.hookedonhallmark.HookedOnHallmark;
import org.projectchristmas.integration.html.PageTree;
import org.projectchristmas.integration.ornamentshop.OrnamentShop;
import org.projectchristmas.metrics.HdrRequestMetrics;
import org.projectchristmas.sample.SampleProduct;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sample.SampleShops;

/**
 * What a fetched page costs on its way to an offer or a listing: CPU time of the reading thread and bytes that it allocates, by
 * shop, kind of page and step. The compiler's and the collector's time is not in it.
 */
public final class PageReadingBenchmark {
    private static final int PRODUCTS = 300;
    private static final int LISTINGS = 30;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PageReadingBenchmark() {}

    /** One kind of page of one shop. */
    private record Kind(Integration shop, String name, PageTree tree, Reading reading, List<FetchResponse> pages) {
        long bytes() {
            return pages.stream().mapToLong(each -> each.body().length).sum();
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object read(Document page) throws ParseProblem;
    }

    /** What the steps took in one round, in nanoseconds, and what they allocated, in bytes. */
    private static final class Round {
        private final long[] nanos = new long[3];
        private final long[] bytes = new long[3];

        void add(int step, long[] since) {
            nanos[step] += THREAD.getCurrentThreadCpuTime() - since[0];
            bytes[step] += THREAD.getCurrentThreadAllocatedBytes() - since[1];
        }
    }

    public static void main(String[] args) throws Exception {
        List<Kind> kinds = load();
        for (int i = 0; i < WARM_UP; i++) {
            for (Kind each : kinds) {
                round(each);
            }
        }
        var rounds = new HashMap<Kind, List<Round>>();
        for (int i = 0; i < ROUNDS; i++) {
            for (Kind each : kinds) {
                rounds.computeIfAbsent(each, _ -> new ArrayList<>()).add(round(each));
            }
        }
        System.out.printf(
                "%nJava %s, %s, %d processors; median of %d rounds, CPU ms and allocated KB a page%n",
                Runtime.version(),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS);
        System.out.printf(
                "%-24s%-9s%6s%7s |%8s%8s%8s%8s |%8s%8s%8s%n",
                "shop", "kind", "pages", "KB", "decode", "parse", "read", "all", "decode", "parse", "read");
        for (Kind kind : kinds) {
            List<Round> all = rounds.getOrDefault(kind, List.of());
            int pages = kind.pages().size();
            double[] cpu = new double[3];
            double[] kilobytes = new double[3];
            for (int step = 0; step < 3; step++) {
                int wanted = step;
                cpu[step] = median(all.stream().mapToLong(each -> each.nanos[wanted])) / 1e6 / pages;
                kilobytes[step] = median(all.stream().mapToLong(each -> each.bytes[wanted])) / 1e3 / pages;
            }
            System.out.printf(
                    "%-24s%-9s%6d%7.1f |%8.3f%8.3f%8.3f%8.3f |%8.0f%8.0f%8.0f%n",
                    kind.shop().vendor(),
                    kind.name(),
                    pages,
                    kind.bytes() / 1e3 / pages,
                    cpu[0],
                    cpu[1],
                    cpu[2],
                    Arrays.stream(cpu).sum(),
                    kilobytes[0],
                    kilobytes[1],
                    kilobytes[2]);
        }
    }

    private static double median(LongStream values) {
        return values.sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static Round round(Kind kind) throws ParseProblem {
        var round = new Round();
        for (FetchResponse page : kind.pages()) {
            long[] since = now();
            String html = page.text();
            round.add(0, since);
            since = now();
            Document tree = kind.tree().parse(html, page.url());
            round.add(1, since);
            since = now();
            Object read = kind.reading().read(tree);
            round.add(2, since);
            if (read.toString().isEmpty()) {
                throw new IllegalStateException("nothing on " + page.url());
            }
        }
        return round;
    }

    private static long[] now() {
        return new long[] {THREAD.getCurrentThreadCpuTime(), THREAD.getCurrentThreadAllocatedBytes()};
    }

    private static List<Kind> load() throws FetchException, ParseProblem {
        try (var shops = SampleShops.start(SampleSettings.FULL, Map.of())) {
            var settings = new HashMap<VendorId, ShopSettings>();
            SampleShops.vendors()
                    .forEach(each -> settings.put(each, new ShopSettings(shops.url(each), Duration.ZERO, 4)));
            try (var chain = new FetchChain(
                    FetchSettings.DEFAULT,
                    settings,
                    Clock.systemUTC(),
                    Waiter.real(),
                    new HdrRequestMetrics(Clock.systemUTC()))) {
                var kinds = new ArrayList<Kind>();
                Fetcher pages = chain.pages();
                for (Integration shop : List.of(
                        new HallmarkOrnaments(shops.url(HallmarkOrnaments.VENDOR)),
                        new HookedOnHallmark(shops.url(HookedOnHallmark.VENDOR)),
                        new OrnamentShop(shops.url(OrnamentShop.VENDOR)))) {
                    var tree = new PageTree();
                    kinds.add(new Kind(shop, "product", tree, shop::product, products(pages, shop, shops)));
                    kinds.add(new Kind(shop, "listing", tree, shop::listing, listings(pages, shop)));
                }
                return kinds;
            }
        }
    }

    private static List<FetchResponse> products(Fetcher pages, Integration shop, SampleShops shops)
            throws FetchException {
        var found = new ArrayList<FetchResponse>();
        List<SampleProduct> all = shops.truth(shop.vendor());
        for (int i = 0; i < PRODUCTS; i++) {
            String path = all.get((int) ((long) i * all.size() / PRODUCTS)).path();
            found.add(get(pages, shop, shops.url(shop.vendor()).resolve(path)));
        }
        return found;
    }

    private static List<FetchResponse> listings(Fetcher pages, Integration shop) throws FetchException, ParseProblem {
        var found = new ArrayList<FetchResponse>();
        FetchResponse index = get(pages, shop, shop.yearIndex());
        for (var year : shop.years(new PageTree().parse(index.text(), index.url()))) {
            if (found.size() < LISTINGS) {
                found.add(get(pages, shop, year.url()));
            }
        }
        return found;
    }

    private static FetchResponse get(Fetcher pages, Integration shop, URI url) throws FetchException {
        return pages.fetch(FetchRequest.of(shop.vendor(), url, Cancellation.never()));
    }
}
