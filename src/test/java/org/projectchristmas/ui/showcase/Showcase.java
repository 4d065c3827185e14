package org.projectchristmas.ui.showcase;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.export.ProgramFiles;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.metrics.RequestSample;
import org.projectchristmas.metrics.VendorMetrics;
import org.projectchristmas.ui.activity.ActivityActions;
import org.projectchristmas.ui.activity.ActivitySources;
import org.projectchristmas.ui.activity.ActivityView;
import org.projectchristmas.ui.activity.ActivityViewModel;
import org.projectchristmas.ui.control.NewestFirst;
import org.projectchristmas.ui.control.PictureBoxes;
import org.projectchristmas.ui.control.PictureCache;
import org.projectchristmas.ui.detail.DetailActions;
import org.projectchristmas.ui.detail.DetailView;
import org.projectchristmas.ui.detail.DetailViewModel;
import org.projectchristmas.ui.detail.ProductReader;
import org.projectchristmas.ui.detail.SheetWriter;
import org.projectchristmas.ui.detail.ShopLinks;
import org.projectchristmas.ui.export.ExportDialog;
import org.projectchristmas.ui.export.ExportSources;
import org.projectchristmas.ui.fx.Appearance;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.fx.Toolkit;

/** Shows one screen with made-up content, for whoever works on its looks: {@code detail|activity|export [DARK] [empty]}. */
public final class Showcase {
    private final Messages messages = Messages.in(Locale.US);
    private final Formats formats = new Formats(Locale.US, ZoneOffset.UTC);
    private final Background background = Background.onOwnThreads();
    private final Clock clock = Clock.fixed(Ornaments.NOW, ZoneOffset.UTC);
    private final Ornaments ornaments = new Ornaments();
    private final List<String> arguments;

    private Showcase(List<String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String... arguments) {
        var showcase = new Showcase(List.of(arguments));
        Toolkit.start(showcase::show);
    }

    private void show() {
        new Theme().setAppearance(arguments.contains("DARK") ? Appearance.DARK : Appearance.LIGHT);
        var stage = new Stage();
        boolean wide = !arguments.contains("detail");
        stage.setScene(new Scene(screen(), wide ? 1560 : 400, wide ? 620 : 1460));
        stage.setX(20);
        stage.setY(10);
        stage.show();
        if (arguments.contains("export")) {
            var ids = arguments.contains("empty") ? List.<Long>of() : List.of(1L, 2L, 3L, 4L);
            var all = LongStream.rangeClosed(1, 4).boxed().toList();
            new ExportDialog(background, messages, formats, System.out::println, System.out::println)
                    .show(stage, new ExportSources(ornaments, new Results(ids), new Results(all), ProgramFiles.NONE));
        }
    }

    private Parent screen() {
        return arguments.contains("detail") ? detail() : activity();
    }

    private Parent detail() {
        var model = new DetailViewModel(
                new ProductReader(ornaments, ornaments),
                new SheetWriter(messages, formats, new ShopLinks(Ornaments.SHOPS), clock),
                background,
                new NoActions(),
                new FxThread());
        if (!arguments.contains("empty")) {
            model.show(arguments.contains("bare") ? 4L : arguments.contains("gone") ? 3L : 1L);
        }
        var cache = new PictureCache(new Pictures(), 64_000_000, NewestFirst.onOwnThreads());
        return new DetailView(
                        model,
                        new PictureBoxes(cache, List.copyOf(Ornaments.SHOPS.keySet()), messages),
                        messages,
                        formats,
                        new Shortcuts())
                .root();
    }

    private Parent activity() {
        var integrator = new StagedIntegrator();
        if (!arguments.contains("empty")) {
            integrator.playRefresh();
        }
        var runs = arguments.contains("empty") ? new StagedRuns() : new StagedRuns().play();
        var sources = new ActivitySources(
                integrator,
                runs.past,
                arguments.contains("empty") ? new NoMetrics() : new StagedMetrics(),
                runs.history,
                runs.jobs,
                clock,
                ZoneOffset.UTC);
        var model = new ActivityViewModel(sources, background, new FxThread(), messages, formats);
        return new ActivityView(model, messages, new Shortcuts(), new ActivityActions(_ -> {}, _ -> {})).root();
    }

    private static final class NoActions implements DetailActions {
        @Override
        public void tell(String sentence) {}

        @Override
        public void browse(URI address) {
            System.out.println("browse " + address);
        }

        @Override
        public void select(long productId) {
            System.out.println("select " + productId);
        }

        @Override
        public void step(int places) {}

        @Override
        public CompletionStage<?> refresh(Product product) {
            return new CompletableFuture<>();
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
