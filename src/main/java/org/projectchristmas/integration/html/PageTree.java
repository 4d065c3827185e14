package org.projectchristmas.integration.html;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Makes a tree of a page. It is the tree that jsoup makes, node for node. jsoup is ready for every error at every tag, which is most
 * of its work; {@link RegularPage} knows only what well-formed pages and the common slips need, and gives up at the first thing
 * beyond, so that jsoup starts over. Keep one for the pages of one shop; it is safe for several threads.
 */
public final class PageTree {
    private final Repeats repeats = new Repeats();
    private final KnownBlocks known = new KnownBlocks();

    /** @param address where the page came from, which its relative addresses are relative to */
    public Document parse(String html, URI address) {
        try {
            return new RegularPage(html, address.toString(), repeats, known).read();
        } catch (IrregularException e) {
            return Jsoup.parse(html, address.toString());
        }
    }
}
