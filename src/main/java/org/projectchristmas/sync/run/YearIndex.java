package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.projectchristmas.fetch.FetchException;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.integration.YearLink;
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
     * @throws ShopFailed if there are none either
     */
    List<YearLink> read() {
        URI url = context.shop.integration().yearIndex();
        Map<Integer, URI> known = context.bench.store().knownYears(context.vendor());
        try {
            return newestFirst(links(url, known));
        } catch (PageFailed e) {
            context.failed(url, e);
            if (known.isEmpty()) {
                throw new ShopFailed(String.valueOf(e.getMessage()), e);
            }
            return newestFirst(known);
        }
    }

    private Map<Integer, URI> links(URI url, Map<Integer, URI> known) throws PageFailed {
        Optional<PageMemory> memory =
                context.bench.store().page(context.vendor(), url.toString()).filter(_ -> !known.isEmpty());
        if (memory.isPresent() && memory.get().runId() == context.run.id()) {
            return known;
        }
        FetchResponse response =
                fetch(url, memory.map(each -> each.fingerprint().validators()).orElse(Validators.NONE));
        Fingerprint fingerprint = BodyHash.fingerprint(response);
        if (memory.isPresent() && BodyHash.isUnchanged(response, fingerprint, memory.get())) {
            context.write(transaction -> {
                transaction.confirm(context.vendor(), url.toString(), context.run.id());
                return known;
            });
            return known;
        }
        List<YearLink> years = reader.read(response, context.shop.integration()::years);
        var links = new LinkedHashMap<Integer, URI>();
        years.forEach(each -> links.putIfAbsent(each.year(), each.url()));
        store(url, links, known, fingerprint);
        return links;
    }

    private FetchResponse fetch(URI url, Validators validators) throws PageFailed {
        try {
            return reader.fetch(url, validators);
        } catch (FetchException e) {
            throw new PageFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private void store(URI url, Map<Integer, URI> links, Map<Integer, URI> known, Fingerprint fingerprint) {
        context.write(transaction -> {
            if (!links.equals(known)) {
                transaction.years(context.vendor(), links, context.visit().at());
            }
            transaction.remember(new PageMemory(
                    context.vendor(),
                    url.toString(),
                    0,
                    context.run.id(),
                    PageMemory.Fate.APPLIED,
                    fingerprint,
                    List.of(),
                    PageMemory.Onward.NOWHERE));
            return links;
        });
    }

    private static List<YearLink> newestFirst(Map<Integer, URI> links) {
        return links.entrySet().stream()
                .map(each -> new YearLink(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(YearLink::year).reversed())
                .toList();
    }
}
