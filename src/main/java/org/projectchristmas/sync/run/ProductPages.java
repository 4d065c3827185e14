package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.plan.DetailPlan;

/** Reads the product pages that are due, each applied on its own. */
final class ProductPages {
    private final RunContext context;
    private final PageReader reader;
    private final DetailApplication application;

    ProductPages(RunContext context, PageReader reader) {
        this.context = context;
        this.reader = reader;
        application = new DetailApplication(context);
    }

    /** Reads those of the products whose page is still due, in this order; tells how many that were. */
    int read(List<Long> ids, Instant olderThan) {
        List<DueProduct> due = context.bench.store().stillDue(context.vendor(), ids, olderThan, context.run.id());
        due.forEach(this::read);
        return due.size();
    }

    /** Reads one product's page, whatever is known of it. */
    void read(URI url) {
        String id = context.shop.integration().productId(url);
        try {
            var key = new ProductKey(context.vendor(), id);
            PageAnswer answer = answer(key, reader.fetch(url, Validators.NONE));
            String shown = answer.offer().productId();
            report(
                    answer,
                    url,
                    application.applyNew(shown == null ? key : new ProductKey(context.vendor(), shown), url, answer));
        } catch (PageFailed e) {
            context.productFailed(url, e);
        } catch (FetchException e) {
            context.productFailed(url, new PageFailed(String.valueOf(e.getMessage()), e));
        } catch (IllegalArgumentException e) {
            context.productFailed(
                    url, new PageFailed("%s: %s is not a product's page".formatted(context.vendor(), url), e));
        }
        context.tally.productDone(0);
    }

    private void read(DueProduct due) {
        try {
            FetchResponse response = reader.fetch(due.link(), due.validators());
            // A shop that was not asked whether the page has changed cannot say that it has not.
            if (response.notModified() && !due.validators().equals(Validators.NONE)) {
                application.unchanged(due);
            } else {
                PageAnswer answer = answer(due.key(), response);
                report(answer, due.link(), application.apply(due, answer));
            }
        } catch (PageFailed e) {
            application.fail(due, e);
        } catch (FetchException e) {
            boolean isGone = e.kind() == FetchException.Kind.NOT_FOUND;
            if (!isGone || !application.applyGone(due)) {
                application.fail(due, new PageFailed(String.valueOf(e.getMessage()), e));
            }
        }
        context.tally.productDone(due.listingYear());
    }

    private void report(PageAnswer answer, URI url, @Nullable String unread) {
        if (unread != null) {
            reader.keepUnread(answer.response(), List.of(unread));
            context.counted(url, PageFailed.unread(context.vendor(), url, List.of(unread)));
        }
    }

    private PageAnswer answer(ProductKey key, FetchResponse response) throws PageFailed {
        Offer offer = reader.read(response, context.shop.integration()::product);
        if (DetailPlan.contradicts(key, offer)) {
            String expected = "the product %s, but %s".formatted(key.productId(), offer.productId());
            reader.keep(response, expected);
            throw new PageFailed("%s: %s does not show %s".formatted(context.vendor(), response.url(), expected));
        }
        return new PageAnswer(response, offer);
    }
}
