package org.projectchristmas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;

/** The work at the shops as the window's frame sees it: start it, stop it, how far it is, what waits for the collector. */
final class RefreshViewModel implements AutoCloseable {
    private final Integrator integrator;
    private final Function<RefreshScope, Refresh> starter;
    private final Background background;
    private final Messages messages;
    private final Notices notices;
    private final Subscription subscription;

    private final WorkTally tally = new WorkTally();
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper inVain = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper held = new ReadOnlyIntegerWrapper();
    private List<VendorId> working = List.of();
    private int heldInRuns = -1;

    /**
     * @param starter starts a refresh, off the screen's thread
     * @param notices tells the collector a sentence
     */
    RefreshViewModel(
            Integrator integrator,
            Function<RefreshScope, Refresh> starter,
            Background background,
            LiveBinding live,
            Messages messages,
            Notices notices) {
        this.integrator = integrator;
        this.starter = starter;
        this.background = background;
        this.messages = messages;
        this.notices = notices;
        subscription = live.bind(integrator.progress(), this::show);
    }

    private void show(VendorProgress.Overview overview) {
        var busy = overview.vendors().stream().filter(VendorProgress::isActive).toList();
        working = busy.stream().map(VendorProgress::vendor).toList();
        tally.show(overview);
        progress.set(tally.share());
        summary.set(busy.isEmpty() ? "" : inWords(overview.refreshed(), overview.paused()));
        active.set(!busy.isEmpty());
        inVain.set(busy.isEmpty()
                && overview.vendors().stream().anyMatch(each -> each.state() == VendorProgress.State.FAILED));
        countHeld(overview);
    }

    private String inWords(long refreshed, long paused) {
        String shops = shops(refreshed, paused);
        // All that is known to be due is read, but not all shops have said what is due.
        boolean nothingKnown = tally.share() < 0 && tally.done() == tally.total();
        return nothingKnown ? shops : messages.text("status.pages", shops, tally.done(), tally.total());
    }

    private String shops(long refreshed, long paused) {
        if (paused == 0) {
            return messages.text("status.refreshing", refreshed);
        }
        return refreshed == 0
                ? messages.text("status.paused", paused)
                : messages.text("status.refreshing-paused", refreshed, paused);
    }

    private void countHeld(VendorProgress.Overview overview) {
        int inRuns = overview.vendors().stream()
                .mapToInt(each -> each.changes().held())
                .sum();
        if (inRuns != heldInRuns) {
            heldInRuns = inRuns;
            recountHeld();
        }
    }

    /** Counts the held pages anew, after a decision on one. */
    void recountHeld() {
        // Nobody waits for the number at the shops' button; where the pages themselves are listed it is told why they
        // are not.
        background.latest("held", _ -> integrator.held().size(), held::set, _ -> {});
    }

    void refreshAll() {
        start(new RefreshScope.All());
    }

    /** Refreshes what belongs to a branch: a shelf runs across all shops. */
    void refresh(Branch branch) {
        start(
                switch (branch) {
                    case Branch.Shelf _ -> new RefreshScope.All();
                    case Branch.Vendor(var vendor) -> new RefreshScope.Vendor(vendor);
                    case Branch.Year(var vendor, var year) ->
                        year == 0 ? new RefreshScope.Vendor(vendor) : new RefreshScope.Year(Optional.of(vendor), year);
                });
    }

    void start(RefreshScope scope) {
        background.latest(
                "refresh " + scope, _ -> starter.apply(scope), _ -> {}, failure -> complain("refresh.failed", failure));
    }

    private void complain(String key, Exception failure) {
        notices.complain(messages.text(key, Messages.sentence(failure)), ErrorCode.of(failure));
    }

    /** Cancels whatever is under way at any shop. */
    void cancelAll() {
        var shops = working;
        background.latest(
                "cancel",
                _ -> {
                    shops.forEach(integrator::cancel);
                    return shops.size();
                },
                _ -> {},
                failure -> complain("refresh.uncancelled", failure));
    }

    ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Whether nothing is under way, and a shop could not be read. */
    ReadOnlyBooleanProperty inVainProperty() {
        return inVain.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** How many pages wait for a person. */
    ReadOnlyIntegerProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
