package org.projectchristmas.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sample.goods.Shop;
import org.projectchristmas.sample.goods.World;

/** The three shops on loopback, open from {@link #start} to {@link #close}. Safe for several threads. */
public final class SampleShops implements AutoCloseable {
    private final Map<Shop, ShopServer> servers = new EnumMap<>(Shop.class);

    private SampleShops() {}

    /**
     * Opens the shops. Their pages are written when they are asked for.
     *
     * @param ports where each shop should listen; 0 or none for any free port, and a taken one gives way to a free one
     * @throws UncheckedIOException if the machine has no port for a shop
     */
    public static SampleShops start(SampleSettings settings, Map<VendorId, Integer> ports) {
        // Read when the server's class is loaded; without it every small answer waits for an acknowledgement.
        setUnlessGiven("sun.net.httpserver.nodelay");
        // The pictures are drawn in memory; a second toolkit must not reach for the screen.
        setUnlessGiven("java.awt.headless");
        var shops = new SampleShops();
        try {
            var world = new World(settings.seed(), settings.scale());
            for (Shop shop : Shop.values()) {
                int port = ports.getOrDefault(shop.vendor(), 0);
                shops.servers.put(shop, ShopServer.open(shop, world, settings, port));
            }
        } catch (IOException e) {
            shops.close();
            throw new UncheckedIOException("a sample shop found no port on 127.0.0.1", e);
        }
        return shops;
    }

    private static void setUnlessGiven(String property) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, "true");
        }
    }

    /** The shops' names. */
    public static List<VendorId> vendors() {
        return Stream.of(Shop.values()).map(Shop::vendor).toList();
    }

    /** The shop's home, ending with a slash. */
    public URI url(VendorId vendor) {
        return server(vendor).url();
    }

    /** How often {@link #nextDay} was called. */
    public int day() {
        return server(Shop.HALLMARK_ORNAMENTS.vendor()).shelf().day();
    }

    /** Moves some prices and stock, takes some products off and puts new ones on; the same after every start. */
    public synchronized void nextDay() {
        servers.values().forEach(ShopServer::nextDay);
    }

    public Faults faults(VendorId vendor) {
        return server(vendor).faults();
    }

    public RequestLog log(VendorId vendor) {
        return server(vendor).log();
    }

    /** How many requests the shop was asked. */
    public long requests(VendorId vendor) {
        return log(vendor).count();
    }

    /** What a perfect reader would find in the shop today, by product id. */
    public List<SampleProduct> truth(VendorId vendor) {
        return server(vendor).truth();
    }

    /** Writes all pages of the day and keeps them, so that serving one costs next to nothing. */
    public void prepare() {
        servers.values().forEach(ShopServer::prepare);
    }

    private ShopServer server(VendorId vendor) {
        return servers.entrySet().stream()
                .filter(each -> each.getKey().vendor().equals(vendor))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a sample shop: " + vendor));
    }

    /** Closes the shops; requests under way are cut. */
    @Override
    public void close() {
        servers.values().forEach(ShopServer::close);
    }
}
