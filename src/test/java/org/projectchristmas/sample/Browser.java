package org.projectchristmas.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.projectchristmas.common.VendorId;

/** Reads the sample shops as a plain client would. */
final class Browser implements AutoCloseable {
    static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    static final VendorId HOOKED = new VendorId("hookedonhallmark_com");
    static final VendorId SHOP = new VendorId("ornament_shop_com");

    private final HttpClient http = HttpClient.newHttpClient();
    private final SampleShops shops;

    Browser(SampleShops shops) {
        this.shops = shops;
    }

    HttpResponse<byte[]> get(VendorId vendor, String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url(vendor, path)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** As {@link #get}, but gives up after a fifth of a second. */
    HttpResponse<byte[]> impatient(VendorId vendor, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url(vendor, path)).timeout(Duration.ofMillis(200));
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** The page behind a path; the charset as jsoup finds it, windows-1252 where the Factory tells none. */
    Document page(VendorId vendor, String path) throws IOException, InterruptedException {
        var answer = get(vendor, path);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String charset = type.contains("charset=") ? type.substring(type.indexOf("charset=") + 8) : null;
        String declared = charset == null && vendor.equals(FACTORY) ? "windows-1252" : charset;
        return Jsoup.parse(
                new ByteArrayInputStream(answer.body()),
                declared,
                url(vendor, path).toString());
    }

    private URI url(VendorId vendor, String path) {
        return shops.url(vendor).resolve(path.replace(" ", "%20"));
    }

    @Override
    public void close() {
        http.close();
    }
}
