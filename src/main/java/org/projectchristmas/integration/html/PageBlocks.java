package org.projectchristmas.integration.html;

import java.util.Arrays;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/**
 * Passes over the blocks of a page that stood on an earlier one, and remembers the others. A block within a form is not among them: its
 * fields belong to the form.
 */
final class PageBlocks {
    private static final int UNNOTED = -1;

    private final MarkupReader markup;
    private final PageNodes nodes;
    private final OpenElements open;
    private final NodeWriter writer;
    private final KnownBlocks known;
    /** Where the start tags of the open blocks begin and end, by their depth. */
    private int[] starts = new int[0];

    private int[] contents = new int[0];

    PageBlocks(MarkupReader markup, PageNodes nodes, OpenElements open, NodeWriter writer, KnownBlocks known) {
        this.markup = markup;
        this.nodes = nodes;
        this.open = open;
        this.writer = writer;
        this.known = known;
    }

    /** @param start where the start tag begins, which was just read */
    void start(TagName name, @Nullable Attributes attributes, int start) throws IrregularException {
        int content = markup.at();
        KnownBlock same =
                nodes.form() == null ? known.at(markup.page(), start, content, open, nodes.isInQuirks()) : null;
        if (same == null) {
            note(nodes.form() == null ? start : UNNOTED, content);
            writer.insert(name, attributes);
        } else {
            UnreadElement unread = nodes.unread(name, attributes, same);
            open.append(unread);
            unread.hasUnread(element -> read(name, element, same, content));
            markup.skip(start + same.length() - content);
        }
    }

    private void note(int start, int content) {
        int place = open.depth();
        if (place >= starts.length) {
            int former = starts.length;
            starts = Arrays.copyOf(starts, place + 16);
            Arrays.fill(starts, former, starts.length, UNNOTED);
            contents = Arrays.copyOf(contents, starts.length);
        }
        starts[place] = start;
        contents[place] = content;
    }

    /** Remembers a block, whose end tag was just read; nothing if the tag ended none. */
    void ended(TagName name, int place) {
        boolean noted = name.kind() == TagKind.BLOCK && place >= 0 && place < starts.length && starts[place] != UNNOTED;
        if (noted && nodes.form() == null) {
            known.learn(
                    markup.page(), starts[place], contents[place], markup.at(), open.around(place), nodes.isInQuirks());
        }
    }

    /** Remembers none of the open blocks: what was read just now concerns more than what is in them. */
    void forget() {
        Arrays.fill(starts, UNNOTED);
    }

    /** Reads what was passed. */
    private void read(TagName name, Element element, KnownBlock block, int content) {
        FormElement form = nodes.form();
        nodes.form(null);
        try {
            OpenElements around = block.around(element);
            int depth = around.depth();
            around.push(name, element);
            var body = new PageBody(new MarkupReader(markup, content), nodes, around, known);
            while (around.depth() > depth) {
                body.step();
            }
        } catch (IrregularException e) {
            throw new IllegalStateException("What was regular on an earlier page is not on this one", e);
        } finally {
            nodes.form(form);
        }
    }
}
