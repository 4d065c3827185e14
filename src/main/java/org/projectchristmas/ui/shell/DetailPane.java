package org.projectchristmas.ui.shell;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.ui.activity.ActivityViewModel;
import org.projectchristmas.ui.catalog.CatalogView;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.detail.DetailActions;
import org.projectchristmas.ui.detail.DetailViewModel;
import org.projectchristmas.ui.detail.Place;
import org.projectchristmas.ui.detail.ProductReader;
import org.projectchristmas.ui.detail.SheetWriter;
import org.projectchristmas.ui.detail.ShopLinks;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;

/** Ties the detail screen to the table beside it: it shows what is selected there, as it is now. */
final class DetailPane {
    private final DetailViewModel viewModel;
    private @Nullable Long shown;

    DetailPane(WindowServices services, Background background, Messages messages, Formats formats, Actions actions) {
        var links = new ShopLinks(services.shops().all().stream()
                .collect(Collectors.toMap(WindowServices.Shop::id, WindowServices.Shop::url)));
        viewModel = new DetailViewModel(
                new ProductReader(
                        services.reading().catalog(), services.reading().history()),
                new SheetWriter(
                        messages, formats, links, services.surroundings().clock()),
                background,
                actions,
                new FxThread());
        actions.catalog().selectedProperty().subscribe(this::show);
        var picked = actions.catalog().picked();
        picked.revisionProperty().subscribe(_ -> {
            var now = picked.now();
            viewModel.place(new Place(now.first(), now.answer().size()));
        });
    }

    private void show(@Nullable CatalogRow row) {
        Long id = row == null ? null : row.id();
        if (id != null && id.equals(shown)) {
            viewModel.reload();
        } else if (id != null || shown != null) {
            shown = id;
            viewModel.show(id);
        }
    }

    DetailViewModel viewModel() {
        return viewModel;
    }

    /** What the detail screen asks of the rest of the window. */
    record Actions(
            CatalogViewModel catalog, CatalogView listed, ActivityViewModel activity, Desktop desktop, Notices notices)
            implements DetailActions {
        @Override
        public void tell(String sentence) {
            notices.tell(sentence);
        }

        @Override
        public void browse(URI address) {
            desktop.open(address);
        }

        @Override
        public void select(long productId) {
            catalog.reveal(productId);
        }

        @Override
        public void step(int places) {
            listed.step(places);
        }

        @Override
        public CompletionStage<?> refresh(Product product) {
            var scope = new RefreshScope.Url(
                    Optional.of(product.key().vendor()), product.links().page());
            return CompletableFuture.supplyAsync(() -> activity.refresh(scope), Thread::startVirtualThread)
                    .thenCompose(Refresh::outcome);
        }
    }
}
