package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.List;
import org.projectchristmas.common.VendorId;

/** One page could not be had or read; the rest of the refresh goes on. The message is one sentence. */
final class PageFailed extends Exception {
    private static final long serialVersionUID = 1L;

    PageFailed(String message, Throwable cause) {
        super(message, cause);
    }

    PageFailed(String message) {
        super(message);
    }

    /**
     * Prices stand on a page, but cannot be read; everything else of the page was applied.
     *
     * @param texts what stands there, one text per price, at least one
     */
    static PageFailed unread(VendorId vendor, URI url, List<String> texts) {
        String what = texts.size() == 1
                ? "a price that cannot be read: "
                : texts.size() + " prices that cannot be read, such as ";
        return new PageFailed(
                "%s: %s shows %s\"%s\"; what is known stays".formatted(vendor, url, what, example(texts)));
    }

    /** A page shows products of which it does not tell which they are; everything else of the page was applied. */
    static PageFailed unreadable(VendorId vendor, URI url, int count) {
        String what = count == 1 ? "a product" : count + " products";
        return new PageFailed("%s: %s shows %s without a name and a link; what is missing stays as it is"
                .formatted(vendor, url, what));
    }

    /** One of the texts, if there is one that is not empty. */
    static String example(List<String> texts) {
        return texts.stream().filter(each -> !each.isEmpty()).findFirst().orElse("");
    }
}
