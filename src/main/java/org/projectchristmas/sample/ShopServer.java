package org.projectchristmas.sample;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.sample.bigcommerce.OrnamentShop;
import org.projectchristmas.sample.goods.Shelf;
import org.projectchristmas.sample.goods.Shop;
import org.projectchristmas.sample.goods.Stockroom;
import org.projectchristmas.sample.goods.World;
import org.projectchristmas.sample.shift4.HallmarkOrnaments;
import org.projectchristmas.sample.shift4.HookedOnHallmark;
import org.projectchristmas.sample.site.Site;

/** One shop on its port. */
final class ShopServer implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Cancellation closing = new Cancellation();
    private final Faults faults = new Faults();
    private final RequestLog log = new RequestLog();
    private final Stockroom stockroom;
    private final Pages pages;
    private volatile Shelf shelf;

    private ShopServer(HttpServer http, Stockroom stockroom, Site site, SampleSettings settings) {
        this.http = http;
        this.stockroom = stockroom;
        this.shelf = stockroom.shelf();
        this.pages = new Pages(site);
        var exchange = new ShopHandler(this, pages, settings.latency(), closing);
        http.setExecutor(threads);
        http.createContext("/", exchange);
        http.start();
    }

    static ShopServer open(Shop shop, World world, SampleSettings settings, int port) throws IOException {
        HttpServer http = bind(port);
        var stockroom = new Stockroom(settings.seed(), shop, world, settings.scale());
        return new ShopServer(http, stockroom, site(shop, url(http), settings.pageSize()), settings);
    }

    private static Site site(Shop shop, URI base, int pageSize) {
        return switch (shop) {
            case HALLMARK_ORNAMENTS -> new HallmarkOrnaments(base, pageSize);
            case HOOKED -> new HookedOnHallmark(base, pageSize);
            case ORNAMENT_SHOP -> new OrnamentShop(base, pageSize);
        };
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(LOOPBACK, port), 0);
        } catch (BindException e) {
            if (port == 0) {
                throw e;
            }
            return HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        }
    }

    private static URI url(HttpServer http) {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    URI url() {
        return url(http);
    }

    Shelf shelf() {
        return shelf;
    }

    Faults faults() {
        return faults;
    }

    RequestLog log() {
        return log;
    }

    void nextDay() {
        shelf = stockroom.nextDay();
        pages.newDay(shelf);
    }

    void prepare() {
        pages.prepare(shelf);
    }

    List<SampleProduct> truth() {
        return shelf.all().stream().map(Truth::of).toList();
    }

    @Override
    public void close() {
        closing.cancel();
        http.stop(0);
        threads.shutdownNow();
    }
}
