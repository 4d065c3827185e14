package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jsoup.nodes.Document;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchRequest;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.html.PageEnd;
import org.projectchristmas.integration.html.PageTree;
import org.projectchristmas.sync.ProblemPage;

/** Gets a shop's pages and has them read; a page that cannot be read is kept for repair. */
final class PageReader {
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final RunContext context;
    private final Patience patience;
    private final PageTree tree = new PageTree();

    PageReader(RunContext context) {
        this.context = context;
        patience = new Patience(context.bench.clock(), context.bench.settings().pauseLimit());
    }

    /** Reads one kind of page. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Document page) throws ParseProblem;
    }

    /**
     * Gets a page. A shop that is left alone for a while because it keeps failing is waited for.
     *
     * @throws ShopFailed if that takes longer than the settings allow
     * @throws FetchException if this page cannot be had
     */
    FetchResponse fetch(URI url, Validators validators) throws FetchException {
        context.beforePage();
        context.asksFor(url);
        var request = new FetchRequest(context.vendor(), url, validators, context.cancellation());
        try {
            return ask(request);
        } catch (FetchException e) {
            return askAgain(request, refusal(e));
        }
    }

    private FetchResponse ask(FetchRequest request) throws FetchException {
        FetchResponse response = context.bench.fetcher().fetch(request);
        patience.served();
        return response;
    }

    /** Waits for the shop, also while it is asked anew. */
    private FetchResponse askAgain(FetchRequest request, FetchException first) throws FetchException {
        context.tally.rests();
        try {
            FetchException refusal = first;
            while (true) {
                rest(refusal);
                try {
                    return ask(request);
                } catch (FetchException e) {
                    refusal = refusal(e);
                }
            }
        } finally {
            context.tally.goesOn();
        }
    }

    /** The failure if it is that the shop is left alone; any other is thrown. */
    private static FetchException refusal(FetchException failure) throws FetchException {
        if (failure.kind() != FetchException.Kind.PAUSED) {
            throw failure;
        }
        return failure;
    }

    private void rest(FetchException reason) {
        String message = String.valueOf(reason.getMessage());
        Duration wait = reason.retryAfter().orElse(ASK_AGAIN);
        if (!patience.allows(wait)) {
            throw new ShopFailed(message, reason);
        }
        context.tally.restsBecause(message);
        context.bench.waiter().await(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait, context.cancellation());
        context.beforePage();
    }

    /** Has a page read. */
    <T> T read(FetchResponse response, Reading<T> reading) throws PageFailed {
        String html = response.text();
        if (PageEnd.isMissing(html)) {
            keep(context.vendor(), response.url(), "a page to its end", html);
            throw new PageFailed("%s: %s breaks off in the middle of the page; what is known stays"
                    .formatted(context.vendor(), response.url()));
        }
        try {
            return reading.read(tree.parse(html, response.url()));
        } catch (ParseProblem e) {
            keep(e.vendor(), response.url(), e.expected(), html);
            throw new PageFailed(String.valueOf(e.getMessage()), e);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // What a shop sends is not ours to trust: a page that upsets a parser must not end the refresh.
            keep(context.vendor(), response.url(), "a content that can be read (" + e + ")", html);
            throw new PageFailed("%s: %s cannot be read".formatted(context.vendor(), response.url()), e);
        }
    }

    /** Keeps a page that was read, but is not what it should be. */
    void keep(FetchResponse response, String expected) {
        keep(context.vendor(), response.url(), expected, response.text());
    }

    /** Keeps a page some of whose prices cannot be read. */
    void keepUnread(FetchResponse response, List<String> unread) {
        keep(
                response,
                PageFailed.example(unread).isEmpty()
                        ? "prices that are not empty"
                        : "prices that can be read, not \"%s\"".formatted(PageFailed.example(unread)));
    }

    private void keep(VendorId vendor, URI url, String expected, String html) {
        Instant now = context.visit().at();
        context.bench.problems().keep(new ProblemPage(vendor, url, expected, now), html);
    }
}
