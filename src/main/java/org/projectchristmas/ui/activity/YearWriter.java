package org.projectchristmas.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.Year;
import org.projectchristmas.ui.control.YearStrip;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Puts a refresh by years into words: every year since there are ornaments, whether or not it is read. */
final class YearWriter {
    private static final int FIRST = 1973;

    private final Messages messages;
    private final Formats formats;

    YearWriter(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /**
     * @param thisYear the last that is shown, unless a later one is read
     * @param none what is said of all of them where nothing is known of any
     */
    Lane.Years write(VendorProgress progress, int thisYear, String none) {
        var known = new TreeMap<Integer, Year>();
        progress.years().forEach(each -> known.put(each.year(), each));
        int first = known.isEmpty() ? FIRST : Math.min(FIRST, known.firstKey());
        int last = known.isEmpty() ? thisYear : Math.max(thisYear, known.lastKey());
        var cells = new ArrayList<YearStrip.Cell>();
        for (int year = first; year <= last; year++) {
            cells.add(cell(year, known.get(year)));
        }
        long done = cells.stream().filter(each -> each.share() >= 1).count();
        String inShort = known.isEmpty()
                ? none
                : messages.text("activity.lane.amount", formats.count(done), formats.count(known.size()));
        return new Lane.Years(List.copyOf(cells), inShort);
    }

    private YearStrip.Cell cell(int number, @Nullable Year year) {
        String name = Integer.toString(number);
        if (year == null) {
            return new YearStrip.Cell(number, -1, messages.text("activity.year.none", name));
        }
        Count listings = year.listings();
        Count products = year.products();
        double total = (double) listings.total() + products.total();
        double share = total == 0 ? 0 : Math.clamp((listings.done() + products.done()) / total, 0, 1);
        return new YearStrip.Cell(
                number, share, messages.text("activity.year", name, listing(listings), products(products)));
    }

    private String listing(Count pages) {
        if (pages.total() == 0) {
            return messages.text("activity.year.listing.none");
        }
        return pages.done() >= pages.total()
                ? messages.text("activity.year.listing.read")
                : messages.text(
                        "activity.year.listing.part", formats.count(pages.done()), formats.count(pages.total()));
    }

    private String products(Count pages) {
        return pages.total() == 0
                ? messages.text("activity.year.products.none")
                : messages.text("activity.year.products", formats.count(pages.done()), formats.count(pages.total()));
    }
}
