package org.projectchristmas.fetch;

import static org.projectchristmas.fetch.FetchException.Kind;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.projectchristmas.common.VendorId;

/**
 * Lets through pictures on the shop's own host and on the hosts that shops keep pictures on, as long as those are on the public
 * network: a page must not be able to make the program knock at its user's own devices.
 */
final class PictureHostFetcher implements Fetcher {
    private final Fetcher next;
    private final PerShop<ShopHost> shops;
    private final List<String> hosts;

    /** @param hosts in lower case; each stands for its subdomains too */
    PictureHostFetcher(Fetcher next, Map<VendorId, ShopSettings> shops, List<String> hosts) {
        this.next = next;
        this.shops = new PerShop<>(shops, shop -> new ShopHost(shop.url()));
        this.hosts = hosts;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        Optional<URI> own = shops.of(request.vendor()).own(request.url());
        return next.fetch(request.at(own.isPresent() ? own.get() : elsewhere(request)));
    }

    private URI elsewhere(FetchRequest request) throws FetchException {
        URI url = request.url();
        if (!ShopHost.isWeb(url) || !isKnown(url.getHost().toLowerCase(Locale.ROOT))) {
            throw refused(request, Kind.ELSEWHERE, "is on no host that the shops keep pictures on");
        }
        try {
            for (InetAddress each : InetAddress.getAllByName(url.getHost())) {
                if (PublicAddresses.isPrivate(each)) {
                    throw refused(request, Kind.ELSEWHERE, "is not on the public network");
                }
            }
        } catch (UnknownHostException e) {
            throw new FetchException(
                    request.vendor(), url, Kind.NETWORK, 0, url + " could not be reached (unknown host)", e);
        }
        return new ShopHost(url).own(url).orElse(url);
    }

    private boolean isKnown(String host) {
        return hosts.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each));
    }

    private static FetchException refused(FetchRequest request, Kind kind, String why) {
        return new FetchException(request.vendor(), request.url(), kind, 0, request.url() + " " + why, null);
    }
}
