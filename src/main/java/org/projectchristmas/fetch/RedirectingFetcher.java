package org.projectchristmas.fetch;

import static org.projectchristmas.fetch.FetchException.Kind;

import java.net.URI;
import java.util.Optional;

/** Follows redirects by hand, so that every hop passes the same checks and waits its turn like any request. */
final class RedirectingFetcher implements Fetcher {
    private final Fetcher next;
    private final int most;

    /** @param most how many hops are followed */
    RedirectingFetcher(Fetcher next, int most) {
        this.next = next;
        this.most = most;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        FetchRequest hop = request;
        for (int hops = 0; ; hops++) {
            try {
                return next.fetch(hop);
            } catch (RedirectException e) {
                if (hops == most) {
                    throw lost(request, "redirects more than " + most + " times", e);
                }
                Optional<URI> to = Locations.resolve(hop.url(), e.location());
                if (to.isEmpty()) {
                    throw lost(request, "redirects to something that is no address", e);
                }
                hop = hop.at(to.get());
            } catch (FetchException e) {
                if (hops > 0 && e.kind() == Kind.ELSEWHERE) {
                    throw lost(request, "redirects to another place: " + hop.url(), e);
                }
                throw e;
            }
        }
    }

    private static FetchException lost(FetchRequest request, String what, FetchException cause) {
        return new FetchException(
                request.vendor(), request.url(), Kind.REDIRECT, cause.status(), request.url() + " " + what, cause);
    }
}
