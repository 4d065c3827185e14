package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of one product's card that say something, gathered in one walk over it. */
final class Shift4CardParts implements NodeVisitor {
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,11}");

    final List<Anchor> anchors = new ArrayList<>();
    final List<Element> images = new ArrayList<>(2);
    final List<Element> names = new ArrayList<>(1);
    final List<Element> prices = new ArrayList<>(1);
    final List<Element> statuses = new ArrayList<>(2);
    private final Shift4Links links;
    private @Nullable String statedId;
    private @Nullable String actionId;
    private boolean leavesShop;

    Shift4CardParts(List<Element> parts, Shift4Links links) {
        this.links = links;
        parts.forEach(part -> part.traverse(this));
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "a" -> anchor(element);
            case "img" -> images.add(element);
            default -> {}
        }
        identify(element);
        String classes = element.className();
        if (classes.isEmpty()) {
            return;
        }
        if (element.hasClass("name")) {
            names.add(element);
        } else if (element.hasClass("price") || element.hasClass("product-price")) {
            prices.add(element);
        } else if ((element.hasClass("status") || element.hasClass("availability")) && Visible.isShown(element)) {
            statuses.add(element);
        }
    }

    /** The id that the card states, as an attribute of its own; null if it states none. */
    @Nullable
    String statedId() {
        return statedId;
    }

    /** The id that a button would order, or a picture is marked with; null if neither is there. */
    @Nullable
    String actionId() {
        return actionId;
    }

    /** Whether a link of the card leads to another site. */
    boolean leavesShop() {
        return leavesShop;
    }

    private void anchor(Element element) {
        URI target = links.own(element);
        if (target != null) {
            anchors.add(new Anchor(element, target));
        } else {
            leavesShop |= links.absolute(element.attr("href")) != null;
        }
    }

    private void identify(Element element) {
        if (statedId == null && element.hasAttr("data-catalogid")) {
            statedId = id(element.attr("data-catalogid"));
        }
        if (actionId == null) {
            String mark = element.id();
            actionId = mark.startsWith("qv_") ? id(mark.substring(3)) : null;
            actionId = actionId == null ? ordered(element.attr("onclick")) : actionId;
            actionId = actionId == null ? ordered(element.attr("href")) : actionId;
        }
    }

    /** What is before the parameter may be anything: an address, or a script that builds one. */
    private static @Nullable String ordered(String action) {
        int at = action.indexOf("item_id=");
        return at < 0 ? null : Shift4Ids.inParameters(action.substring(at));
    }

    private static @Nullable String id(String text) {
        return ID.matcher(text.strip()).matches() ? text.strip() : null;
    }

    /** A link that stays in the shop. */
    record Anchor(Element element, URI target) {
        /** Opens a product over the listing instead of leading to its page. */
        boolean isQuickView() {
            return element.hasClass("btnQV") || element.attr("href").contains("qv=1");
        }

        boolean isScript() {
            return target.getRawPath().toLowerCase(Locale.ROOT).endsWith(".asp");
        }
    }
}
