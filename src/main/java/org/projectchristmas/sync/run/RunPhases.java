package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sync.VendorProgress.State;

/** The order of a run: the years, their listings, what is no longer listed, then the product pages. */
final class RunPhases {
    private final RunContext context;
    private final Consumer<State> enter;
    private final PageReader reader;
    private final ProductPages products;

    RunPhases(RunContext context, Consumer<State> enter) {
        this.context = context;
        this.enter = enter;
        reader = new PageReader(context);
        products = new ProductPages(context, reader);
    }

    void work(ShopScope scope) {
        switch (scope) {
            case ShopScope.Whole() -> years(null, true);
            case ShopScope.OneYear(int year, boolean isExpected) -> years(year, isExpected);
            case ShopScope.OnePage(URI url) -> page(url);
        }
    }

    private void years(@Nullable Integer only, boolean isExpected) {
        enter.accept(State.YEARS);
        List<ListedYear> years = new YearIndex(context, reader)
                .read().stream()
                        .filter(each -> only == null || each.year() == only)
                        .toList();
        if (years.isEmpty()) {
            String message = "%s lists no year %s.".formatted(context.vendor(), only);
            if (isExpected) {
                throw new ShopFailed(message);
            }
            context.tally.said(message);
            return;
        }
        context.tally.listingsFound(years.size());
        context.tally.productsDue(products.countDue(only));
        enter.accept(State.LISTINGS);
        var pages = new ListingPages(context, reader);
        Queue<YearReading> readings = new ConcurrentLinkedQueue<>();
        Workers.each(
                years,
                context.shop.concurrency(),
                context.cancellation(),
                year -> readings.add(new ListingWalk(context, pages, year).walk()));
        new Delisting(context).after(List.copyOf(readings));
        enter.accept(State.PRODUCTS);
        products.readDue(only);
    }

    private void page(URI url) {
        for (var year : context.bench.store().knownYears(context.vendor()).entrySet()) {
            if (year.getValue().equals(url)) {
                years(year.getKey(), true);
                return;
            }
        }
        context.tally.productsDue(1);
        enter.accept(State.PRODUCTS);
        products.read(url);
    }
}
