package org.projectchristmas.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A real web server on loopback that answers as it is told and remembers what it was asked. */
public final class LoopbackShop implements AutoCloseable {
    /** Answers one request. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Headers> headers = new ArrayList<>();
    private final Set<InetSocketAddress> connections = new HashSet<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    public LoopbackShop() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        synchronized (this) {
            asked.add(path);
            headers.add(exchange.getRequestHeaders());
            connections.add(exchange.getRemoteAddress());
        }
        try (exchange) {
            answers.getOrDefault(path, status(404)).to(exchange);
        }
    }

    /** Answers this path and query from now on. */
    public LoopbackShop on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** What was asked for, in order. */
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    public synchronized long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    synchronized Headers lastHeaders() {
        return headers.getLast();
    }

    synchronized int connections() {
        return connections.size();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    public static Answer page(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/html; charset=utf-8");
    }

    /** @param fields names and values of headers */
    public static Answer body(byte[] bytes, String... fields) {
        return answer(200, bytes, fields);
    }

    public static Answer status(int status, String... fields) {
        return answer(status, ("status " + status).getBytes(StandardCharsets.UTF_8), fields);
    }

    /** Answers one after the other, the last one again and again. */
    public static Answer inTurn(Answer... answers) {
        var left = new ArrayList<>(List.of(answers));
        return exchange -> {
            Answer next;
            synchronized (left) {
                next = left.size() > 1 ? left.removeFirst() : left.getFirst();
            }
            next.to(exchange);
        };
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static Answer answer(int status, byte[] bytes, String... fields) {
        return exchange -> {
            for (int i = 0; i < fields.length; i += 2) {
                exchange.getResponseHeaders().add(fields[i], fields[i + 1]);
            }
            boolean bare = status == 304 || bytes.length == 0;
            exchange.sendResponseHeaders(status, bare ? -1 : bytes.length);
            if (!bare) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }
}
