package org.projectchristmas.bootstrap;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.ShopSettings;
import org.projectchristmas.picture.PictureStore;
import org.projectchristmas.ui.control.PictureCache;

/** Pictures for the window, each asked of the shop whose host it is on. */
final class ShopPictures implements PictureCache.Source {
    private final PictureStore store;
    private final Map<VendorId, ShopSettings> shops;

    /** @param shops at least one */
    ShopPictures(PictureStore store, Map<VendorId, ShopSettings> shops) {
        this.store = store;
        this.shops = shops;
    }

    @Override
    public byte[] load(URI address, Cancellation cancellation) throws IOException {
        var picture = store.get(vendorOf(address), address);
        try (var _ = cancellation.onCancel(() -> picture.cancel(/* mayInterruptIfRunning= */ false))) {
            return picture.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException("no picture: " + address, e);
        }
    }

    /** A host that shops share, such as a platform's own for pictures, is visited at the pace of the first shop. */
    private VendorId vendorOf(URI address) {
        return shops.entrySet().stream()
                .filter(each -> sameHost(each.getValue().url(), address))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> shops.keySet().iterator().next());
    }

    private static boolean sameHost(URI shop, URI address) {
        return shop.getPort() == address.getPort() && bare(shop).equals(bare(address));
    }

    private static String bare(URI url) {
        String host = url.getHost() == null ? "" : url.getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
