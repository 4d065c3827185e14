package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fingerprint;

/** Finds the years that a shop lists. */
final class YearIndex {
    private final RunContext context;
    private final PageReader reader;

    YearIndex(RunContext context, PageReader reader) {
        this.context = context;
        this.reader = reader;
    }

    /**
     * The years, newest first. If the index cannot be read, that is a failed page, and the years of the last refresh serve.
     *
     * @param knownFor how long ago the index may have been read to be taken as it was, without a request
     * @throws ShopFailed if there are none either
     */
    List<ListedYear> read(Duration knownFor) {
        URI url = context.shop.integration().yearIndex();
        Map<Integer, URI> known = context.bench.store().knownYears(context.vendor());
        try {
            return newestFirst(known, linked(url, known, knownFor));
        } catch (PageFailed e) {
            context.listingFailed(url, e);
            if (known.isEmpty()) {
                throw new ShopFailed(String.valueOf(e.getMessage()), e);
            }
            return newestFirst(known, known);
        }
    }

    /** The years that the index links now. */
    private Map<Integer, URI> linked(URI url, Map<Integer, URI> known, Duration knownFor) throws PageFailed {
        Optional<PageMemory> memory =
                context.bench.store().page(context.vendor(), url.toString()).filter(_ -> !known.isEmpty());
        if (memory.filter(each -> isFresh(each, knownFor)).isPresent()) {
            return linkedBy(memory.get(), known);
        }
        FetchResponse response =
                fetch(url, memory.map(each -> each.fingerprint().validators()).orElse(Validators.NONE));
        Fingerprint fingerprint = BodyHash.fingerprint(response);
        if (memory.isPresent() && BodyHash.isUnchanged(response, fingerprint, memory.get())) {
            context.write(transaction -> {
                transaction.confirm(context.vendor(), url.toString(), context.run.id());
                return known;
            });
            return linkedBy(memory.get(), known);
        }
        var links = new LinkedHashMap<Integer, URI>();
        reader.read(response, context.shop.integration()::years)
                .forEach(each -> links.putIfAbsent(each.year(), each.url()));
        store(memory(url, links, fingerprint), links, known);
        return links;
    }

    /** Whether the index was read in this run, or not long ago; a clock that was set back makes it old. */
    private boolean isFresh(PageMemory memory, Duration knownFor) {
        if (memory.runId() == context.run.id()) {
            return true;
        }
        Instant now = context.bench.clock().instant();
        return memory.fate() == PageMemory.Fate.APPLIED
                && context.bench
                        .store()
                        .run(memory.runId())
                        .filter(run -> run.startedAt().isAfter(now.minus(knownFor))
                                && !run.startedAt().isAfter(now))
                        .isPresent();
    }

    /** The memory of the index leads to the years that it linked. */
    private static Map<Integer, URI> linkedBy(PageMemory memory, Map<Integer, URI> known) {
        var links = new LinkedHashMap<>(known);
        links.values().removeIf(url -> !memory.onward().subcategories().contains(url.toString()));
        return links;
    }

    private FetchResponse fetch(URI url, Validators validators) throws PageFailed {
        try {
            return reader.fetch(url, validators);
        } catch (FetchException e) {
            throw new PageFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private PageMemory memory(URI url, Map<Integer, URI> links, Fingerprint fingerprint) {
        List<String> years = links.values().stream().map(URI::toString).toList();
        return new PageMemory(
                context.vendor(),
                url.toString(),
                0,
                context.run.id(),
                PageMemory.Fate.APPLIED,
                fingerprint,
                List.of(),
                new PageMemory.Onward(null, null, years, OptionalInt.empty()));
    }

    private void store(PageMemory memory, Map<Integer, URI> links, Map<Integer, URI> known) {
        context.write(transaction -> {
            Map<Integer, URI> all = together(known, links);
            if (!all.equals(known)) {
                transaction.years(context.vendor(), all, context.visit().at());
            }
            transaction.remember(memory);
            return memory;
        });
    }

    private static Map<Integer, URI> together(Map<Integer, URI> known, Map<Integer, URI> links) {
        var all = new HashMap<>(known);
        all.putAll(links);
        return all;
    }

    private static List<ListedYear> newestFirst(Map<Integer, URI> known, Map<Integer, URI> linked) {
        return together(known, linked).entrySet().stream()
                .map(each -> new ListedYear(each.getKey(), each.getValue(), linked.containsKey(each.getKey())))
                .sorted(Comparator.comparingInt(ListedYear::year).reversed())
                .toList();
    }
}
