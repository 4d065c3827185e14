package org.projectchristmas.integration.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The places of a product page that matter, noticed on a walk over it: the product's view and the breadcrumbs. */
final class BigCommercePlaces {
    private static final Set<String> VIEW = Set.of("productView");
    private static final Set<String> CRUMBS = Set.of("breadcrumb", "breadcrumbs");
    private static final int MOST_CRUMBS = 30;

    private final List<Element> crumbs = new ArrayList<>();
    private @Nullable Element view;

    void notice(Element element) {
        String classes = element.attr("class");
        if (element.normalName().equals("li")) {
            Element list = element.parent();
            boolean crumb = Classes.any(classes, CRUMBS) || (list != null && Classes.any(list, CRUMBS));
            if (crumb && crumbs.size() < MOST_CRUMBS) {
                crumbs.add(element);
            }
        } else if (view == null && Classes.any(classes, VIEW)) {
            boolean own = !classes.contains("quickView") && element.closest(".modal") == null;
            view = own ? element : null;
        }
    }

    /** What is shown of the page's own product; null if the page has no view of one. */
    @Nullable
    BigCommerceView view() {
        return view == null ? null : new BigCommerceView(view);
    }

    /** From the home page on. */
    List<Element> crumbs() {
        return crumbs;
    }
}
