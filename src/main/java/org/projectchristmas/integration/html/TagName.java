package org.projectchristmas.integration.html;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element's name and what the rules of HTML say of it.
 *
 * @param text in lower case
 * @param index its place among the known names, from 0; -1 for a name that is not known
 * @param special stops the search for an element that an end tag could close
 * @param listed belongs to the form around it
 */
record TagName(String text, TagKind kind, int index, boolean special, boolean listed) {
    private static final Map<TagKind, String> KINDS = Map.ofEntries(
            Map.entry(TagKind.HTML, "html"),
            Map.entry(TagKind.HEAD, "head"),
            Map.entry(TagKind.BODY, "body"),
            Map.entry(
                    TagKind.BLOCK,
                    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer"
                            + " header hgroup main menu nav ol search section summary ul"),
            Map.entry(TagKind.PARAGRAPH, "p"),
            Map.entry(TagKind.HEADING, "h1 h2 h3 h4 h5 h6"),
            Map.entry(TagKind.ITEM, "li"),
            Map.entry(TagKind.TERM, "dd dt"),
            Map.entry(TagKind.FORM, "form"),
            Map.entry(TagKind.BUTTON, "button"),
            Map.entry(TagKind.LINK, "a"),
            Map.entry(TagKind.FORMAT, "b big code em font i s small strike strong tt u"),
            Map.entry(TagKind.TABLE, "table"),
            Map.entry(TagKind.SECTION, "tbody tfoot thead"),
            Map.entry(TagKind.ROW, "tr"),
            Map.entry(TagKind.CELL, "td th"),
            Map.entry(TagKind.VOID, "area br embed img keygen wbr param source track"),
            Map.entry(TagKind.META, "basefont bgsound link meta"),
            Map.entry(TagKind.BASE, "base"),
            Map.entry(TagKind.INPUT, "input"),
            Map.entry(TagKind.RULE, "hr"),
            Map.entry(TagKind.SCRIPT, "script"),
            Map.entry(TagKind.RAW, "style iframe"),
            Map.entry(TagKind.TEXT, "title textarea"),
            Map.entry(TagKind.SELECT, "select"),
            Map.entry(TagKind.OPTION, "option"),
            Map.entry(TagKind.GROUP, "optgroup"),
            Map.entry(TagKind.NOSCRIPT, "noscript"),
            Map.entry(TagKind.SVG, "svg"),
            Map.entry(
                    TagKind.OTHER,
                    "span label del ins time data meter output legend picture video audio canvas abbr cite sub sup"
                            + " var q mark use path g circle rect line polygon symbol defs"),
            Map.entry(
                    TagKind.UNUSUAL,
                    "applet marquee object template frameset frame noframes noembed plaintext listing pre xmp image nobr"
                            + " math caption col colgroup rb rp rt rtc ruby"));
    private static final Set<TagKind> SPECIAL = Set.of(
            TagKind.HTML,
            TagKind.HEAD,
            TagKind.BODY,
            TagKind.BLOCK,
            TagKind.PARAGRAPH,
            TagKind.HEADING,
            TagKind.ITEM,
            TagKind.TERM,
            TagKind.FORM,
            TagKind.BUTTON,
            TagKind.TABLE,
            TagKind.SECTION,
            TagKind.ROW,
            TagKind.CELL,
            TagKind.SELECT,
            TagKind.NOSCRIPT);
    private static final Set<String> NOT_SPECIAL = Set.of("dialog");
    private static final Set<String> LISTED =
            Set.of("button", "fieldset", "input", "keygen", "output", "select", "textarea");
    private static final @Nullable TagName[] TABLE = new TagName[1024];
    /** How many names are known. */
    static final int KNOWN = fill();

    private static int fill() {
        int index = 0;
        for (var each : KINDS.entrySet()) {
            TagKind kind = each.getKey();
            for (String name : each.getValue().split(" ", -1)) {
                boolean special = SPECIAL.contains(kind) && !NOT_SPECIAL.contains(name);
                TABLE[slot(name, 0, name.length(), name.hashCode())] =
                        new TagName(name, kind, index++, special, LISTED.contains(name));
            }
        }
        return index;
    }

    /**
     * The name that stands in a text, in lower case there.
     *
     * @param hash of those characters, as a string's
     */
    static TagName of(String page, int start, int end, int hash) {
        TagName known = TABLE[slot(page, start, end, hash)];
        return known != null ? known : new TagName(page.substring(start, end), TagKind.OTHER, -1, false, false);
    }

    private static int slot(String page, int start, int end, int hash) {
        int slot = hash & (TABLE.length - 1);
        for (@Nullable TagName there = TABLE[slot]; there != null; there = TABLE[slot]) {
            if (there.text.length() == end - start && page.startsWith(there.text, start)) {
                break;
            }
            slot = (slot + 1) & (TABLE.length - 1);
        }
        return slot;
    }
}
