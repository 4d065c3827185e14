package org.projectchristmas.sample.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sitemap files. */
public final class Sitemaps {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemaps() {}

    /** A list of pages. */
    public static Page urls(URI base, List<String> paths, int changed) {
        var xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"" + NAMESPACE + "\">\n");
        paths.forEach(
                path -> xml.append("<url><loc>").append(location(base, path)).append("</loc></url>\n"));
        return page(xml.append("</urlset>\n"), changed);
    }

    /** A list of lists, without an XML declaration. */
    public static Page index(URI base, List<String> paths, int changed) {
        var xml = new StringBuilder("<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
        paths.forEach(path ->
                xml.append("<sitemap><loc>").append(location(base, path)).append("</loc></sitemap>\n"));
        return page(xml.append("</sitemapindex>\n"), changed);
    }

    private static String location(URI base, String path) {
        return base.resolve(path).toString().replace("&", "&amp;");
    }

    private static Page page(StringBuilder xml, int changed) {
        return Page.of(200, "application/xml", changed, Piece.of(xml.toString(), StandardCharsets.UTF_8));
    }
}
