package org.projectchristmas.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on loopback that writes whatever bytes it is told, right or wrong, and then hangs up or just hangs. */
final class RawShop implements AutoCloseable {
    /** Writes the answer to a request whose head has been read. */
    interface Script {
        void write(OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final Script script;
    private final CountDownLatch answering = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    RawShop(Script script) {
        this.script = script;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Writes this text as it stands, each line feed as a carriage return and a line feed. */
    static RawShop saying(String head, byte... body) {
        return new RawShop(out -> {
            out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
                line = in.readLine();
            }
            answering.countDown();
            script.write(socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException e) {
            hungUp.countDown();
        }
    }

    /** Waits until a request has come. */
    void awaitRequest() throws InterruptedException {
        if (!answering.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody asked");
        }
    }

    /** Waits until the other side no longer takes what is written. */
    boolean wasHungUpOn() throws InterruptedException {
        return hungUp.await(10, TimeUnit.SECONDS);
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
