package org.projectchristmas.ui.catalog;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.ui.catalog.cell.PriceWords;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** What can be done with the selected products. Nothing is read on the screen's thread; what is too much is refused in one sentence. */
public final class PickedCommands {
    /** A clipboard hands over its text at once, and with more of it the desktop stands still. */
    static final int MOST_COPIED = 50_000;

    /** More pages than this are opened only after a question. */
    static final int MOST_UNASKED = 10;

    static final int MOST_OPENED = 100;

    private static final String LANE = "picked";

    private final CatalogViewModel catalog;
    private final PickedRead read;
    private final Background background;
    private final Messages messages;
    private final Formats formats;
    private final PickedActions actions;

    public PickedCommands(
            CatalogViewModel catalog,
            Catalog products,
            Background background,
            Messages messages,
            Formats formats,
            PickedActions actions) {
        this.catalog = catalog;
        this.background = background;
        this.messages = messages;
        this.formats = formats;
        this.actions = actions;
        read = new PickedRead(products, new PriceWords(messages, formats)::price);
    }

    /** @param clipboard takes the text */
    void copyText(Consumer<String> clipboard) {
        copy(clipboard, read::text);
    }

    void copyCsv(Consumer<String> clipboard) {
        copy(clipboard, read::csv);
    }

    void copyLinks(Consumer<String> clipboard) {
        copy(
                clipboard,
                (picks, cancellation) -> read.pages(picks, cancellation).stream()
                        .map(page -> page + "\n")
                        .collect(Collectors.joining()));
    }

    private void copy(Consumer<String> clipboard, Writing writing) {
        var picks = catalog.picked().now();
        if (isSome(picks, MOST_COPIED, "picked.too-many-to-copy")) {
            background.latest(
                    LANE,
                    cancellation -> writing.write(picks, cancellation),
                    text -> {
                        clipboard.accept(text);
                        tell("picked.copied", picks.count());
                    },
                    failure -> complain("copy", failure));
        }
    }

    /**
     * Opens the pages of the products.
     *
     * @param ask asks whether so many are to be opened, and goes on if they are
     */
    void open(Question ask) {
        var picks = catalog.picked().now();
        if (isSome(picks, MOST_OPENED, "picked.too-many-to-open")) {
            background.latest(
                    LANE,
                    cancellation -> read.pages(picks, cancellation),
                    (List<URI> pages) -> {
                        Runnable open = () -> pages.forEach(actions::browse);
                        if (pages.size() > MOST_UNASKED) {
                            ask.ask(pages.size(), open);
                        } else {
                            open.run();
                        }
                    },
                    failure -> complain("open", failure));
        }
    }

    /** Reads the pages of the products again, in the turn of each shop. */
    void refresh() {
        var picks = catalog.picked().now();
        if (isSome(picks, RefreshScope.Products.MOST, "picked.too-many-to-refresh")) {
            background.latest(
                    LANE,
                    _ -> read.byShop(picks),
                    (Map<VendorId, List<Long>> shops) -> {
                        shops.forEach(actions::refresh);
                        tell("picked.refreshing", picks.count());
                    },
                    failure -> complain("refresh", failure));
        }
    }

    void onlyThese() {
        catalog.showOnlyPicked(failure -> complain("only", failure));
    }

    void all() {
        catalog.picked().all();
    }

    private boolean isSome(Picks picks, int most, String refusal) {
        if (picks.count() > most) {
            actions.tell(messages.text(refusal, formats.count(most), formats.count(picks.count())));
            return false;
        }
        return picks.count() > 0;
    }

    private void tell(String key, int count) {
        actions.tell(messages.text(key, count, formats.count(count)));
    }

    private void complain(String what, Exception failure) {
        actions.complain(messages.text("picked.failed." + what, Messages.sentence(failure)), ErrorCode.of(failure));
    }

    /** Asks before much is opened. */
    @FunctionalInterface
    interface Question {
        void ask(int count, Runnable goOn);
    }

    @FunctionalInterface
    private interface Writing {
        String write(Picks picks, Cancellation cancellation) throws Exception;
    }
}
