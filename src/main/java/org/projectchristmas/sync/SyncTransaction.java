package org.projectchristmas.sync;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.history.FieldChange;

/** The writes of one page. Valid only inside {@link SyncStore#inTransaction}. */
public interface SyncTransaction {
    /**
     * What is stored of these products, under the ids asked for; unknown ones are left out. One whose provisional id its page has
     * replaced is still found by the provisional id. One that is not found by its id is looked for by its link (the page of the
     * product, exactly), and that counts if the id asked for or the stored id is provisional
     * ({@link org.projectchristmas.catalog.ProductKey#PROVISIONAL}).
     *
     * @param links the products' pages by product id
     */
    Map<String, StoredProduct> known(VendorId vendor, Map<String, URI> links);

    /**
     * Inserts products, each with its first price point; gives back their ids in the same order. They enter the catalog a
     * microsecond apart, so that "newest first" has one answer within a page too.
     */
    List<Long> insert(List<StoredProduct> products);

    /**
     * Writes all fields of known products (matched by {@link StoredProduct#id()}, so that a provisional product id can be replaced).
     * Where price or availability change, a price point is appended; that a product whose availability was unknown turns out to be
     * available is no change as long as its page was never read. A product whose page was read now is no longer wanted; what is kept of
     * {@link #validators} is forgotten where anything else moves the link, the price or the availability, since a page that has not
     * changed since then has something new to say.
     */
    void update(List<StoredProduct> products, Instant at);

    /** Appends to the change history. */
    void record(List<FieldChange> changes);

    /**
     * Joins two rows that turned out to be one product: the history of the provisional row goes to the surviving one, then the
     * provisional row is gone. The next {@link #update} of the surviving one adds a price point if the last of both says something
     * else.
     *
     * @return the fields of which changes were recorded for the provisional row
     */
    Set<String> merge(long provisionalId, long survivingId);

    /**
     * Sets {@code last_seen_at} of those of these products that are listed, in one statement and nothing else.
     *
     * @return how many they are: fewer than asked for means that what is remembered of their page is out of date
     */
    int seen(Collection<Long> ids, Instant at);

    /** Stores how a listing page was found, replacing what was known of it. */
    void remember(PageMemory page);

    /** Notes that this run found the page as it is remembered: writes the run's number and nothing else. */
    void confirm(VendorId vendor, String url, long runId);

    /** Replaces the shop's year links. */
    void years(VendorId vendor, Map<Integer, URI> links, Instant at);

    /**
     * The listed products of a listing year that were not seen since {@code runStart}, nor are on a page of another of the shop's
     * {@link #years} as that year was last read: who reads one year alone does not see them there.
     */
    List<StoredProduct> unseen(VendorId vendor, int listingYear, Instant runStart);

    /** How many products of a listing year are listed. */
    int listedCount(VendorId vendor, int listingYear);

    /** Marks products "not listed since {@code at}" and their pages as wanted, since only those can tell why. */
    void delist(List<StoredProduct> products, Instant at);

    /** Makes product pages due whatever their age. */
    void wantDetails(Collection<Long> ids);

    /** Notes that a product's page says what it said when it was last read: it counts as read now. */
    void unchanged(long productId, Instant at);

    /** Keeps what to ask with whether a product's page has changed since it was read just now. */
    void validators(long productId, Validators validators);

    /** Notes that the product's page was tried in this run and failed, so that it is not due again in this run. */
    void failed(long productId, long runId, String message);

    /**
     * Adds to what the run has found. It becomes part of the run with everything else of this transaction, so that a kill between a
     * page and its count is not possible.
     */
    void found(long runId, VendorProgress.Changes changes);

    /** Counts a product page that was tried in this run; as {@link #found}, with everything else of this transaction. */
    void tried(long runId);

    /**
     * Notes that a page failed in this run, replacing what was noted of it in this run.
     *
     * @param isListing whether it is a page of a year's listing
     */
    void pageFailed(long runId, VendorProgress.PageFailure failure, boolean isListing, Instant at);

    /** Forgets that a page failed in this run: it is asked for again. */
    void pageAskedAgain(long runId, VendorId vendor, String url);

    /**
     * Keeps a page's change back for a person. One entry per vendor, year and URL: a newer one replaces it.
     *
     * @param page its {@link HeldPage#id} counts for nothing
     * @return whether this run had not held it before
     */
    boolean hold(long runId, HeldPage page);

    /** Takes back {@link #hold}: the page is applied. */
    void release(VendorId vendor, int year, URI url);

    /**
     * Takes back what earlier runs held of some years, approved or not: this run has seen all of them, so that it is applied, held
     * anew, or no longer so.
     */
    void settle(long runId, VendorId vendor, Collection<Integer> years);

    /** Whether a person approved the change of this page; the approval is used up by asking. */
    boolean approved(VendorId vendor, URI url);
}
