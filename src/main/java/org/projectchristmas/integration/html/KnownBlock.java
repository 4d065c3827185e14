package org.projectchristmas.integration.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block of markup, from its start tag to its end tag, that was read on a page as what it looks like: nothing before it reaches into
 * it, and nothing in it changes what follows. Wherever the same markup stands among the same open elements, it is the same again.
 */
final class KnownBlock {
    private final String page;
    private final int start;
    private final int end;
    private final TagName[] around;
    private final boolean inQuirks;
    private volatile @Nullable Answer latest;

    /**
     * @param start where its start tag begins
     * @param end behind its end tag
     * @param around the elements that are open around it, outermost first
     */
    KnownBlock(String page, int start, int end, TagName[] around, boolean inQuirks) {
        this.page = page;
        this.start = start;
        this.end = end;
        this.around = around;
        this.inQuirks = inQuirks;
    }

    boolean standsAt(String other, int at, OpenElements open, boolean quirks) {
        return inQuirks == quirks && open.areNamed(around) && other.regionMatches(at, page, start, length());
    }

    /** What is open around an element that stands for the block. */
    OpenElements around(Element element) {
        return new OpenElements(around, element);
    }

    int length() {
        return end - start;
    }

    /** Whether one of the words stands in the block's markup. */
    boolean mentions(Words words) {
        Answer known = latest;
        if (known == null || known.asked != words) {
            String markup = page.substring(start, end).toLowerCase(Locale.ROOT);
            known = new Answer(words, words.list().stream().anyMatch(markup::contains));
            latest = known;
        }
        return known.isMentioned;
    }

    private record Answer(Words asked, boolean isMentioned) {}
}
