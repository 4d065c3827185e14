package org.projectchristmas.fetch;

import java.util.Map;
import org.projectchristmas.common.VendorId;

/** Lets through only what is on the shop's own host: a page must not be able to send the program elsewhere. */
final class OwnHostFetcher implements Fetcher {
    private final Fetcher next;
    private final PerShop<ShopHost> hosts;

    OwnHostFetcher(Fetcher next, Map<VendorId, ShopSettings> shops) {
        this.next = next;
        hosts = new PerShop<>(shops, shop -> new ShopHost(shop.url()));
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        ShopHost host = hosts.of(request.vendor());
        var url = host.own(request.url());
        if (url.isEmpty()) {
            String message = "%s is not on the shop's own host %s".formatted(request.url(), host.base());
            throw new FetchException(request.vendor(), request.url(), FetchException.Kind.ELSEWHERE, 0, message, null);
        }
        return next.fetch(request.at(url.get()));
    }
}
