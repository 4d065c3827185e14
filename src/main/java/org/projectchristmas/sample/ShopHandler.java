package org.projectchristmas.sample;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Waiter;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Site.Thrift;

/** Answers the requests to one shop, rightly or with the fault that its switches ask for. */
final class ShopHandler implements HttpHandler {
    private static final LocalDate DAY_ZERO = LocalDate.of(2026, 11, 1);
    private static final Waiter WAITER = Waiter.real();

    private final ShopServer shop;
    private final Pages pages;
    private final Duration latency;
    private final Cancellation closing;

    ShopHandler(ShopServer shop, Pages pages, Duration latency, Cancellation closing) {
        this.shop = shop;
        this.pages = pages;
        this.latency = latency;
        this.closing = closing;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String url = exchange.getRequestURI().toString();
        Headers asked = exchange.getRequestHeaders();
        boolean conditional = asked.containsKey("If-None-Match") || asked.containsKey("If-Modified-Since");
        shop.log()
                .begin(new RequestLog.Entry(
                        exchange.getRequestMethod(),
                        url,
                        System.nanoTime(),
                        asked.getFirst("User-Agent"),
                        conditional));
        try (exchange) {
            if (!latency.isZero()) {
                WAITER.await(latency, closing);
            }
            Optional<Fault> fault = shop.faults().next(url);
            if (fault.isPresent()) {
                new FaultyAnswer(this, exchange, url, closing).give(fault.get());
            } else {
                right(exchange, url);
            }
        } catch (CancellationException e) {
            // The shop closes: the client sees the connection break, as it would with a real one.
            exchange.close();
        } finally {
            shop.log().end();
        }
    }

    Page page(String url) {
        return pages.answer(shop.shelf(), url).page();
    }

    /** The answer that the shop has for this request. */
    void right(HttpExchange exchange, String url) throws IOException {
        Pages.Answer answer;
        try {
            answer = pages.answer(shop.shelf(), url);
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        Page page = answer.page();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", page.contentType());
        page.headers().forEach(headers::set);
        if (page.status() == 200 && unchanged(exchange, answer)) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        boolean gzip = pages.thrift() == Thrift.ETAG_AND_GZIP
                && page.contentType().startsWith("text/")
                && Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Accept-Encoding"), "")
                        .contains("gzip");
        if (gzip) {
            headers.set("Content-Encoding", "gzip");
            headers.set("Vary", "Accept-Encoding");
        }
        write(exchange, page.status(), gzip ? page.gzipped() : page.body());
    }

    /** Sets the validators that the shop has, and tells whether the client's copy is still right. */
    private boolean unchanged(HttpExchange exchange, Pages.Answer answer) {
        Headers asked = exchange.getRequestHeaders();
        Headers headers = exchange.getResponseHeaders();
        return switch (pages.thrift()) {
            case NOTHING -> false;
            case LAST_MODIFIED -> {
                String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        DAY_ZERO.plusDays(answer.page().changed()).atTime(6, 0).atOffset(ZoneOffset.UTC));
                headers.set("Last-Modified", date);
                yield date.equals(asked.getFirst("If-Modified-Since"));
            }
            case ETAG_AND_GZIP -> {
                String tag = "\"" + Long.toHexString(answer.checksum()) + "\"";
                headers.set("ETag", tag);
                yield tag.equals(asked.getFirst("If-None-Match"));
            }
        };
    }

    static void write(HttpExchange exchange, int status, List<byte[]> body) throws IOException {
        long length = body.stream().mapToLong(part -> part.length).sum();
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        try (OutputStream out = exchange.getResponseBody()) {
            for (byte[] part : body) {
                out.write(part);
            }
        }
    }
}
