package org.projectchristmas.fetch;

import static org.projectchristmas.fetch.FetchException.Kind;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;

/** The innermost fetcher of a test: answers from a list, then always with a page, and notes when it was asked. */
final class FakeShop implements Fetcher {
    static final VendorId VENDOR = new VendorId("test_shop");
    static final URI BASE = URI.create("https://www.example.com/");

    /** One answer. */
    @FunctionalInterface
    interface Answer {
        FetchResponse to(FetchRequest request) throws FetchException;
    }

    private final ManualTime time;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<URI> asked = new ArrayList<>();
    private final List<Duration> moments = new ArrayList<>();

    FakeShop(ManualTime time) {
        this.time = time;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        Answer answer;
        synchronized (this) {
            asked.add(request.url());
            moments.add(Duration.between(java.time.Instant.parse("2026-11-23T12:00:00Z"), time.instant()));
            answer = answers.isEmpty() ? FakeShop::page : answers.remove();
        }
        return answer.to(request);
    }

    FakeShop then(Answer... next) {
        answers.addAll(List.of(next));
        return this;
    }

    FakeShop thenTimes(int count, Answer next) {
        for (int i = 0; i < count; i++) {
            answers.add(next);
        }
        return this;
    }

    synchronized List<URI> asked() {
        return List.copyOf(asked);
    }

    /** When it was asked, since the test began. */
    synchronized List<Duration> moments() {
        return List.copyOf(moments);
    }

    static FetchResponse page(FetchRequest request) {
        return text(request, "page");
    }

    static FetchResponse text(FetchRequest request, String text) {
        return new FetchResponse(
                request.url(), 200, text.getBytes(StandardCharsets.UTF_8), "text/plain", Validators.NONE);
    }

    static Answer fails(Kind kind, int status) {
        return request -> {
            throw new FetchException(request.vendor(), request.url(), kind, status, request.url() + " " + kind, null);
        };
    }

    static Answer later(int status, Duration after) {
        return request -> {
            throw new LaterException(request.vendor(), request.url(), Kind.STATUS, status, "later", after);
        };
    }

    static Answer redirects(String location) {
        return request -> {
            throw new RedirectException(request.vendor(), request.url(), 302, location);
        };
    }

    static FetchRequest request(String path) {
        return FetchRequest.of(VENDOR, BASE.resolve(path), new Cancellation());
    }

    static Map<VendorId, ShopSettings> settings(Duration gap, int concurrency) {
        return Map.of(VENDOR, new ShopSettings(BASE, gap, concurrency));
    }
}
