package org.projectchristmas.sync.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.fetch.FetchRequest;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.fetch.Fetcher;
import org.projectchristmas.fetch.LoopbackShop;
import org.projectchristmas.fetch.Validators;

/** A shop in this process: pages by path, every request noted. */
final class FakeShop implements Fetcher {
    final VendorId vendor;
    final URI home;
    final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Kind> failures = new ConcurrentHashMap<>();
    /** The pages of which it said that they have not changed, since {@link #taken}. */
    final List<String> notModified = new CopyOnWriteArrayList<>();
    /** Whether answers carry an ETag, and a known one gets "not modified". */
    boolean knowsValidators;

    volatile Consumer<FetchRequest> before = _ -> {};

    FakeShop(String vendor) {
        this.vendor = new VendorId(vendor);
        home = URI.create("http://" + vendor.replace('_', '-') + ".test/");
    }

    PlainIntegration integration() {
        return new PlainIntegration(vendor, home);
    }

    FakeShop years(int... years) {
        var html = new StringBuilder();
        for (int year : years) {
            html.append("<a class=year href='/")
                    .append(year)
                    .append("'>")
                    .append(year)
                    .append("</a>");
        }
        return page("/years", html.toString());
    }

    FakeShop listing(String path, Card... cards) {
        return listing(path, "", cards);
    }

    /** @param attributes such as {@code data-next='/1998-2' data-total=12} */
    FakeShop listing(String path, String attributes, Card... cards) {
        var html = new StringBuilder("<main " + attributes + ">");
        for (Card card : cards) {
            html.append(card.listed());
        }
        return page(path, html.append("</main>").toString());
    }

    FakeShop products(Card... cards) {
        for (Card card : cards) {
            page(card.path(), card.page());
        }
        return this;
    }

    FakeShop page(String path, String html) {
        pages.put(path, html);
        return this;
    }

    /** Has a real server show the pages. */
    void showOn(LoopbackShop server) {
        pages.forEach((path, html) -> server.on(path, LoopbackShop.page(html)));
    }

    FakeShop without(String path) {
        pages.remove(path);
        return this;
    }

    FakeShop failing(String path, Kind kind) {
        failures.put(path, kind);
        return this;
    }

    FakeShop healthy() {
        failures.clear();
        return this;
    }

    /** The requests since the last call. */
    List<String> taken() {
        List<String> taken = List.copyOf(requests);
        requests.clear();
        notModified.clear();
        return taken;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        request.cancellation().check();
        String path = request.url().getPath();
        requests.add(path);
        before.accept(request);
        Kind failure = failures.get(path);
        String html = pages.get(path);
        if (failure != null || html == null) {
            throw failed(request, failure == null ? Kind.NOT_FOUND : failure);
        }
        String etag = "\"" + Integer.toHexString(html.hashCode()) + "\"";
        var validators = knowsValidators ? new Validators(etag, null) : Validators.NONE;
        boolean isKnown = knowsValidators && etag.equals(request.validators().etag());
        if (isKnown) {
            notModified.add(path);
        }
        return new FetchResponse(
                request.url(),
                isKnown ? 304 : 200,
                isKnown ? new byte[0] : html.getBytes(UTF_8),
                "text/html",
                validators);
    }

    static FetchException failed(FetchRequest request, Kind kind) {
        return new FetchException(
                request.vendor(), request.url(), kind, 0, "%s cannot be had: %s.".formatted(request.url(), kind), null);
    }
}
