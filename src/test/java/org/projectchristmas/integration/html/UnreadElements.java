package org.projectchristmas.integration.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter.FilterResult;

/** The elements of a page that were only passed, found without looking into them. */
final class UnreadElements {
    private UnreadElements() {}

    static List<UnreadElement> in(Document page) {
        var found = new ArrayList<UnreadElement>();
        page.filter((node, _) -> {
            if (node instanceof UnreadElement unread) {
                found.add(unread);
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        });
        return found;
    }
}
