package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    private final Shift4Category category;
    private final Shift4Links links;
    private final URI here;

    Shift4Paging(Shift4Category category) {
        this.category = category;
        this.links = category.links;
        this.here = links.here();
    }

    /** The next page of this listing; null on the last. */
    @Nullable
    URI next(Document page) {
        for (Element block : category.pagings) {
            for (Element link : block.getElementsByTag("a")) {
                URI target = saysNext(link) ? elsewhere(link) : null;
                if (target != null) {
                    return target;
                }
            }
        }
        for (Element block : category.pagings) {
            URI target = afterCurrent(block);
            if (target != null) {
                return target;
            }
        }
        Element head = page.head().selectFirst(HEAD_NEXT);
        URI target = head == null ? null : elsewhere(head);
        return target == null ? numbered() : target;
    }

    /** Whatever a theme puts its pager into, the address tells which page a link leads to. */
    private @Nullable URI numbered() {
        int wanted = Shift4Ids.page(here) + 1;
        String listing = Shift4Ids.category(here);
        for (Element link : category.anchors) {
            if (link.attr("href").contains("_c_" + listing + "-" + wanted) && category.zones.isContent(link)) {
                URI target = elsewhere(link);
                if (target != null
                        && Shift4Ids.page(target) == wanted
                        && Shift4Ids.category(target).equals(listing)) {
                    return target;
                }
            }
        }
        return null;
    }

    /** The page that shows this listing at once, by a link that can mean no other; null if there is none or this is it. */
    @Nullable
    URI whole() {
        URI found = whole(link -> link.hasClass("category-viewall"));
        found = found != null ? found : whole(link -> asksForAll(link) && isPaging(link));
        found = found != null ? found : whole(link -> asksForAll(link) && isContent(link) && isOfThis(link));
        boolean seen = found == null || isHere(found) || (Shift4Links.isWhole(here) && isSameListing(found));
        return seen ? null : found;
    }

    /**
     * A page that may show this listing at once: any link of the content that asks for all of something. Only where nothing else
     * leads on; a description can offer to view all of quite another listing.
     */
    @Nullable
    URI likelyWhole() {
        URI found = asksForAll(here.toString()) ? null : whole(link -> asksForAll(link) && isContent(link));
        return found == null || isHere(found) ? null : found;
    }

    /** Whether the page has a pager, which would lead on if the listing did. */
    boolean hasPager() {
        return !category.pagings.isEmpty();
    }

    private @Nullable URI whole(Predicate<Element> asks) {
        for (Element link : category.anchors) {
            URI target = asks.test(link) ? links.own(link) : null;
            if (target != null && !Shift4Ids.isProduct(target) && !Shift4YearIndex.isOtherYear(target, here)) {
                return target;
            }
        }
        return null;
    }

    private boolean asksForAll(Element link) {
        return (asksForAll(link.attr("href")) && !isBesideThis(link))
                || ALL.matcher(link.text()).matches();
    }

    private static boolean asksForAll(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.contains("viewall") || lower.contains("view-all");
    }

    private boolean isContent(Element link) {
        return category.zones.isContent(link);
    }

    /** Whether the link's address tells that it leads to this listing, by its id or by its year. */
    private boolean isOfThis(Element link) {
        URI target = links.own(link);
        return target != null && (Shift4Ids.category(target).equals(Shift4Ids.category(here)) || isOfThisYear(target));
    }

    /** Whether an address of words asks for all of the year that this page's own address names. */
    boolean isOfThisYear(URI target) {
        String slug = Shift4YearIndex.slug(target);
        OptionalInt year = Shift4YearIndex.year(slug);
        return year.isPresent()
                && here.getRawPath().contains(String.valueOf(year.getAsInt()))
                && asksForAll(slug)
                && Shift4YearIndex.isGeneral(slug);
    }

    /** Whether the link's address asks for all only as this page's own does: it leads to a page of this view or to another view. */
    private boolean isBesideThis(Element link) {
        URI target = links.own(link);
        return target != null && !Shift4Links.isWhole(target) && asksForAll(here.getRawPath());
    }

    private boolean isPaging(Element link) {
        List<Element> parents = link.parents();
        return category.pagings.stream().anyMatch(parents::contains);
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
        String said = String.join(
                " ", link.text(), link.attr("rel"), link.attr("title"), link.attr("aria-label"), link.className());
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
        return Shift4Links.isWhole(target) && Shift4Ids.category(target).equals(Shift4Ids.category(here));
    }
}
