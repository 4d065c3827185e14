package org.projectchristmas.integration.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What a reader of pages looks for: names of elements and attributes, and values of attributes, as they are written in the markup. Keep
 * one; it is compared by identity.
 */
public final class Words {
    private final List<String> list;

    /** @param words parts of markup, in any case; what is looked for has at least one of them in its start tag */
    public Words(String... words) {
        list = List.of(words).stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }

    List<String> list() {
        return list;
    }

    /** Whether something that is looked for can be the element or stand in it; soon told of what stood on an earlier page, else true. */
    public boolean mayBeIn(Element element) {
        return !(element instanceof UnreadElement unread) || unread.mentions(this);
    }
}
