package org.projectchristmas.catalog.view;

import java.util.List;

/**
 * The views that the collector saved, in the collector's own order. No refresh touches them. Safe for many threads and programs.
 * Every call may throw a {@link org.projectchristmas.catalog.CatalogException} if the catalog is not available.
 */
public interface SavedViews {
    /** How many there can be. */
    int MOST = 200;

    /** In their order. */
    List<SavedView> all();

    /**
     * Saves a new one behind the others.
     *
     * @throws ViewException if the name is taken or there are too many
     */
    SavedView save(ViewName name, ViewQuery query, String arrangement) throws ViewException;

    /**
     * Puts back one that was removed, as it was.
     *
     * @param place among the others, from 0; behind them if there are fewer
     * @throws ViewException if the name is taken or there are too many
     */
    void restore(SavedView removed, int place) throws ViewException;

    /**
     * Has one look for something else, or be laid out otherwise.
     *
     * @throws ViewException if it is gone
     */
    void change(long id, ViewQuery query, String arrangement) throws ViewException;

    /** @throws ViewException if it is gone or the name is another one's */
    void rename(long id, ViewName name) throws ViewException;

    /**
     * @param place among the others, from 0; behind them if there are fewer
     * @throws ViewException if it is gone
     */
    void move(long id, int place) throws ViewException;

    /** Removes one; one that is gone stays so. */
    void remove(long id);
}
