package org.projectchristmas.integration.html;

import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * An element whose content stood on an earlier page, too. It is read when somebody looks into it, and answers like any other then. It is
 * made for readers: jsoup's printing looks past it, and who moves it must have read it.
 */
final class UnreadElement extends Element {
    private final KnownBlock block;
    private @Nullable Content content;

    UnreadElement(Tag tag, @Nullable Attributes attributes, KnownBlock block) {
        super(tag, null, attributes);
        this.block = block;
    }

    /** Says how it is read, once it stands in its place. */
    void hasUnread(Content unread) {
        content = unread;
    }

    /** Reads what stands in an element. */
    @FunctionalInterface
    interface Content {
        void readInto(Element element);
    }

    boolean mentions(Words words) {
        return block.mentions(words);
    }

    private void read() {
        Content unread = content;
        if (unread != null) {
            content = null;
            unread.readInto(this);
        }
    }

    @Override
    public int childNodeSize() {
        read();
        return super.childNodeSize();
    }

    @Override
    protected boolean hasChildNodes() {
        read();
        return super.hasChildNodes();
    }

    @Override
    protected List<Node> ensureChildNodes() {
        read();
        return super.ensureChildNodes();
    }

    @Override
    public Element child(int index) {
        read();
        return super.child(index);
    }

    @Override
    public Elements children() {
        read();
        return super.children();
    }

    @Override
    public int childrenSize() {
        read();
        return super.childrenSize();
    }

    @Override
    public @Nullable Element firstElementChild() {
        read();
        return super.firstElementChild();
    }

    @Override
    public @Nullable Element lastElementChild() {
        read();
        return super.lastElementChild();
    }

    @Override
    public List<TextNode> textNodes() {
        read();
        return super.textNodes();
    }

    @Override
    public List<DataNode> dataNodes() {
        read();
        return super.dataNodes();
    }

    @Override
    public String ownText() {
        read();
        return super.ownText();
    }

    @Override
    public String wholeOwnText() {
        read();
        return super.wholeOwnText();
    }

    @Override
    protected Element doClone(@Nullable Node parent) {
        read();
        return super.doClone(parent);
    }
}
