package org.projectchristmas.fetch;

import static org.projectchristmas.fetch.FetchException.Kind;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.metrics.RequestSample;

/**
 * Makes one attempt over the network, within its limits of size and time, and tells the metrics how it went. The thread that
 * asks is the one that keeps watch over the clock; no other is needed.
 */
final class HttpFetcher implements Fetcher {
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/*;q=0.8,*/*;q=0.5";

    private final HttpClient client;
    private final FetchSettings settings;
    private final Clock clock;
    private final RequestMetrics metrics;

    /** @param client must not follow redirects by itself */
    HttpFetcher(HttpClient client, FetchSettings settings, Clock clock, RequestMetrics metrics) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public FetchResponse fetch(FetchRequest request) throws FetchException {
        request.cancellation().check();
        var body = new BodyCollector(settings.limits().bodyBytes(), System::nanoTime);
        try {
            HttpResponse<List<ByteBuffer>> answer = exchange(request, body);
            long nanos = body.nanosSinceStart();
            FetchResponse response =
                    new AnswerReader(request, settings.limits(), clock).read(answer, body.isTooLarge());
            record(request, body, nanos, Integer.toString(response.status()));
            return response;
        } catch (FetchException e) {
            record(request, body, body.nanosSinceStart(), outcome(e));
            throw e;
        }
    }

    private HttpResponse<List<ByteBuffer>> exchange(FetchRequest request, BodyCollector body) throws FetchException {
        CompletableFuture<HttpResponse<List<ByteBuffer>>> answer = client.sendAsync(message(request), body);
        try (var _ = request.cancellation().onCancel(() -> answer.cancel(true))) {
            return await(answer, request, body);
        } catch (ExecutionException e) {
            request.cancellation().check();
            throw broken(request, body, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Waits as long as bytes keep coming and the whole does not take too long. */
    private HttpResponse<List<ByteBuffer>> await(
            CompletableFuture<HttpResponse<List<ByteBuffer>>> answer, FetchRequest request, BodyCollector body)
            throws FetchException, ExecutionException, InterruptedException {
        long stall = settings.timeouts().stall().toNanos();
        long total = settings.timeouts().total().toNanos();
        while (true) {
            try {
                return answer.get(Math.max(1, body.nanosLeft(stall, total)), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (body.nanosLeft(stall, total) <= 0) {
                    answer.cancel(true);
                    throw tooSlow(request, body, e);
                }
            }
        }
    }

    private HttpRequest message(FetchRequest request) {
        URI url = request.url();
        // In the clear, HTTP/2 would cost an upgrade header with every new connection, and no shop offers it.
        var version = "https".equals(url.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
        var message = HttpRequest.newBuilder(url)
                .version(version)
                .header("User-Agent", settings.userAgent())
                .header("Accept", ACCEPT)
                .header("Accept-Language", settings.acceptLanguage())
                .header("Accept-Encoding", "gzip");
        Validators validators = request.validators();
        if (validators.etag() != null) {
            message.header("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            message.header("If-Modified-Since", validators.lastModified());
        }
        return message.GET().build();
    }

    private FetchException tooSlow(FetchRequest request, BodyCollector body, TimeoutException cause) {
        Duration limit = body.nanosSinceStart() >= settings.timeouts().total().toNanos()
                ? settings.timeouts().total()
                : settings.timeouts().stall();
        String what = body.isAnswered() ? "did not finish its answer" : "did not answer";
        return failure(request, Kind.TIMEOUT, "%s within %s s".formatted(what, seconds(limit)), cause);
    }

    private FetchException broken(FetchRequest request, BodyCollector body, Throwable cause) {
        String reason = reason(cause);
        if (cause instanceof HttpConnectTimeoutException) {
            String limit = seconds(settings.timeouts().connect());
            return failure(request, Kind.TIMEOUT, "could not be connected to within " + limit + " s", cause);
        }
        return body.isAnswered()
                ? failure(request, Kind.BROKEN, "broke off its answer (" + reason + ")", cause)
                : failure(request, Kind.NETWORK, "could not be reached (" + reason + ")", cause);
    }

    private static FetchException failure(FetchRequest request, Kind kind, String what, Throwable cause) {
        return new FetchException(request.vendor(), request.url(), kind, 0, request.url() + " " + what, cause);
    }

    private static String reason(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof IOException && each.getMessage() != null) {
                return each.getMessage().lines().findFirst().orElse("");
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0
                ? Long.toString(time.toSeconds())
                : Double.toString(time.toMillis() / 1000.0);
    }

    private static String outcome(FetchException failure) {
        return switch (failure.kind()) {
            case NOT_FOUND, STATUS, REDIRECT -> Integer.toString(failure.status());
            case FORBIDDEN, ELSEWHERE, TOO_LARGE, TIMEOUT, BROKEN, NETWORK, PAUSED ->
                failure.kind().name();
        };
    }

    private void record(FetchRequest request, BodyCollector body, long nanos, String outcome) {
        var total = Duration.ofNanos(nanos);
        var firstByte = Duration.ofNanos(Math.min(nanos, body.nanosToFirstByte()));
        metrics.record(
                new RequestSample(request.vendor(), clock.instant(), firstByte, total, body.received(), outcome));
    }
}
