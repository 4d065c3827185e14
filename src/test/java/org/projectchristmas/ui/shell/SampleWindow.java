package org.projectchristmas.ui.shell;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.view.InMemorySavedViews;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.export.ProgramFiles;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.History;
import org.projectchristmas.history.LastEntries;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.metrics.RequestSample;
import org.projectchristmas.metrics.VendorMetrics;
import org.projectchristmas.news.NewsDesk;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.settings.InMemoryPictures;
import org.projectchristmas.ui.settings.InMemorySettings;
import org.projectchristmas.ui.showcase.StagedInsights;
import org.projectchristmas.ui.showcase.StagedJobs;
import org.projectchristmas.ui.showcase.StagedRuns;

/**
 * The window over {@link SampleProducts}: to look at it, and to test it. Arguments: home folder, number
 * of products, and anything more for a refresh under way.
 */
public final class SampleWindow {
    private static final StagedRuns NO_RUNS = new StagedRuns();

    private SampleWindow() {}

    public static void main(String[] args) {
        var index = new ColumnarIndex();
        index.put(SampleProducts.products(Integer.parseInt(args[1])));
        var integrator = new IdleIntegrator(SampleProducts.SHOPS);
        if (args.length > 2) {
            integrator.progress.publish(underWay());
        }
        WindowLauncher.start().showUntilClosed(services(index, integrator, Path.of(args[0])));
        System.exit(0);
    }

    private static VendorProgress.Overview underWay() {
        return new VendorProgress.Overview(SampleProducts.SHOPS.stream()
                .map(shop -> new VendorProgress(
                        shop,
                        VendorProgress.State.PRODUCTS,
                        new VendorProgress.Count(54, 54),
                        new VendorProgress.Count(1_240, 8_300),
                        12.5,
                        Optional.of(Duration.ofMinutes(9)),
                        0,
                        Optional.empty(),
                        new VendorProgress.Changes(8_300, 2, 4, 9, 0, 0, 0)))
                .toList());
    }

    /** For a collector who has been here before: nothing lies over the window. */
    static WindowServices services(CatalogIndex index, Integrator integrator, Path home) {
        Path file = home.resolve("window.json");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(home);
                Files.writeString(file, "{\"welcomed\": true}");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return servicesForNewcomer(index, integrator, home);
    }

    static WindowServices servicesForNewcomer(CatalogIndex index, Integrator integrator, Path home) {
        var clock = Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC);
        return new WindowServices(
                new WindowServices.Reading(
                        index,
                        new Products(),
                        new NoHistory(),
                        new StagedInsights(),
                        (address, _) -> picture(address),
                        new InMemorySavedViews()),
                new WindowServices.Shops(
                        integrator,
                        new NoMetrics(),
                        NO_RUNS.history,
                        new StagedJobs(clock).scheduling(SampleProducts.SHOPS).engine,
                        SampleProducts.SHOPS.stream()
                                .map(id -> new WindowServices.Shop(id, URI.create("http://127.0.0.1/")))
                                .toList()),
                past(),
                new WindowServices.Surroundings(home, ProgramFiles.NONE, clock, new LiveValue<>(0)),
                new WindowServices.Own(new InMemorySettings(SampleProducts.SHOPS), new InMemoryPictures()));
    }

    private static WindowServices.Past past() {
        Runs runs = TestStore.IN_MEMORY.open().runs();
        return new WindowServices.Past(runs, new NewsDesk(runs), (_, _) -> true);
    }

    /** A glass ball in a colour of its own. */
    private static byte[] picture(URI address) throws IOException {
        int id = Integer.parseInt(address.getPath().substring(1));
        var image = new BufferedImage(160, 160, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = id % 47 / 47f;
        graphics.setPaint(new Color(201, 162, 75));
        graphics.fillRoundRect(66, 8, 28, 24, 6, 6);
        graphics.setPaint(new GradientPaint(
                40, 40, Color.getHSBColor(hue, 0.45f, 0.95f), 130, 140, Color.getHSBColor(hue, 0.8f, 0.45f)));
        graphics.fillOval(20, 28, 120, 120);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static final class Products implements Catalog {
        @Override
        public Optional<Product> find(long id) {
            return Optional.of(SampleProducts.product((int) id));
        }

        @Override
        public Optional<Product> find(ProductKey key) {
            return Optional.empty();
        }

        @Override
        public List<Product> withSku(String sku) {
            return List.of();
        }

        @Override
        public List<Product> findAll(List<Long> ids) {
            return ids.stream().map(id -> SampleProducts.product(id.intValue())).toList();
        }

        @Override
        public long count() {
            return 0;
        }

        @Override
        public void forEach(Consumer<? super Product> action) {}
    }

    private static final class NoHistory implements History {
        @Override
        public List<PricePoint> prices(long productId) {
            var product = SampleProducts.product((int) productId);
            return List.of(new PricePoint(
                    SampleProducts.NOW.minusSeconds(86_400 * 40L),
                    product.offering().price(),
                    product.offering().availability()));
        }

        @Override
        public List<FieldChange> changes(long productId) {
            return List.of();
        }

        @Override
        public List<RecordedChange> changes(ChangeFilter filter, RecordedChange.Place below, int limit) {
            return List.of();
        }

        @Override
        public ChangeCounts counts(ChangeFilter filter) {
            return ChangeCounts.NONE;
        }

        @Override
        public Map<Long, LastEntries> lastEntries(Collection<Long> productIds) {
            return Map.of();
        }
    }

    private static final class NoMetrics implements RequestMetrics {
        @Override
        public void record(RequestSample sample) {}

        @Override
        public Map<VendorId, VendorMetrics> snapshot() {
            return Map.of();
        }
    }
}
