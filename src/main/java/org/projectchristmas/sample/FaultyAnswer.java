package org.projectchristmas.sample;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.sample.site.Page;

/** Gives one wrong answer. */
final class FaultyAnswer {
    private static final Duration LONG = Duration.ofHours(1);
    private static final String HTML = "text/html; charset=utf-8";
    private static final Pattern SHOWN = Pattern.compile("\\$\\d[\\d,]*\\.\\d\\d");
    private static final Pattern MACHINE = Pattern.compile(
            "(\"(?:price|value|lowPrice|highPrice|minPrice|maxPrice)\"\\s*:\\s*\"?|content=\")\\d+\\.\\d\\d");
    private static final String REDESIGNED = """
            <!DOCTYPE html><html lang="en"><head><title>A fresh look</title></head>
            <body><div id="app" data-ssr="1"><main class="v2-grid"><p>Everything is new here.</p></main></div></body></html>
            """;
    private static final String CHALLENGE = """
            <!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1></body></html>
            """;

    private final ShopHandler handler;
    private final HttpExchange exchange;
    private final String url;
    private final Cancellation closing;

    FaultyAnswer(ShopHandler handler, HttpExchange exchange, String url, Cancellation closing) {
        this.handler = handler;
        this.exchange = exchange;
        this.url = url;
        this.closing = closing;
    }

    void give(Fault fault) throws IOException {
        switch (fault) {
            case Fault.Slow slow -> {
                Waiter.real().await(slow.by(), closing);
                handler.right(exchange, url);
            }
            case Fault.TooManyRequests tooMany -> {
                if (!tooMany.retryAfter().isZero()) {
                    exchange.getResponseHeaders()
                            .set(
                                    "Retry-After",
                                    Long.toString(tooMany.retryAfter().toSeconds()));
                }
                text(429, "Too many requests");
            }
            case Fault.Unavailable _ -> text(503, CHALLENGE);
            case Fault.Hang _ -> Waiter.real().await(LONG, closing);
            case Fault.Truncated _ -> truncated();
            case Fault.Huge huge -> huge(huge.bytes());
            case Fault.Redesigned _ -> text(200, REDESIGNED);
            case Fault.BrokenPrices _ -> brokenPrices();
            case Fault.Missing _ -> text(404, "Not found");
        }
    }

    private void text(int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", HTML);
        ShopHandler.write(exchange, status, List.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void truncated() throws IOException {
        Page page = handler.page(url);
        byte[] body = joined(page);
        exchange.getResponseHeaders().set("Content-Type", page.contentType());
        exchange.sendResponseHeaders(page.status(), body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
    }

    private void huge(long bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", HTML);
        exchange.sendResponseHeaders(200, 0);
        byte[] filler = "<div class=\"spacer\"></div>\n".repeat(2500).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = exchange.getResponseBody()) {
            for (long sent = 0; sent < bytes && !closing.isCancelled(); sent += filler.length) {
                out.write(filler);
            }
        }
    }

    private void brokenPrices() throws IOException {
        Page page = handler.page(url);
        // Byte for byte, whatever the page's character set.
        String html = new String(joined(page), StandardCharsets.ISO_8859_1);
        html = SHOWN.matcher(html).replaceAll("\\$NaN");
        html = MACHINE.matcher(html).replaceAll("$1NaN");
        exchange.getResponseHeaders().set("Content-Type", page.contentType());
        ShopHandler.write(exchange, page.status(), List.of(html.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] joined(Page page) {
        var body = new ByteArrayOutputStream();
        page.body().forEach(body::writeBytes);
        return body.toByteArray();
    }
}
