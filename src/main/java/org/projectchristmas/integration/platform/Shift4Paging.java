package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Where a listing goes on, and where it can be seen as a whole. */
final class Shift4Paging {
    private static final Evaluator STEPS = QueryParser.parse("a[href], strong, .current, .active, [aria-current]");
    private static final Evaluator HEAD_NEXT = QueryParser.parse("link[rel~=(?i)^next$][href]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ALL =
            Pattern.compile("(?i)\\W*view[\\s\u00a0_-]*all(?:\\s+(?:\\d+\\s*)?(?:items|products|ornaments)?)?\\W*");
    private static final Pattern ALL_ADDRESS = Pattern.compile("(?i)view-?all");

    private final Document page;
    private final Shift4Zones zones;
    private final Shift4Links links;
    private final URI here;
    private final Elements blocks;

    Shift4Paging(Document page, Shift4Zones zones, Shift4Links links, URI here) {
        this.page = page;
        this.zones = zones;
        this.links = links;
        this.here = here;
        this.blocks = page.getElementsByClass("paging");
        // Judged by what is around it: a paging block may itself be a nav element.
        blocks.removeIf(block -> block.parent() != null && zones.of(block.parent()) == Shift4Zones.Zone.ASIDE);
    }

    /** The next page of this listing; null on the last. */
    @Nullable
    URI next() {
        for (Element block : blocks) {
            for (Element link : block.getElementsByTag("a")) {
                URI target = saysNext(link) ? elsewhere(link) : null;
                if (target != null) {
                    return target;
                }
            }
        }
        for (Element block : blocks) {
            URI target = afterCurrent(block);
            if (target != null) {
                return target;
            }
        }
        Element head = page.head().selectFirst(HEAD_NEXT);
        return head == null ? null : elsewhere(head);
    }

    /** The page that shows this listing at once; null if none is linked or this is it. */
    @Nullable
    URI whole() {
        Elements anchors = page.getElementsByTag("a");
        URI found = whole(anchors, link -> link.hasClass("category-viewall"));
        found = found != null ? found : whole(anchors, this::asksForAll);
        boolean seen = found == null || isHere(found) || (Shift4Links.isWhole(here) && isSameListing(found));
        return seen ? null : found;
    }

    private @Nullable URI whole(Elements anchors, Predicate<Element> asks) {
        for (Element link : anchors) {
            URI target = asks.test(link) ? links.own(link) : null;
            if (target != null && !Shift4Links.isProduct(target) && !Shift4YearIndex.isOtherYear(target, here)) {
                return target;
            }
        }
        return null;
    }

    private boolean asksForAll(Element link) {
        boolean asks = ALL_ADDRESS.matcher(link.attr("href")).find()
                || ALL.matcher(link.text()).matches();
        return asks && (zones.isContent(link) || isPaging(link));
    }

    private boolean isPaging(Element link) {
        return blocks.stream().anyMatch(block -> link.parents().contains(block));
    }

    private @Nullable URI afterCurrent(Element block) {
        boolean behind = false;
        for (Element step : block.select(STEPS)) {
            boolean link = step.normalName().equals("a") && step.hasAttr("href");
            boolean current =
                    !link || step.hasClass("current") || step.hasClass("active") || step.hasAttr("aria-current");
            if (behind
                    && link
                    && !current
                    && NUMBER.matcher(step.text().strip()).matches()) {
                return elsewhere(step);
            }
            behind |= current;
        }
        return null;
    }

    private static boolean saysNext(Element link) {
        if (link.hasClass("category-viewall")) {
            return false;
        }
        String said = link.text()
                + ' '
                + link.attr("rel")
                + ' '
                + link.attr("title")
                + ' '
                + link.attr("aria-label")
                + ' '
                + link.className();
        return said.toLowerCase(Locale.ROOT).contains("next");
    }

    private @Nullable URI elsewhere(Element link) {
        URI target = links.own(link);
        return target == null || isHere(target) ? null : target;
    }

    private boolean isHere(URI target) {
        return target.getRawPath().equals(here.getRawPath())
                && String.valueOf(target.getRawQuery()).equals(String.valueOf(here.getRawQuery()));
    }

    private boolean isSameListing(URI target) {
        return Shift4Links.isWhole(target) && Shift4Links.category(target).equals(Shift4Links.category(here));
    }
}
