package org.projectchristmas.integration.html;

import java.util.Arrays;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements whose end has not come yet, outermost first. */
final class OpenElements {
    /** jsoup gives up depth far below this; no page that anybody wrote comes near. */
    private static final int DEEPEST = 256;

    /** jsoup looks a little farther for what a new item ends, and not always to the end. */
    private static final int FARTHEST = 20;

    private Element[] elements = new Element[32];
    private TagName[] names = new TagName[32];
    private int depth;

    OpenElements() {}

    /** What is open around an element of a page that was read already, by the names that this has. */
    OpenElements(TagName[] around, Element element) {
        elements = new Element[around.length + 32];
        names = Arrays.copyOf(around, elements.length);
        depth = around.length;
        Element each = element;
        for (int i = depth - 1; i >= 0; i--) {
            each = Objects.requireNonNull(each.parent());
            elements[i] = each;
        }
    }

    int depth() {
        return depth;
    }

    Element current() {
        return elements[depth - 1];
    }

    TagName name() {
        return names[depth - 1];
    }

    TagName nameAt(int place) {
        return names[place];
    }

    TagKind kind() {
        return names[depth - 1].kind();
    }

    void append(Node node) {
        elements[depth - 1].appendChild(node);
    }

    void push(TagName name, Element element) throws IrregularException {
        if (depth == DEEPEST) {
            throw new IrregularException();
        }
        if (depth == elements.length) {
            elements = Arrays.copyOf(elements, 2 * depth);
            names = Arrays.copyOf(names, 2 * depth);
        }
        elements[depth] = element;
        names[depth++] = name;
    }

    void pop() {
        depth--;
    }

    /** The names of what is open around an element. */
    TagName[] around(int place) {
        return Arrays.copyOf(names, place);
    }

    boolean areNamed(TagName[] others) {
        return Arrays.equals(names, 0, depth, others, 0, others.length);
    }

    /** Closes everything from a place on, whatever it is. */
    void closeAllFrom(int place) {
        depth = place;
    }

    /** Closes everything from a place on, where nothing within it comes back behind its end. */
    void closeFrom(int place) throws IrregularException {
        for (int i = place + 1; i < depth; i++) {
            if (names[i].kind().isFormatting()) {
                throw new IrregularException();
            }
        }
        depth = place;
    }

    /** The place of the innermost element of a name within its scope; -1 if there is none. */
    int inScope(String name) {
        return inScope(name, TagKind.HTML);
    }

    /** @param border a kind that ends the scope beside those that always do */
    int inScope(String name, TagKind border) {
        for (int i = depth - 1; i >= 0; i--) {
            if (names[i].text().equals(name)) {
                return i;
            }
            TagKind kind = names[i].kind();
            if (kind == border || endsScope(kind)) {
                return -1;
            }
        }
        return -1;
    }

    /** The place of the innermost item of the innermost list; -1 if there is none. */
    int itemInScope() {
        for (int i = depth - 1; i >= 0; i--) {
            String name = names[i].text();
            if (name.equals("li")) {
                return i;
            }
            if (name.equals("ul") || name.equals("ol") || endsScope(names[i].kind())) {
                return -1;
            }
        }
        return -1;
    }

    /** The place of the innermost heading within its scope; -1 if there is none. */
    int headingInScope() {
        for (int i = depth - 1; i >= 0; i--) {
            if (names[i].kind() == TagKind.HEADING) {
                return i;
            }
            if (endsScope(names[i].kind())) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean endsScope(TagKind kind) {
        return switch (kind) {
            case HTML, SELECT, TABLE, CELL -> true;
            default -> false;
        };
    }

    /** The place of the cell of the innermost table; -1 if this is none of its cells' content. */
    int cell() {
        for (int i = depth - 1; i >= 0; i--) {
            TagKind kind = names[i].kind();
            if (kind == TagKind.CELL) {
                return i;
            }
            if (kind == TagKind.TABLE) {
                return -1;
            }
        }
        return -1;
    }

    /** The place of the innermost element of a name that an end tag may reach; -1 if a special one stands in between. */
    int reachable(String name) {
        for (int i = depth - 1; i >= 0; i--) {
            if (names[i].text().equals(name)) {
                return i;
            }
            if (names[i].special()) {
                return -1;
            }
        }
        return -1;
    }

    /** The place of the innermost of some elements that a new one of them ends; -1 if there is none. */
    int endedBy(TagKind kind) throws IrregularException {
        for (int i = depth - 1; i > 0; i--) {
            if (depth - i > FARTHEST) {
                throw new IrregularException();
            }
            if (names[i].kind() == kind) {
                return i;
            }
            String name = names[i].text();
            boolean passable = names[i].kind() == TagKind.PARAGRAPH || name.equals("div") || name.equals("address");
            if (names[i].special() && !passable) {
                return -1;
            }
        }
        return -1;
    }

    /** How many elements of a name are open within the innermost cell. */
    int countInCell(String name) {
        int count = 0;
        for (int i = depth - 1; i >= 0 && names[i].kind() != TagKind.CELL; i--) {
            count += names[i].text().equals(name) ? 1 : 0;
        }
        return count;
    }

    boolean isOpen(String name) {
        for (int i = 0; i < depth; i++) {
            if (names[i].text().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Closes the innermost elements whose end tags may be left out, up to one of a kind. */
    void closeImplied(TagKind except) {
        while (isImplied(kind()) && kind() != except) {
            depth--;
        }
    }

    private static boolean isImplied(TagKind kind) {
        return switch (kind) {
            case PARAGRAPH, ITEM, TERM, OPTION, GROUP -> true;
            default -> false;
        };
    }
}
