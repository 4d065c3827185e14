package org.projectchristmas.sync;

import java.util.List;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;

/**
 * Syncs the catalog with the shops. What is under way is not begun a second time, and one shop is never asked for more pages at once
 * than its settings allow, however many refreshes want it.
 */
public interface Integrator extends AutoCloseable {
    /**
     * Starts a refresh and returns at once; one of the same scope that is under way, or was left by an earlier process not long ago, is
     * joined.
     *
     * @throws IllegalArgumentException if the scope names an unknown or disabled vendor; the message is one sentence
     */
    Refresh refresh(RefreshScope scope);

    /** Lets the shop's work rest after the page under way, until {@link #resume}. */
    void pause(VendorId vendor);

    void resume(VendorId vendor);

    /** Cancels whatever is under way or waiting at the shop. */
    void cancel(VendorId vendor);

    LiveValue<VendorProgress.Overview> progress();

    /** Tells of each committed transaction; called on the writing thread, must be quick. */
    Subscription onApplied(AppliedListener listener);

    /** The pages that wait for a person, newest first. */
    List<HeldPage> held();

    /**
     * Lets a held page be applied: its year is read again, and this change is not held a second time.
     *
     * @return the refresh that this starts
     * @throws IllegalArgumentException if its shop is meanwhile unknown or disabled; the message is one sentence
     */
    Refresh approve(HeldPage page);

    /** Forgets a held page; the next refresh judges anew. */
    void dismiss(HeldPage page);

    /** Shows nothing any more. */
    @Override
    void close();
}
