package org.projectchristmas.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.projectchristmas.integration.html.PageTree;

/** Pages kept beside the tests, read as if they came from a shop. */
public final class StoredPages {
    private final Class<?> owner;
    private final URI base;

    /** @param owner the class in whose package the pages are */
    public StoredPages(Class<?> owner, URI base) {
        this.owner = owner;
        this.base = base;
    }

    /** The page of this file, as if it were at this address of the shop. */
    public Document page(String file, String path) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no stored page " + file);
            }
            return html(new String(in.readAllBytes(), StandardCharsets.UTF_8), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Document html(String html, String path) {
        return new PageTree().parse(html, base.resolve(path));
    }
}
